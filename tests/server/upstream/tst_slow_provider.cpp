// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/upstream/hostile_listener.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

/// Providers that never answer, or a byte at a time: all of them at once, because each costs the
/// five seconds that a fetch may take.
class SlowProviderTest : public QObject
{
    Q_OBJECT

    using Manner = HostileListener::Manner;
    TestDatabases m_databases;

    /// `target` as this browser asks for it.
    static QByteArray asked(const UpstreamServer& at, const QByteArray& target)
    {
        QByteArrayList pairs;
        for (auto it = at.browser.cookies.begin(); it != at.browser.cookies.end(); ++it)
            pairs.append(QByteArray(it.key() + '=' + it.value()));
        const Fields headers { { "Cookie", pairs.join("; ") } };
        return HttpClient::request("GET", target, headers, {});
    }
    /// Registers "fake" under another name, one of its addresses being `url`.
    static void addWith(
        UpstreamServer& at, const QString& name, const QString& key, const QString& url)
    {
        const bool isOld = key == "request_token_url"_L1 || key == "api_base_url"_L1;
        QJsonObject configuration = isOld ? at.oauth1Configuration() : at.openIdConfiguration();
        configuration.insert(key, url);
        if (key == "api_base_url"_L1)
            configuration.insert(u"profile_url"_s, u"me"_s);
        at.addProvider(name, configuration);
    }
    /// The request that meets the slow address.
    static QByteArray requestFor(UpstreamServer& at, const QByteArray& name, const QString& key)
    {
        if (key == "issuer"_L1 || key == "request_token_url"_L1)
            return asked(at, "/login/" + name);
        at.fake.requestTokenAnswer
            = "oauth_token=t-" + name + "&oauth_token_secret=ts&oauth_callback_confirmed=true";
        const Answer away = at.start("/login/" + name);
        if (key == "api_base_url"_L1)
            return asked(
                at, "/authorize/" + name + "?oauth_token=t-" + name + "&oauth_verifier=v1");
        const Fields answer { { "code", "c" }, { "state", redirected(away, "state") },
            { "iss", at.fake.url("").toUtf8() } };
        return asked(at, "/authorize/" + name + '?' + HttpClient::encoded(answer));
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        if (!onEveryStore(m_databases))
            QSKIP(store::test::TestWorkspace::skipReason());
    }

    void waitsForNobodyLongerThanFiveSeconds()
    {
        UpstreamServer at;
        HostileListener silent(Manner::IsSilent);
        HostileListener dawdling(Manner::Dawdles);
        // userinfo is last: it is only reached with the nonce of the sign-in that began last.
        const QStringList keys { u"issuer"_s, u"request_token_url"_s, u"api_base_url"_s,
            u"access_token_url"_s, u"jwks_uri"_s, u"userinfo_url"_s };
        std::vector<QByteArray> requests;
        for (const QString& key : keys) {
            for (HostileListener* const listener : { &silent, &dawdling }) {
                const QString name = u"p%1"_s.arg(requests.size());
                if (key == "userinfo_url"_L1 && listener == &silent)
                    continue;
                addWith(at, name, key, listener->url());
                requests.push_back(requestFor(at, name.toLatin1(), key));
            }
        }
        QElapsedTimer timer;
        timer.start();
        const auto answers = at.server.client.send(requests);
        QVERIFY(timer.elapsed() < 8000);
        QVERIFY(timer.elapsed() > 4000);
        for (size_t i = 0; i < answers.size(); ++i)
            QVERIFY2(
                answers[i].status == 502, qPrintable(u"%1: %2"_s.arg(i).arg(answers[i].status)));
        QVERIFY(silent.connections >= 5);
        QVERIFY(dawdling.connections >= 6);
        QCOMPARE(at.links() + at.tokens() + at.users() + at.sessions(), 0);
    }
};

QTEST_GUILESS_MAIN(SlowProviderTest)
#include "tst_slow_provider.moc"
