// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_file.h"

#include "lab/messenger.h"
#include "server/core/clock.h"
#include "server/crypto/system_random.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

class FlowFileTest : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<Messenger> m_messenger;

    [[nodiscard]] std::unique_ptr<FlowRun> run(const Target& target = {})
    {
        return std::make_unique<FlowRun>(*findFlow(u"code"_s), target,
            LabServices { m_clock, m_random, *m_messenger, [](const QUrl&) {}, {} });
    }
    [[nodiscard]] std::unique_ptr<FlowRun> typedRun()
    {
        Target target;
        target.issuer = u"https://id.example"_s;
        target.clientId = u"web"_s;
        target.clientSecret = u"s3cret-of-web"_s;
        target.password = u"pass-of-alice"_s;
        target.authMethod = u"client_secret_post"_s;
        auto made = run(target);
        made->setBroken(findBreak(made->rule(), u"denied"_s));
        made->setValue(0, row(*made, 0, "scope"), u"openid \u00e9"_s);
        made->setLeftOut(0, row(*made, 0, "nonce"), true);
        made->addParameter(0, u"ui_locales"_s, u"de"_s);
        made->setValue(1, row(*made, 1, "code_verifier"), u"typed-verifier"_s);
        return made;
    }
    [[nodiscard]] static size_t row(const FlowRun& run, size_t step, const char* name)
    {
        const auto& rows = run.steps()[step].parameters;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].name == QLatin1StringView(name))
                return i;
        }
        qFatal("no row %s", name);
    }

private Q_SLOTS:
    void initTestCase() { m_messenger = std::make_unique<Messenger>(m_random); }
    void cleanupTestCase() { m_messenger.reset(); }

    void comesBackAsItWasSaved()
    {
        const auto made = typedRun();
        const QByteArray text = written(savedFlow(*made, true));
        const auto read = readFlow(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().path + read.error().message));
        const auto again = run(read->target);
        apply(*read, *again);
        QCOMPARE(written(savedFlow(*again, true)), text);
        QCOMPARE(again->target().clientSecret, u"s3cret-of-web"_s);
        QCOMPARE(QByteArray(again->broken()->id), "denied"_ba);
        QCOMPARE(sentValue(again->steps()[0], u"ui_locales"_s), u"de"_s);
        QVERIFY(!sentValue(again->steps()[0], u"nonce"_s));
    }

    void leavesSecretsOutUnlessAsked()
    {
        const QByteArray text = written(savedFlow(*typedRun(), false));
        for (const char* secret : { "s3cret-of-web", "pass-of-alice", "typed-verifier" })
            QVERIFY2(!text.contains(secret), secret);
        QVERIFY(text.contains("ui_locales"));
        QVERIFY(readFlow(text));
    }

    void namesTheFirstFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const QByteArray head = "{\"gatehouse_flow\":1,\"flow\":\"code\",\"target\":{}";
        QTest::newRow("version") << "{\"gatehouse_flow\":2}"_ba << u"gatehouse_flow"_s;
        QTest::newRow("flow") << "{\"gatehouse_flow\":1,\"flow\":\"magic\"}"_ba << u"flow"_s;
        QTest::newRow("target") << "{\"gatehouse_flow\":1,\"flow\":\"code\",\"target\":[]}"_ba
                                << u"target"_s;
        QTest::newRow("unknown") << QByteArray(head + ",\"more\":1}") << u"more"_s;
        QTest::newRow("target member")
            << "{\"gatehouse_flow\":1,\"flow\":\"code\",\"target\":{\"scope\":1}}"_ba
            << u"target.scope"_s;
        QTest::newRow("target unknown")
            << "{\"gatehouse_flow\":1,\"flow\":\"code\",\"target\":{\"x\":\"\"}}"_ba
            << u"target.x"_s;
        QTest::newRow("method")
            << "{\"gatehouse_flow\":1,\"flow\":\"code\",\"target\":{\"token_endpoint_auth_method\":\"mtls\"}}"_ba
            << u"target.token_endpoint_auth_method"_s;
        QTest::newRow("break") << QByteArray(head + ",\"break\":\"early_poll\"}") << u"break"_s;
        QTest::newRow("steps") << QByteArray(head + ",\"steps\":{}}") << u"steps"_s;
        QTest::newRow("step") << QByteArray(head + ",\"steps\":[{\"step\":\"verify\"}]}")
                              << u"steps[0].step"_s;
        const QByteArray step = head + ",\"steps\":[{\"step\":\"token\",\"parameters\":[";
        QTest::newRow("row") << QByteArray(step + "7]}]}") << u"steps[0].parameters[0]"_s;
        QTest::newRow("second row")
            << QByteArray(step + "{\"name\":\"a\",\"value\":\"b\"},{\"value\":\"b\"}]}]}")
            << u"steps[0].parameters[1].name"_s;
        QTest::newRow("neither") << QByteArray(step + "{\"name\":\"a\"}]}]}")
                                 << u"steps[0].parameters[0]"_s;
        QTest::newRow("left out") << QByteArray(step + "{\"name\":\"a\",\"left_out\":1}]}]}")
                                  << u"steps[0].parameters[0].left_out"_s;
    }
    void namesTheFirstFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto read = readFlow(text);
        QVERIFY(!read);
        QCOMPARE(read.error().path, path);
        QVERIFY(!read.error().message.isEmpty());
    }

    void survivesWhateverItIsGiven()
    {
        const QByteArray good = written(savedFlow(*typedRun(), true));
        QRandomGenerator random(7);
        int accepted = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray text = good;
            for (int change = 0; change <= round % 4; ++change) {
                const qsizetype at = random.bounded(int(text.size()));
                switch (random.bounded(3)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, random.bounded(20) + 1);
                    break;
                default:
                    text.insert(at, text.mid(random.bounded(int(text.size())), 12));
                }
                if (text.isEmpty())
                    text = "{";
            }
            const auto read = readFlow(text);
            if (!read)
                continue;
            // What is taken can be written and read again.
            ++accepted;
            QVERIFY(readFlow(written(*read)));
            const auto made = run(read->target);
            apply(*read, *made);
        }
        QVERIFY(accepted > 0);
        QVERIFY(!readFlow(QByteArray(largestFlowFile + 1, ' ')));
    }
};

QTEST_GUILESS_MAIN(FlowFileTest)
#include "tst_flow_file.moc"
