// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/device/device_server.h"

#include "server/domain/user_code.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using domain::DeviceCode;
using test::Answer;
using test::Browser;
using test::DeviceServer;

/// What a person sees at /device (RFC 8628 §3.3, §5.1, §5.4; C070, C074-C076, C098).
class DeviceEndpointTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases {};
    std::unique_ptr<DeviceServer> m_server {};

    static Answer type(Browser& browser, const QByteArray& userCode)
    {
        const Answer page = browser.get("/device");
        return browser.post(
            "/device", { { "csrf", Browser::hidden(page, "csrf") }, { "user_code", userCode } });
    }
    static bool isComparison(const Answer& page)
    {
        return page.status == 200 && page.body.contains("name=\"confirm\" value=\"yes\"");
    }
    static QByteArray wrongCode(int number)
    {
        static const char letters[] = "BCDFGHJKLMNPQRSTVWXZ";
        QByteArray code("BBBBBBBB");
        code[6] = letters[(number / 20) % 20];
        code[7] = letters[number % 20];
        return code;
    }
    void fail(const QString& key, int times)
    {
        m_server->write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::UserRepository users(tx.database());
            for (int i = 0; i < times; ++i) {
                if (auto recorded = users.recordFailure(key, tx.now()); !recorded)
                    return recorded;
            }
            return {};
        });
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        test::TestServer::Options options;
        options.dialect = dialect;
        options.databases = &m_databases;
        m_server = std::make_unique<DeviceServer>(options);
    }
    void cleanup() { m_server.reset(); }

    void leadsFromTheAddressThroughTheSignInToTheEnd()
    {
        const Answer requested = m_server->request();
        Browser browser(*m_server);
        const Answer signIn = browser.open(DeviceServer::address(requested));
        QVERIFY(signIn.body.contains("name=\"password\""));
        Answer answer = browser.signIn(signIn, "alice");
        QCOMPARE(answer.status, 303);
        const Answer page = browser.open(answer.header("location"));
        QVERIFY(isComparison(page));
        answer = DeviceServer::confirm(browser, page, "yes");
        QCOMPARE(answer.header("location"), "/device?done=allowed"_ba);
        const Answer last = browser.get(answer.header("location"));
        QVERIFY(last.body.contains("Your device is connected"));
        QVERIFY(!last.body.contains("<form"));
        QCOMPARE(m_server->poll(requested.text("device_code")).status, 200);
    }

    void keepsTheLanguageThroughTheSignIn()
    {
        const Answer requested = m_server->request();
        Browser browser(*m_server);
        const Answer signIn = browser.open(DeviceServer::address(requested) + "&ui_locales=de");
        QVERIFY(signIn.body.contains("lang=\"de\""));
        const Answer page = browser.open(browser.signIn(signIn, "alice").header("location"));
        QVERIFY(isComparison(page));
        QVERIFY(page.body.contains("lang=\"de\""));
    }

    void keepsTheChosenLanguageThroughTheSignIn()
    {
        const Answer requested = m_server->request();
        Browser browser(*m_server);
        const Answer signIn = browser.open(DeviceServer::address(requested) + "&lang=fr");
        QVERIFY(signIn.body.contains("lang=\"fr\""));
        const Answer page = browser.open(browser.signIn(signIn, "alice").header("location"));
        QVERIFY(isComparison(page));
        QVERIFY(page.body.contains("lang=\"fr\""));
    }

    void saysWhatTheSignInIsFor()
    {
        Browser browser(*m_server);
        const Answer page = browser.open("/device");
        QVERIFY(page.body.contains("to connect a device"));
        QVERIFY(!page.body.contains("to manage your account"));
        QVERIFY(browser.open("/login").body.contains("to manage your account"));
    }

    void asksToCompareAndWarns()
    {
        const Answer requested = m_server->request({ { "scope", "openid email" } }); // C074
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get(DeviceServer::address(requested));
        QVERIFY(isComparison(page));
        for (const QByteArray& part :
            { QByteArray("<code>" + requested.text("user_code") + "</code>"), "Living room"_ba,
                "Does your device show exactly this code?"_ba, "See your e-mail address"_ba,
                "alice@example.org"_ba, "127.0.0.1"_ba, "somebody sent you the code"_ba,
                "<svg class=\"qr\""_ba })
            QVERIFY2(page.body.contains(part), part.constData());
        QVERIFY(page.header("content-security-policy").contains("frame-ancestors 'none'"));
        QVERIFY(page.header("content-security-policy").endsWith("form-action 'self'"));
        QCOMPARE(page.header("x-frame-options"), "DENY"_ba);
    }

    void readsCodesAsPeopleTypeThem()
    {
        const QString shown = QString::fromLatin1(m_server->request().text("user_code")); // C069
        const QString bare = QString(shown).remove(u'-');
        const QStringList spellings { shown, shown.toLower(), bare,
            u"  "_s + bare.left(4) + u' ' + bare.mid(4).toLower() + u' ',
            QString(shown).replace(u'-', u'\u2014') };
        Browser browser(*m_server);
        browser.signIn("alice");
        for (const QString& typed : spellings)
            QVERIFY2(isComparison(type(browser, typed.toUtf8())), qPrintable(typed));
    }

    void neverDecidesByGet_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("confirm") << "&confirm=yes"_ba;
        QTest::newRow("done") << "&done=allowed"_ba;
    }
    void neverDecidesByGet()
    {
        QFETCH(QByteArray, query);
        const Answer requested = m_server->request(); // C075
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get(DeviceServer::address(requested));
        (void)browser.get(
            DeviceServer::address(requested) + query + "&csrf=" + Browser::hidden(page, "csrf"));
        QCOMPARE(m_server->stored(requested).state, DeviceCode::State::Pending);
    }

    void takesOnlyTheFormOfThisCodeAndSession_data()
    {
        QTest::addColumn<QByteArray>("attack");
        for (const char* attack : { "no token", "token of the entry page", "token of another code",
                 "token of another session", "signed out", "another site", "neither button" })
            QTest::newRow(attack) << QByteArray(attack);
    }
    void takesOnlyTheFormOfThisCodeAndSession()
    {
        QFETCH(QByteArray, attack);
        const Answer requested = m_server->request(); // C075, C095
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get(DeviceServer::address(requested));
        QByteArray token = Browser::hidden(page, "csrf");
        QByteArray button = "yes";
        test::Fields headers;
        if (attack == "no token")
            token = "x";
        if (attack == "token of the entry page")
            token = Browser::hidden(browser.get("/device"), "csrf");
        if (attack == "token of another code")
            token
                = Browser::hidden(browser.get(DeviceServer::address(m_server->request())), "csrf");
        if (attack == "token of another session") {
            Browser second(*m_server);
            second.signIn("alice");
            token = Browser::hidden(second.get(DeviceServer::address(requested)), "csrf");
        }
        if (attack == "signed out")
            browser.cookies.clear();
        if (attack == "another site")
            headers.emplace_back("Sec-Fetch-Site", "cross-site");
        if (attack == "neither button")
            button = "perhaps";
        const Answer answer = browser.post("/device",
            { { "csrf", token }, { "user_code", requested.text("user_code") },
                { "confirm", button } },
            headers);
        QVERIFY(answer.header("location") != "/device?done=allowed");
        QVERIFY(answer.status == 403 || answer.status == 400 || attack == "signed out");
        QCOMPARE(m_server->stored(requested).state, DeviceCode::State::Pending);
    }

    void decidesOnce()
    {
        const Answer requested = m_server->request(); // C076
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get(DeviceServer::address(requested));
        QCOMPARE(DeviceServer::confirm(browser, page, "no").status, 303);
        QVERIFY(DeviceServer::confirm(browser, page, "yes")
                    .body.contains("No device waits for this code"));
        QCOMPARE(m_server->stored(requested).state, DeviceCode::State::Denied);
        QVERIFY(!isComparison(browser.get(DeviceServer::address(requested))));
    }

    void knowsNoExpiredCode()
    {
        const Answer requested = m_server->request();
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get(DeviceServer::address(requested));
        m_server->clock.advance(600);
        QVERIFY(!isComparison(browser.get(DeviceServer::address(requested))));
        (void)DeviceServer::confirm(browser, page, "yes");
        QCOMPARE(m_server->stored(requested).state, DeviceCode::State::Pending);
    }

    void knowsNoCodeOfADisabledClient()
    {
        const Answer requested = m_server->request(); // C029
        m_server->changeClient(
            m_server->tv.id, [](domain::Client& client) { client.isEnabled = false; });
        Browser browser(*m_server);
        browser.signIn("alice");
        QVERIFY(!isComparison(browser.get(DeviceServer::address(requested))));
    }

    void boundsGuessesOfOnePerson()
    {
        Browser browser(*m_server); // C070
        browser.signIn("alice");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(type(browser, wrongCode(i)).status, 200);
        const Answer sixth = type(browser, wrongCode(5));
        QCOMPARE(sixth.status, 429);
        QCOMPARE(sixth.header("retry-after"), "60"_ba);
        // The right one has to wait as well: else the wait would tell right from wrong.
        const Answer requested = m_server->request();
        QCOMPARE(type(browser, requested.text("user_code")).status, 429);
        m_server->clock.advance(60);
        QCOMPARE(type(browser, wrongCode(6)).status, 200);
        QCOMPARE(type(browser, wrongCode(7)).status, 429);
        m_server->clock.advance(120);
        QVERIFY(isComparison(type(browser, requested.text("user_code"))));
    }

    void boundsGuessesOfOneAddress()
    {
        (void)test::addPerson(*m_server, u"bob"_s); // C070
        Browser alice(*m_server);
        alice.signIn("alice");
        for (int i = 0; i < 5; ++i)
            (void)type(alice, wrongCode(i));
        Browser bob(*m_server);
        bob.signIn("bob");
        QCOMPARE(type(bob, wrongCode(9)).status, 429);
    }

    void boundsGuessesOfAllTogether()
    {
        const qint64 window = m_server->clock.now() / 600; // C070
        fail(u"device code window:"_s + QString::number(window), 100);
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer requested = m_server->request();
        QCOMPARE(browser.get(DeviceServer::address(requested)).status, 429);
        m_server->clock.advance(600);
        const Answer next = m_server->request();
        QVERIFY(isComparison(browser.get(DeviceServer::address(next))));
    }

    void holdsUnderParallelGuesses()
    {
        Browser browser(*m_server); // C070
        browser.signIn("alice");
        const QByteArray cookie
            = "__Host-gatehouse_session=" + browser.cookies.value("__Host-gatehouse_session");
        std::vector<QByteArray> guesses;
        for (int i = 0; i < 60; ++i)
            guesses.push_back(test::HttpClient::request(
                "GET", "/device?user_code=" + wrongCode(i), { { "Cookie", cookie } }, {}));
        int looked = 0;
        int throttled = 0;
        for (const Answer& answer : m_server->client.send(guesses)) {
            looked += answer.status == 200 ? 1 : 0;
            throttled += answer.status == 429 ? 1 : 0;
        }
        // PostgreSQL: one more for each of the writer's further connections.
        QVERIFY2(looked >= 5 && looked <= 8, qPrintable(QString::number(looked)));
        QCOMPARE(throttled, 60 - looked);
    }

    void countsNoTypingErrors()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        for (int i = 0; i < 10; ++i)
            QCOMPARE(type(browser, "not a code").status, 200);
        QVERIFY(isComparison(type(browser, m_server->request().text("user_code"))));
    }

    void showsHostileInputAsText()
    {
        const QByteArrayList corpus { "\"><script>alert(1)</script>", "'><img src=x onerror=a()>",
            "</title><svg/onload=alert(1)>", "{{csrf}}", "{{{csrf}}}", "{{&csrf}}",
            "[[device.code]]", "javascript:alert(1)", "&lt;script&gt;",
            "\xe2\x80\xae"
            "abc",
            "<!--", "]]>", "\" autofocus onfocus=\"alert(1)", "\xf0\x9f\x92\xa9", "${7*7}",
            "\x01\x02\x1b[31m" };
        Browser browser(*m_server); // C098
        browser.signIn("alice");
        const Answer plain = type(browser, "not a code");
        int shown = 0;
        for (const QByteArray& typed : corpus) {
            const Answer pages[] { type(browser, typed),
                browser.get("/device?user_code=" + typed.toPercentEncoding()) };
            for (const Answer& page : pages) {
                if (page.status == 400) // a control character or the like ends before the page
                    continue;
                ++shown;
                // Whatever was typed stands between the same tags as a harmless word.
                QCOMPARE(page.status, 200);
                QVERIFY2(page.body.count('<') == plain.body.count('<'), typed.constData());
                QVERIFY2(page.body.count('"') == plain.body.count('"'), typed.constData());
            }
        }
        QVERIFY(shown >= 30);
    }

    void appearsInTheAccountAndCanBeTakenBack()
    {
        const Answer requested = m_server->request(); // C105
        QCOMPARE(m_server->decide(requested, "yes").status, 303);
        const Answer tokens = m_server->poll(requested.text("device_code"));
        QCOMPARE(tokens.status, 200);
        Browser browser(*m_server);
        browser.signIn("alice");
        const Answer account = browser.get("/account");
        QVERIFY(account.body.contains("Living room"));
        QCOMPARE(
            browser
                .post("/account",
                    { { "csrf", Browser::hidden(account, "csrf") }, { "action", "remove_access" },
                        { "client", QByteArray::number(m_server->tv.id) } })
                .status,
            303);
        QCOMPARE(
            m_server->client
                .post("/oauth/token",
                    { { "grant_type", "refresh_token" },
                        { "refresh_token", tokens.text("refresh_token") }, { "client_id", "tv" } })
                .error(),
            u"invalid_grant"_s);
    }

    void anAuthorizationRequestCannotPoseAsThisPage()
    {
        const domain::Client web = m_server->addClient(test::webClient());
        Browser browser(*m_server);
        const Answer signIn = browser.open(test::authorizeTarget(web, { { "page", "device" } }));
        const Answer answer = browser.signIn(signIn, "alice");
        QVERIFY(
            browser.get(answer.header("location")).body.contains("action=\"/oauth/authorize\""));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::DeviceEndpointTest)
#include "tst_device_endpoint.moc"
