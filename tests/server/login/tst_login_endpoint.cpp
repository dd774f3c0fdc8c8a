// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include "server/store/session_repository.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Browser;

/// Signing in with a password: the page, its token, what is told and what is not, and the session
/// that comes of it.
class LoginEndpointTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::User m_alice {};

    QByteArray auditActions()
    {
        QByteArrayList actions;
        auto rows = m_server->reader().query("SELECT action FROM audit_log ORDER BY id");
        while (rows && rows->next())
            actions.append(rows->text(0).toUtf8());
        return actions.join(' ');
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void signsInAndShowsTheAccount()
    {
        Browser browser(*m_server);
        const auto done = browser.signIn("alice");
        QCOMPARE(done.status, 303);
        QCOMPARE(done.header("location"), "/account"_ba);
        const QByteArray cookie = done.header("set-cookie");
        QVERIFY(cookie.startsWith("__Host-gatehouse_session=ghs_"));
        for (const char* attribute : { "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure" })
            QVERIFY2(cookie.contains(attribute), attribute);
        const auto account = browser.get("/account");
        QCOMPARE(account.status, 200);
        QVERIFY(account.body.contains("<bdi>alice@example.org</bdi>"));
        QVERIFY(browser.get("/login").body.contains("You are signed in"));
        QCOMPARE(auditActions(), "login.succeeded"_ba);
    }

    void keepsOnlyAHashOfTheSession()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        const QByteArray value = browser.cookies.value("__Host-gatehouse_session");
        const auto parsed = crypto::TokenValue::parse(crypto::token_prefix::session, value);
        QVERIFY(parsed && parsed->secret.size() == 43);
        const auto row
            = store::SessionRepository(m_server->reader()).findSession(parsed->id).value();
        QCOMPARE(row->secretHash, crypto::secretHash(parsed->secret));
        QCOMPARE(row->authTime, m_server->clock.now());
        QVERIFY(!row->publicId.isEmpty() && !value.contains(row->publicId.toLatin1()));
    }

    void tellsNobodyWhoExists_data()
    {
        QTest::addColumn<QByteArray>("username");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("wrong password") << "alice"_ba
                                        << "wrong"_ba;
        QTest::newRow("disabled user") << "ghost"_ba << QByteArray(test::password);
        QTest::newRow("no password set") << "hollow"_ba
                                         << "wrong"_ba;
    }
    void tellsNobodyWhoExists()
    {
        QFETCH(QByteArray, username);
        QFETCH(QByteArray, secret);
        const auto ghost = test::addPerson(*m_server, u"ghost"_s);
        m_server->changeUser(ghost.id, [](domain::User& user) { user.isEnabled = false; });
        m_server->addUser(u"hollow"_s);
        // What differs by itself is taken out: request number, time, token and the name the form
        // keeps.
        const auto comparable
            = [](Browser& browser, const QByteArray& name, const QByteArray& word) -> QByteArray {
            const auto page = browser.get("/login");
            auto answer = browser.signIn(page, name, word);
            QString body = QString::fromUtf8(answer.body);
            body.remove(QRegularExpression(u"[0-9a-f]{16}"_s)).remove(QString::fromLatin1(name));
            QByteArray headers;
            for (const auto& [key, value] : answer.headers)
                headers
                    += key + (key == "date" || key == "content-length" ? "\n"_ba : value + '\n');
            return QByteArray::number(answer.status) + headers + body.toUtf8();
        };
        Browser browser(*m_server);
        const QByteArray unknown = comparable(browser, "nobody", "wrong");
        QVERIFY(unknown.contains("is not right"));
        QCOMPARE(comparable(browser, username, secret), unknown);
        QVERIFY(!browser.cookies.contains("__Host-gatehouse_session"));
        QCOMPARE(auditActions(), "login.failed login.failed"_ba);
    }

    void neverWritesDownAnUnknownName()
    {
        // People type passwords into the wrong field.
        Browser browser(*m_server);
        browser.signIn(browser.get("/login"), "my secret pass phrase", "x");
        for (const char* sql :
            { "SELECT count(*) FROM audit_log WHERE actor || object || detail LIKE '%phrase%'",
                "SELECT count(*) FROM login_attempts WHERE attempt_key LIKE '%phrase%'" }) {
            auto rows = m_server->reader().query(sql);
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->integer(0), 0);
        }
    }

    void anEmptyFieldNeverSkipsAStep_data()
    {
        QTest::addColumn<test::Fields>("fields");
        QTest::newRow("nothing") << test::Fields {};
        QTest::newRow("no password") << test::Fields { { "username", "alice" } };
        QTest::newRow("no name") << test::Fields { { "password", test::password } };
        QTest::newRow("empty password")
            << test::Fields { { "username", "alice" }, { "password", "" } };
        QTest::newRow("password too long")
            << test::Fields { { "username", "alice" }, { "password", QByteArray(1025, 'x') } };
    }
    void anEmptyFieldNeverSkipsAStep()
    {
        QFETCH(test::Fields, fields);
        Browser browser(*m_server);
        fields.emplace_back("csrf", Browser::hidden(browser.get("/login"), "csrf"));
        const auto answer = browser.post("/login", fields);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("Please enter"));
        QVERIFY(!browser.cookies.contains("__Host-gatehouse_session"));
    }

    void refusesAFormThatIsNotOurs()
    {
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        const test::Fields filled { { "username", "alice" }, { "password", test::password } };
        test::Fields form = filled;
        QCOMPARE(browser.post("/login", form).status, 403);
        form.emplace_back("csrf", QByteArray(43, 'A'));
        QCOMPARE(browser.post("/login", form).status, 403);
        // The right token of another browser: sign-in by force into the attacker's account.
        Browser other(*m_server);
        QCOMPARE(other.signIn(page, "alice").status, 403);
        form = filled;
        form.emplace_back("csrf", Browser::hidden(page, "csrf"));
        QCOMPARE(browser.post("/login", form, { { "Sec-Fetch-Site", "cross-site" } }).status, 403);
        QCOMPARE(browser.post("/login", form, { { "Sec-Fetch-Site", "same-origin" } }).status, 303);
    }

    void makesANewSessionAtEverySignIn()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        const QByteArray first = browser.cookies.value("__Host-gatehouse_session");
        browser.signIn(browser.get("/login"), "alice");
        const auto page = m_server->client.get("/login",
            { { "Cookie",
                QByteArray("__Host-gatehouse_browser="
                    + browser.cookies.value("__Host-gatehouse_browser")) } });
        browser.signIn(page, "alice");
        const QByteArray second = browser.cookies.value("__Host-gatehouse_session");
        QVERIFY(first != second);
        // The one before is over.
        const auto old = m_server->client.get(
            "/account", { { "Cookie", "__Host-gatehouse_session=" + first } });
        QCOMPARE(old.header("location"), "/login"_ba);
    }

    void ignoresAPlantedSession()
    {
        Browser attacker(*m_server);
        attacker.cookies.insert("__Host-gatehouse_session", "ghs_1_" + QByteArray(43, 'A'));
        const QByteArray planted = attacker.cookies.value("__Host-gatehouse_session");
        QCOMPARE(attacker.get("/account").status, 303);
        attacker.signIn("alice");
        QVERIFY(attacker.cookies.value("__Host-gatehouse_session") != planted);
        const auto probe = m_server->client.get(
            "/account", { { "Cookie", "__Host-gatehouse_session=" + planted } });
        QCOMPARE(probe.status, 303);
    }

    void takesNoReturnAddress()
    {
        Browser browser(*m_server);
        const auto page = browser.get("/login?next=https://evil.example/&return_to=//evil.example");
        QVERIFY(!page.body.contains("evil"));
        const test::Fields form { { "csrf", Browser::hidden(page, "csrf") },
            { "username", "alice" }, { "password", test::password },
            { "next", "https://evil.example/" } };
        QCOMPARE(browser.post("/login?next=https://evil.example/", form).header("location"),
            "/account"_ba);
    }

    void sessionsEndBySilence()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        m_server->clock.advance(2 * 3600 - 1);
        QCOMPARE(browser.get("/account").status, 200);
        m_server->clock.advance(2 * 3600);
        QCOMPARE(browser.get("/account").status, 303);
    }

    void sessionsEndByAgeHoweverMuchTheyAreUsed()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        for (int hour = 1; hour < 12; ++hour) {
            m_server->clock.advance(3600);
            QCOMPARE(browser.get("/account").status, 200);
        }
        m_server->clock.advance(3600);
        QCOMPARE(browser.get("/account").status, 303);
    }

    void isTouchedOnceAMinuteAtMost()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        auto& writer = m_server->workspace().writer();
        const auto jobs = writer.statistics().jobs;
        m_server->clock.advance(59);
        QCOMPARE(browser.get("/account").status, 200);
        QCOMPARE(writer.statistics().jobs, jobs);
        m_server->clock.advance(1);
        QCOMPARE(browser.get("/account").status, 200);
        QCOMPARE(browser.get("/account").status, 200);
        QCOMPARE(writer.statistics().jobs, jobs + 1);
    }

    void aDisabledUserIsSignedOutAtOnce()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        QCOMPARE(browser.get("/account").status, 303);
    }

    void speaksGermanWhenAsked()
    {
        Browser browser(*m_server);
        const auto german
            = browser.get("/login", { { "Accept-Language", "tlh, de-AT;q=0.8, en;q=0.5" } });
        QVERIFY(german.body.contains("<html lang=\"de\" dir=\"ltr\">"));
        QVERIFY(german.body.contains("Benutzername"));
        QVERIFY(browser.get("/login?ui_locales=en", { { "Accept-Language", "de" } })
                    .body.contains("User name"));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::LoginEndpointTest)
#include "tst_login_endpoint.moc"
