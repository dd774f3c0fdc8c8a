// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/persona_endpoint.h"

#include "server/domain/persona.h"
#include "server/login/passkey_ceremony.h"
#include "server/login/sign_in_methods.h"
#include "server/store/session_repository.h"
#include "tests/server/login/browser.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class PersonaEndpointTest : public QObject
{
    Q_OBJECT
private:
    static domain::User addPersona(
        TestServer& server, const QString& username, const char* does = domain::persona::signsIn)
    {
        const domain::User user = addPerson(server, username);
        server.changeUser(
            user.id, [does](domain::User& stored) { stored.persona = QString::fromLatin1(does); });
        return user;
    }
    /// The token of the personas' form, which is the last on the page.
    static QByteArray personaToken(const Answer& page)
    {
        const QByteArray rest = page.body.mid(page.body.indexOf("action=\"/persona\""));
        return Browser::hidden(Answer { 200, {}, rest }, "csrf");
    }
    static Answer pick(Browser& browser, const Answer& page, const QByteArray& name)
    {
        Fields form { { "csrf", personaToken(page) }, { "persona", name } };
        if (const QByteArray pending = Browser::hidden(page, "interaction"); !pending.isEmpty())
            form.emplace_back("interaction", pending);
        return browser.post("/persona", form);
    }
    static const trace::Step* lastStep(const TestServer& server)
    {
        return server.sink.steps.empty() ? nullptr : &server.sink.steps.back();
    }
    static bool hasFailed(const trace::Step& step, const char* name)
    {
        return std::ranges::any_of(step.checks, [name](const trace::Check& check) {
            return qstrcmp(check.name, name) == 0 && !check.isPassed;
        });
    }

private Q_SLOTS:
    void anOrdinaryServerHasNothingOfIt()
    {
        PageServer server;
        addPersona(server, u"ada"_s);
        Browser browser(server);
        const Answer page = browser.get("/login");
        QVERIFY(!page.body.contains("/persona"));
        QVERIFY(!page.body.contains("class=\"lab\""));
        QCOMPARE(browser
                     .post("/persona",
                         { { "csrf", Browser::hidden(page, "csrf") }, { "persona", "ada" } })
                     .status,
            404);
    }

    void oneClickSignsAPersonaIn()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        const Answer page = browser.get("/login");
        QVERIFY(page.body.contains("Sign in as"));
        const Answer answer = pick(browser, page, "ada");
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.header("location"), "/account"_ba);
        QVERIFY(browser.get("/account").body.contains("ADA"));
    }

    void theTraceSaysPersonaAndTheSessionClaimsNoMethod()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        pick(browser, browser.get("/login"), "ada");
        const auto* step = lastStep(server);
        QVERIFY(step);
        QCOMPARE(step->path, "/persona"_ba);
        QVERIFY(step->detail.startsWith(u"persona"_s));
        QCOMPARE(step->user, u"ada"_s);
        auto rows = server.reader().query("SELECT methods FROM browser_sessions");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), QString::fromLatin1(login::methods::persona));
        auto audit = server.reader().query("SELECT detail FROM audit_log WHERE action = "
                                           "'login.succeeded'");
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->text(0), u"persona"_s);
    }

    void theSessionEndsWithLabMode()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        pick(browser, browser.get("/login"), "ada");
        const QByteArray cookie = browser.cookies.value("__Host-gatehouse_session");
        QVERIFY(!cookie.isEmpty());
        QVERIFY(login::SessionService(server.services()).behind(cookie).value());
        login::Services ordinary = server.services();
        ordinary.isLab = false;
        QVERIFY(!login::SessionService(ordinary).behind(cookie).value());
    }

    void isGoodForNothingThatOutlastsLabMode()
    {
        PageServer server { PageServer::Lab {} };
        domain::BrowserSession session;
        session.authTime = server.clock.now();
        const login::PasskeyCeremony ceremony(server.services());
        session.methods = u"pwd"_s;
        QVERIFY(ceremony.isFresh(session));
        session.methods = QString::fromLatin1(login::methods::persona);
        QVERIFY(!ceremony.isFresh(session));
    }

    void goesOnWithThePendingRequest()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        const domain::Client client = server.addClient(webClient());
        Browser browser(server);
        const Answer page = browser.open(authorizeTarget(client));
        const Answer answer = pick(browser, page, "ada");
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.header("location").startsWith("/oauth/authorize?interaction="));
        const Answer asked = browser.get(answer.header("location"));
        QVERIFY(asked.body.contains("name=\"confirm\""));
        QVERIFY(asked.body.contains("class=\"lab\""));
    }

    void refusesThePersonaThatAlwaysFails()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"mallory"_s, domain::persona::refused);
        Browser browser(server);
        const Answer page = browser.get("/login");
        const Answer answer = pick(browser, page, "mallory");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("role=\"alert\""));
        QVERIFY(hasFailed(*lastStep(server), "persona"));
        // Its right password does not help either.
        const Answer typed = browser.signIn("mallory");
        QCOMPARE(typed.status, 200);
        QVERIFY(typed.body.contains("role=\"alert\""));
        QCOMPARE(browser.get("/account").status, 303);
    }

    void theSamePersonaSignsInWithItsPasswordOutsideLabMode()
    {
        PageServer server;
        addPersona(server, u"mallory"_s, domain::persona::refused);
        Browser browser(server);
        QCOMPARE(browser.signIn("mallory").status, 303);
    }

    void refusesWhoIsNoPersona_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("an ordinary user") << "bob"_ba;
        QTest::newRow("nobody") << "nobody"_ba;
        QTest::newRow("a disabled persona") << "gone"_ba;
    }
    void refusesWhoIsNoPersona()
    {
        QFETCH(QByteArray, name);
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        addPerson(server, u"bob"_s);
        const domain::User gone = addPersona(server, u"gone"_s);
        server.changeUser(gone.id, [](domain::User& user) { user.isEnabled = false; });
        Browser browser(server);
        const Answer page = browser.get("/login");
        QVERIFY(!page.body.contains("value=\"gone\""));
        QVERIFY(!page.body.contains("value=\"bob\""));
        QCOMPARE(pick(browser, page, name).status, 200);
        QCOMPARE(browser.get("/account").status, 303);
    }

    void refusesAFormOfElsewhere()
    {
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        const Answer page = browser.get("/login");
        const Fields forged { { "csrf", Browser::hidden(page, "csrf") }, { "persona", "ada" } };
        QCOMPARE(browser.post("/persona", forged).status, 403);
        const Fields right { { "csrf", personaToken(page) }, { "persona", "ada" } };
        QCOMPARE(
            browser.post("/persona", right, { { "Sec-Fetch-Site", "cross-site" } }).status, 403);
        Browser other(server);
        QCOMPARE(other.post("/persona", right).status, 403);
        QCOMPARE(browser.post("/persona", right).status, 303);
    }

    void refusesRequestsUnderAForeignName_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("a name of elsewhere") << "Host: gatehouse.example\r\n"_ba;
        QTest::newRow("another address") << "Host: 192.0.2.1:8080\r\n"_ba;
        QTest::newRow("a proxy") << "Host: localhost\r\nX-Forwarded-For: 192.0.2.1\r\n"_ba;
    }
    void refusesRequestsUnderAForeignName()
    {
        QFETCH(QByteArray, headers);
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        const Answer page = browser.get("/login");
        const Fields form { { "csrf", personaToken(page) }, { "persona", "ada" } };
        const auto with = [&headers](QByteArray request) {
            return request.replace("Host: localhost\r\n", headers);
        };
        QByteArrayList pairs;
        for (auto cookie = browser.cookies.begin(); cookie != browser.cookies.end(); ++cookie)
            pairs.append(QByteArray(cookie.key() + '=' + cookie.value()));
        const Fields fields { { "Cookie", pairs.join("; ") },
            { "Content-Type", "application/x-www-form-urlencoded" } };
        const QByteArray posted = HttpClient::encoded(form);
        const auto answers
            = server.client.send({ with(HttpClient::request("POST", "/persona", fields, posted)),
                with(HttpClient::request("GET", "/login", {}, {})),
                HttpClient::request("POST", "/persona", fields, posted) });
        QCOMPARE(answers[0].status, 404);
        QVERIFY(!answers[1].body.contains("action=\"/persona\""));
        QCOMPARE(answers[2].status, 303);
    }

    void everyPageSaysThatTheServerIsInLabMode_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target : { "/login", "/account", "/oauth/errors",
                 "/oauth/errors/invalid_client", "/oauth/authorize?client_id=nobody", "/logout" })
            QTest::newRow(target) << QByteArray(target);
    }
    void everyPageSaysThatTheServerIsInLabMode()
    {
        QFETCH(QByteArray, target);
        PageServer server { PageServer::Lab {} };
        addPersona(server, u"ada"_s);
        Browser browser(server);
        pick(browser, browser.get("/login"), "ada");
        for (const char* language : { "en", "de", "fr", "es", "ar", "zh" }) {
            const Answer page = browser.get(target, { { "Accept-Language", language } });
            QVERIFY2(page.body.contains("<aside class=\"lab\""), language);
            const QString sentence
                = server.services().pages.text(QString::fromLatin1(language), u"lab.text"_s);
            QVERIFY(sentence != u"lab.text"_s);
            QVERIFY2(page.body.contains(sentence.toHtmlEscaped().toUtf8()), language);
        }
    }
};

QTEST_GUILESS_MAIN(PersonaEndpointTest)
#include "tst_persona_endpoint.moc"
