// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_run.h"
#include "lab/messenger.h"
#include "lab/step_request.h"
#include "server/crypto/system_random.h"
#include "tests/lab/signed_provider.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

/// OAuth 1.0a in the lab: its signature part by part, and the flow against a provider that checks.
class SignedFlowTest : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    core::Mailbox m_mailbox;
    std::unique_ptr<lab::test::SignedProvider> m_provider;
    std::unique_ptr<Messenger> m_messenger;

    [[nodiscard]] std::unique_ptr<FlowRun> run()
    {
        Target target;
        target.clientId = u"consumer"_s;
        target.clientSecret = u"consumer secret"_s;
        target.endpoints = { { u"request_token_url"_s, m_provider->url("/initiate") },
            { u"authorize_url"_s, m_provider->url("/authorize") },
            { u"access_token_url"_s, m_provider->url("/token") },
            { u"profile_url"_s, m_provider->url("/profile") } };
        return std::make_unique<FlowRun>(*findFlow(u"oauth1"_s), target,
            LabServices { m_clock, m_random, *m_messenger, [](const QUrl&) {}, {} });
    }
    [[nodiscard]] static bool runsAll(FlowRun& run)
    {
        QSignalSpy ended(&run, &FlowRun::finished);
        run.runAll();
        return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 20000);
    }
    [[nodiscard]] static QString part(const FlowStep& step, qsizetype number)
    {
        return step.parts.at(size_t(number)).second;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_provider = std::make_unique<lab::test::SignedProvider>();
        m_messenger = std::make_unique<Messenger>(m_random);
    }
    void cleanupTestCase()
    {
        m_messenger.reset();
        m_provider.reset();
    }

    void showsTheBaseStringOfRfc5849PartByPart()
    {
        // RFC 5849 §3.4.1.1, whose parameters travel in query, header and body at once.
        static const StepRule rule { "request_token", StepKind::Signed, "request_token_url", false,
            {} };
        FlowStep step { &rule };
        const auto add = [&step](
                             const char* name, const char* value, Place place = Place::Parameter) {
            step.parameters.push_back(
                { QString::fromLatin1(name), QString::fromUtf8(value), Origin::Typed, place });
        };
        add("oauth_consumer_key", "9djdj82h48djs9d2");
        add("oauth_consumer_secret", "j49sk3j29djd", Place::Signing);
        add("oauth_token", "kkk9d7dh3k39sjv7");
        add("oauth_token_secret", "dh893hdasih9", Place::Signing);
        add("oauth_signature_method", "HMAC-SHA1");
        add("oauth_timestamp", "137131201");
        add("oauth_nonce", "7d8f3e4a");
        add("c2", "");
        add("a3", "2 q");
        Target target;
        target.endpoints.insert(u"request_token_url"_s,
            u"http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b"_s);
        const auto made = requestOf(step, target);
        QVERIFY(made);
        QCOMPARE(step.parts.size(), size_t(6));
        QCOMPARE(part(step, 0), u"POST"_s);
        QCOMPARE(part(step, 1), u"http://example.com/request"_s);
        // §3.4.1.3.2, with the oauth_version that this signer sends in addition.
        QCOMPARE(part(step, 2),
            u"a2=r%20b\na3=2%20q\na3=a\nb5=%3D%253D\nc%40=\nc2=\n"
            "oauth_consumer_key=9djdj82h48djs9d2\noauth_nonce=7d8f3e4a\n"
            "oauth_signature_method=HMAC-SHA1\noauth_timestamp=137131201\n"
            "oauth_token=kkk9d7dh3k39sjv7\noauth_version=1.0"_s);
        QVERIFY(part(step, 3).startsWith(
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26"
            "b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2"_L1));
        QVERIFY(!part(step, 4).contains("j49sk3j29djd"_L1));
        QVERIFY(!part(step, 5).isEmpty());
        for (const auto& [name, text] : step.parts)
            QVERIFY(!text.contains("dh893hdasih9"_L1));
    }

    void runsToItsEnd()
    {
        const auto flow = run();
        QVERIFY(runsAll(*flow));
        for (const FlowStep& step : flow->steps())
            QVERIFY2(step.state == StepState::Done, qPrintable(step.reason));
        QCOMPARE(flow->produced().value(u"name"_s), u"Jane"_s);
        QCOMPARE(flow->steps()[0].parts.size(), size_t(6));
    }

    void eachSwitchIsNoticed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("secret") << u"wrong_consumer_secret"_s << "signature_invalid"_ba;
        QTest::newRow("tampered") << u"tampered"_s << "signature_invalid"_ba;
        QTest::newRow("timestamp") << u"old_timestamp"_s << "timestamp_refused"_ba;
    }
    void eachSwitchIsNoticed()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, problem);
        const auto flow = run();
        flow->setBroken(findBreak(flow->rule(), rule));
        QVERIFY(runsAll(*flow));
        const FlowStep& first = flow->steps().front();
        QCOMPARE(first.state, StepState::Refused);
        QCOMPARE(first.exchanges.back().wire.status, 401);
        QCOMPARE(first.exchanges.back().wire.body, "oauth_problem="_ba + problem);
    }
};

QTEST_GUILESS_MAIN(SignedFlowTest)
#include "tst_signed_flow.moc"
