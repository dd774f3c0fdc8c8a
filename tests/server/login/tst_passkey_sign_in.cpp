// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/sealer.h"
#include "server/domain/persona.h"
#include "server/store/passkey_repository.h"
#include "server/store/session_repository.h"
#include "server/store/totp_repository.h"
#include "tests/server/login/passkey_user.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Ceremony)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::Ceremony;
using test::PasskeyUser;
using test::SoftAuthenticator;

/// Signing in with a passkey obeys what signing in with a password obeys, on both stores.
class PasskeySignInTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases {};
    std::unique_ptr<test::PageServer> m_server {};
    std::unique_ptr<SoftAuthenticator> m_key {};
    QByteArray m_handle {};
    domain::User m_alice {};

    void prepare(std::unique_ptr<test::PageServer> server)
    {
        m_server = std::move(server);
        m_alice = test::addPerson(*m_server, u"alice"_s);
        m_key = std::make_unique<SoftAuthenticator>();
        PasskeyUser owner(*m_server);
        owner.signIn("alice");
        QCOMPARE(owner.add(*m_key).header("location"), "/account?done=passkey_added"_ba);
        m_handle = owner.handle;
        m_key->counter = 2;
        m_server->clock.advance(5);
    }
    PasskeyUser visitor() const
    {
        PasskeyUser user(*m_server);
        user.handle = m_handle;
        return user;
    }
    static bool isSignedIn(PasskeyUser& browser) { return browser.get("/account").status == 200; }
    int audits(const char* action)
    {
        auto rows = m_server->reader().query(
            "SELECT COUNT(*) FROM audit_log WHERE action = ?", { QString::fromLatin1(action) });
        return rows->next() ? int(rows->integer(0)) : -1;
    }
    store::Passkey stored()
    {
        return store::PasskeyRepository(m_server->reader()).ofUser(m_alice.id)->value(0);
    }
    domain::BrowserSession session()
    {
        return store::SessionRepository(m_server->reader())
            .sessionsOfUser(m_alice.id, m_server->clock.now(), 10)
            ->value(0);
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        prepare(std::make_unique<test::PageServer>(dialect, m_databases));
    }
    void cleanup() { m_server.reset(); }

    void signsInWithoutPassword()
    {
        PasskeyUser browser = visitor();
        const Answer done = browser.use(*m_key);
        QCOMPARE(done.status, 303);
        QCOMPARE(done.header("location"), "/account"_ba);
        QVERIFY(isSignedIn(browser));
        QCOMPARE(stored().signCount, 2);
        QCOMPARE(stored().lastUsedAt, m_server->clock.now());
        QCOMPARE(session().methods, u"hwk user mfa"_s);
        QCOMPARE(session().authTime, m_server->clock.now());
        QCOMPARE(audits("login.succeeded"), 2);
    }

    void asksForNoCodeAfterwards()
    {
        const store::TotpSecret row { m_alice.id,
            m_server->workspace().sealer().seal("secret"_ba, store::totpContext(m_alice.id)), 0,
            m_server->clock.now() };
        m_server->write<void>([&row](store::Transaction& tx) {
            return store::TotpRepository(tx.database()).insert(row);
        });
        PasskeyUser browser = visitor();
        QCOMPARE(browser.use(*m_key).header("location"), "/account"_ba);
    }

    void refusesWhatIsNotRight_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another origin") << 0;
        QTest::newRow("another challenge") << 1;
        QTest::newRow("another relying party") << 2;
        QTest::newRow("user not verified") << 3;
        QTest::newRow("wrong signature") << 4;
        QTest::newRow("another user's handle") << 5;
    }
    void refusesWhatIsNotRight()
    {
        QFETCH(int, what);
        PasskeyUser browser = visitor();
        const Answer page = browser.use(*m_key, browser.get("/login"), [what](Ceremony& ceremony) {
            if (what == 0)
                ceremony.origin = "https://evil.example";
            if (what == 1)
                ceremony.challenge = QByteArray(32, 'x');
            if (what == 2)
                ceremony.partyId = "evil.example";
            if (what == 3)
                ceremony.flags = 0x01;
            ceremony.signsWrongly = what == 4;
            if (what == 5)
                ceremony.userHandle = "mallory";
        });
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("was not accepted"));
        QVERIFY(!isSignedIn(browser));
        QCOMPARE(audits("login.failed"), 1);
        QCOMPARE(stored().lastUsedAt, 0);
        // Nothing is lost: the right one works.
        QCOMPARE(browser.use(*m_key, page).status, 303);
    }

    void takesAnAnswerOnce()
    {
        PasskeyUser browser = visitor();
        const Answer page = browser.get("/login");
        const Answer asked = browser.options(page, "sign_in");
        Ceremony signing = PasskeyUser::ceremony(asked);
        signing.userHandle = m_handle;
        const QByteArray answer = m_key->asserted(signing, asked.text("challenge"));
        QCOMPARE(browser.give(page, answer).status, 303);
        browser.cookies.remove("__Host-gatehouse_session");
        QCOMPARE(browser.give(page, answer).status, 200);
        QVERIFY(!isSignedIn(browser));
    }

    void voidsAChallengeAfterFiveMinutesAndInOtherBrowsers()
    {
        PasskeyUser browser = visitor();
        const Answer page = browser.get("/login");
        const Answer asked = browser.options(page, "sign_in");
        Ceremony signing = PasskeyUser::ceremony(asked);
        signing.userHandle = m_handle;
        const QByteArray answer = m_key->asserted(signing, asked.text("challenge"));
        PasskeyUser other = visitor();
        QCOMPARE(other.give(other.get("/login"), answer).status, 200);
        QVERIFY(!isSignedIn(other));
        m_server->clock.advance(301);
        QCOMPARE(browser.give(page, answer).status, 200);
        QVERIFY(!isSignedIn(browser));
    }

    void refusesACounterThatWentBack()
    {
        m_key->counter = 7;
        PasskeyUser browser = visitor();
        QCOMPARE(browser.use(*m_key).status, 303);
        m_key->counter = 7;
        PasskeyUser copy = visitor();
        QCOMPARE(copy.use(*m_key).status, 200);
        QVERIFY(!isSignedIn(copy));
        QCOMPARE(audits("passkey.counter_regressed"), 1);
        QCOMPARE(stored().signCount, 7);
    }

    void refusesADisabledUserWithTheSameWords()
    {
        PasskeyUser stranger = visitor();
        const Answer unknown = stranger.use(SoftAuthenticator());
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        PasskeyUser browser = visitor();
        const Answer page = browser.use(*m_key);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.status, unknown.status);
        QVERIFY(
            page.body.contains("was not accepted") && unknown.body.contains("was not accepted"));
        QVERIFY(!isSignedIn(browser));
        QCOMPARE(audits("login.failed"), 2);
    }

    void refusesAPersonaThatIsAlwaysRefusedWhileTheLabIsOpen()
    {
        const auto sayRefused = [](domain::User& user) {
            user.persona = QString::fromLatin1(domain::persona::refused);
        };
        m_server->changeUser(m_alice.id, sayRefused);
        PasskeyUser outsideTheLab = visitor();
        QCOMPARE(outsideTheLab.use(*m_key).header("location"), "/account"_ba);

        m_server.reset();
        QFETCH_GLOBAL(store::Dialect, dialect);
        prepare(std::make_unique<test::PageServer>(dialect, m_databases, test::PageServer::Lab {}));
        m_server->changeUser(m_alice.id, sayRefused);
        PasskeyUser browser = visitor();
        const Answer page = browser.use(*m_key);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("was not accepted"));
        QVERIFY(!isSignedIn(browser));
        QCOMPARE(audits("login.failed"), 1);
    }

    void slowsGuessingDownTogetherWithPasswords()
    {
        PasskeyUser browser = visitor();
        for (int guess = 0; guess < 5; ++guess)
            QCOMPARE(browser.signIn(browser.get("/login"), "alice", "wrong").status, 200);
        const Answer page = browser.use(*m_key);
        QCOMPARE(page.status, 429);
        QVERIFY(!page.header("retry-after").isEmpty());
        QVERIFY(!isSignedIn(browser));
        m_server->clock.advance(60);
        QCOMPARE(browser.use(*m_key).status, 303);
    }

    void countsItsOwnFailures()
    {
        PasskeyUser browser = visitor();
        const auto spoil = [](Ceremony& ceremony) { ceremony.signsWrongly = true; };
        for (int guess = 0; guess < 5; ++guess)
            QCOMPARE(browser.use(*m_key, browser.get("/login"), spoil).status, 200);
        QCOMPARE(browser.use(*m_key).status, 429);
        QCOMPARE(browser.signIn("alice").status, 429);
    }

    void endsTheBrowsersOldSession()
    {
        PasskeyUser browser = visitor();
        browser.signIn("alice");
        const QByteArray before = browser.cookies.value("__Host-gatehouse_session");
        const auto client = m_server->addClient(test::webClient());
        const Answer again = browser.open(test::authorizeTarget(client, { { "prompt", "login" } }));
        QCOMPARE(browser.use(*m_key, again).status, 303);
        QVERIFY(browser.cookies.value("__Host-gatehouse_session") != before);
        PasskeyUser old = visitor();
        old.cookies.insert("__Host-gatehouse_session", before);
        QVERIFY(!isSignedIn(old));
    }

    void goesOnWithThePendingRequest()
    {
        const auto client = m_server->addClient(test::webClient());
        PasskeyUser browser = visitor();
        Answer page = browser.use(*m_key, browser.open(test::authorizeTarget(client)));
        for (int i = 0; i < 5 && page.header("location").startsWith('/'); ++i)
            page = browser.get(page.header("location"));
        QVERIFY(!test::redirected(browser.confirm(page, "yes"), "code").isEmpty());
    }

    void bindsAChallengeToItsPendingRequest()
    {
        const auto client = m_server->addClient(test::webClient());
        PasskeyUser browser = visitor();
        const Answer page = browser.open(test::authorizeTarget(client));
        const Answer asked = browser.options(browser.get("/login"), "sign_in");
        Ceremony signing = PasskeyUser::ceremony(asked);
        signing.userHandle = m_handle;
        const QByteArray answer = m_key->asserted(signing, asked.text("challenge"));
        QVERIFY(browser.give(page, answer).header("location").isEmpty());
        QVERIFY(!isSignedIn(browser));
    }

    void wantsTheTokenOfItsForm()
    {
        PasskeyUser browser = visitor();
        const Answer page = browser.get("/login");
        PasskeyUser other = visitor();
        other.get("/login");
        QCOMPARE(other.options(page, "sign_in").status, 403);
        QCOMPARE(browser.post("/passkey/options", { { "action", "sign_in" } }).status, 403);
        QCOMPARE(browser.options(page, "add").status, 403);
        QCOMPARE(browser.options(page, "nothing").status, 400);
    }

    void refusesMalformedAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no JSON") << "hello"_ba;
        QTest::newRow("empty object") << "{}"_ba;
        QTest::newRow("deep") << QByteArray(2000, '[');
    }
    void refusesMalformedAnswers()
    {
        QFETCH(QByteArray, answer);
        PasskeyUser browser = visitor();
        QCOMPARE(browser.give(browser.get("/login"), answer).status, 200);
        QVERIFY(!isSignedIn(browser));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::PasskeySignInTest)
#include "tst_passkey_sign_in.moc"
