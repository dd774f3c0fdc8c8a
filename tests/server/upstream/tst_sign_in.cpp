// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/upstream/upstream_server.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

/// Signing in through a provider that keeps to the rules.
class SignInTest : public QObject
{
    Q_OBJECT

    TestDatabases m_databases;

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        if (!onEveryStore(m_databases))
            QSKIP(store::test::TestWorkspace::skipReason());
    }

    void offersTheProviderOnTheSignInPage()
    {
        UpstreamServer at;
        const Answer page = at.browser.get("/login");
        QVERIFY(page.body.contains("href=\"/login/fake\""));
        QVERIFY(page.body.contains("Fake Co"));
        at.changeProvider(u"fake"_s, u"allow_sign_in"_s, false);
        QVERIFY(!at.browser.get("/login").body.contains("/login/fake"));
        QCOMPARE(at.browser.get("/login/fake").status, 404);
    }

    void asksWithStateNonceAndPkce()
    {
        UpstreamServer at;
        const Answer answer = at.start();
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.header("location").startsWith(at.fake.url("/authorize").toUtf8()));
        QCOMPARE(redirected(answer, "state").size(), 43);
        QCOMPARE(redirected(answer, "nonce").size(), 43);
        QCOMPARE(redirected(answer, "code_challenge").size(), 43);
        QCOMPARE(redirected(answer, "code_challenge_method"), "S256"_ba);
        QCOMPARE(redirected(answer, "redirect_uri"), "https://issuer.example/authorize/fake"_ba);
        QCOMPARE(redirected(answer, "scope"), "openid profile email"_ba);
    }

    void makesAnAccountOnTheFirstVisit()
    {
        UpstreamServer at;
        const Answer page = at.signIn();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Jane Doe"));
        QCOMPARE(at.links() + at.tokens() + at.users() + at.sessions(), 0);
        QVERIFY(!FakeProvider::valueIn(at.fake.lastTokenBody, "code_verifier").isEmpty());

        const Answer made = at.decide(page, "create", { { "new_username", "jane" } });
        QCOMPARE(made.status, 303);
        QCOMPARE(made.header("location"), "/account"_ba);
        QCOMPARE(at.links(), 1);
        QCOMPARE(at.tokens(), 1);
        const auto user
            = store::UserRepository(at.server.reader()).findByUsername(u"jane"_s).value();
        QVERIFY(user && user->passwordHash.isEmpty());
        QCOMPARE(user->email, u"jane@example.org"_s);
        QVERIFY(!user->isEmailVerified); // nobody allowed the provider to vouch for addresses
        QVERIFY(at.browser.get("/account").body.contains("Fake Co"));
        // The second visit asks nothing, and the decision cannot be taken twice.
        QCOMPARE(at.decide(page, "create", { { "new_username", "eve" } }).status, 400);
        at.browser.cookies.clear();
        QCOMPARE(at.signIn().header("location"), "/account"_ba);
        QCOMPARE(at.users(), 1);
    }

    void sealsWhatItKeeps()
    {
        // C117
        UpstreamServer at;
        at.decide(at.signIn(), "create", { { "new_username", "jane" } });
        auto rows = at.server.reader().query("SELECT sealed_token FROM provider_tokens");
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->bytes(0).contains("at-1") && !rows->bytes(0).contains("rt-1"));
        auto flows = at.server.reader().query("SELECT sealed_data FROM upstream_flows");
        QVERIFY(flows && flows->next());
        QVERIFY(!flows->bytes(0).contains("rt-1"));
    }

    void refusesATakenOrUnfitUserName()
    {
        UpstreamServer at;
        at.server.addUser(u"jane"_s);
        const Answer page = at.signIn();
        QCOMPARE(at.decide(page, "create", { { "new_username", "jane" } }).status, 409);
        QCOMPARE(at.decide(page, "create", { { "new_username", "a\nb" } }).status, 400);
        QCOMPARE(at.links(), 0);
        QCOMPARE(at.decide(page, "create", { { "new_username", "jane2" } }).status, 303);
        // The address is the first Jane's; two users must not share it.
        const auto user
            = store::UserRepository(at.server.reader()).findByUsername(u"jane2"_s).value();
        QVERIFY(user->email.isEmpty());
    }

    void linksToAnAccountWhosePasswordIsKnown()
    {
        UpstreamServer at;
        addPerson(at.server, u"alice"_s);
        const Answer page = at.signIn();
        const Answer wrong
            = at.decide(page, "link", { { "username", "alice" }, { "password", "guess" } });
        QCOMPARE(wrong.status, 200);
        QCOMPARE(at.links() + at.sessions(), 0);
        const Answer right
            = at.decide(page, "link", { { "username", "alice" }, { "password", password } });
        QCOMPARE(right.status, 303);
        QCOMPARE(at.links(), 1);
    }

    void neverLinksByEmailUnasked_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<bool>("isAsserted");
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<bool>("isLinked");
        QTest::newRow("not allowed") << false << true << true << false;
        QTest::newRow("not asserted") << true << false << true << false;
        QTest::newRow("our own never verified") << true << true << false << false;
        QTest::newRow("all three") << true << true << true << true;
    }
    void neverLinksByEmailUnasked()
    {
        // C116
        QFETCH(bool, isAllowed);
        QFETCH(bool, isAsserted);
        QFETCH(bool, isOurs);
        UpstreamServer at;
        const auto alice = at.server.addUser(u"alice"_s);
        at.server.changeUser(alice.id, [&](domain::User& user) {
            user.email = u"Jane@example.org"_s;
            user.isEmailVerified = isOurs;
        });
        at.changeProvider(u"fake"_s, u"link_by_verified_email"_s, isAllowed);
        // Userinfo must agree, or it would add the assertion again.
        at.changeProvider(u"fake"_s, u"profile_mapping"_s,
            isAsserted ? QJsonObject() : QJsonObject { { u"email_verified"_s, u"none"_s } });
        at.signIn();
        QTEST(at.links() == 1, "isLinked");
    }

    void comesBackToThePendingAuthorization()
    {
        UpstreamServer at;
        const auto client = at.server.addClient(webClient());
        Answer page = at.browser.get(authorizeTarget(client));
        QCOMPARE(page.status, 200);
        const QByteArray interaction = Browser::hidden(page, "interaction");
        QVERIFY(page.body.contains(QByteArray("/login/fake?interaction=" + interaction)));
        page = at.signIn("/login/fake?interaction=" + interaction);
        const Answer made = at.decide(page, "create", { { "new_username", "jane" } });
        QCOMPARE(made.header("location"), "/oauth/authorize?interaction=" + interaction);
        const Answer consent = at.browser.get(made.header("location"));
        QCOMPARE(consent.status, 200);
        const Answer done = at.browser.confirm(consent, "yes");
        QVERIFY(!redirected(done, "code").isEmpty());
    }

    void connectsAndDisconnectsOnTheAccountPage()
    {
        // C116: shown, confirmed, bound to who began it.
        UpstreamServer at;
        addPerson(at.server, u"alice"_s);
        at.browser.signIn("alice");
        const QByteArray csrf = Browser::hidden(at.browser.get("/account"), "csrf");
        const Answer go
            = at.browser.post("/login/fake", { { "csrf", csrf }, { "action", "link" } });
        QCOMPARE(go.status, 200);
        const QRegularExpression link(u"href=\"(http://127[^\"]*)\""_s);
        const QString url
            = link.match(QString::fromUtf8(go.body)).captured(1).replace(u"&amp;"_s, u"&"_s);
        const QUrlQuery query { QUrl(url) };
        at.fake.nonce = query.queryItemValue(u"nonce"_s).toLatin1();
        const Answer ask = at.comeBack(query.queryItemValue(u"state"_s).toLatin1());
        QCOMPARE(ask.status, 200);
        QVERIFY(ask.body.contains("ALICE"));
        QCOMPARE(at.links(), 0);
        QCOMPARE(at.decide(ask, "confirm").header("location"), "/account?done=linked"_ba);
        QCOMPARE(at.links(), 1);
        const Answer profile = at.browser.get("/profile/fake");
        QVERIFY(profile.body.contains("jane@example.org"));
        QCOMPARE(at.fake.lastAuthorization, "Bearer at-1"_ba);
        const Answer gone
            = at.browser.post("/login/fake", { { "csrf", csrf }, { "action", "unlink" } });
        QCOMPARE(gone.header("location"), "/account?done=unlinked"_ba);
        QCOMPARE(at.links() + at.tokens(), 0);
        QCOMPARE(at.fake.revoked, QByteArrayList { "rt-1" });
    }

    void existsByEnvironmentAlone()
    {
        UpstreamServer at(
            { { u"ACME_CLIENT_ID"_s, u"our-id"_s }, { u"ACME_CLIENT_SECRET"_s, u"s"_s },
                { u"ACME_AUTHORIZE_URL"_s, u"https://acme.example/authorize"_s },
                { u"ACME_ACCESS_TOKEN_URL"_s, u"https://acme.example/token"_s },
                { u"ACME_CLIENT_KWARGS"_s, u"{\"scope\":\"profile\"}"_s } });
        QVERIFY(at.browser.get("/login").body.contains("/login/acme"));
        const Answer answer = at.browser.get("/login/acme");
        QVERIFY(answer.header("location").startsWith("https://acme.example/authorize?"));
        QCOMPARE(redirected(answer, "client_id"), "our-id"_ba);
        QCOMPARE(redirected(answer, "scope"), "profile"_ba);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_sign_in.moc"
