// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/totp_repository.h"
#include "tests/server/login/browser.h"
#include "tests/server/oidc/oidc_server.h"

#include <QtTest/QtTest>

#include <chrono>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;

namespace {

domain::Client legacyClient()
{
    domain::Client client = test::publicClient(u"ember"_s);
    client.grantTypes = { u"password"_s, u"refresh_token"_s };
    client.responseTypes = {};
    client.redirectUris = {};
    client.defaultScopes = domain::ScopeSet::fromStored(u"profile"_s);
    return client;
}

} // namespace

/// RFC 6749 §4.3 as ember-simple-auth uses it: a public client, user name and password.
class PasswordGrantTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::User m_alice;

    [[nodiscard]] static test::Fields form(const QByteArray& username = "alice",
        const QByteArray& word = test::password, const QByteArray& scope = {})
    {
        test::Fields fields { { "grant_type", "password" }, { "client_id", "ember" },
            { "username", username }, { "password", word } };
        if (!scope.isEmpty())
            fields.emplace_back("scope", scope);
        return fields;
    }
    [[nodiscard]] Answer ask(const test::Fields& fields) const
    {
        return m_server->client.post("/oauth/token", fields);
    }
    [[nodiscard]] QString detail() const { return m_server->sink.steps.back().detail; }
    [[nodiscard]] qint64 count(const char* sql) const
    {
        auto rows = m_server->reader().query(sql);
        return rows && rows->next() ? rows->integer(0) : -1;
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
        m_server = std::make_unique<test::TestServer>(test::addOpenIdEndpoints, options);
        (void)m_server->addClient(legacyClient(), {});
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void givesTokensThatStandForTheUser()
    {
        const Answer answer = ask(form());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("scope"), "profile"_ba);
        QVERIFY(!answer.text("refresh_token").isEmpty());
        QVERIFY(!answer.json().contains(u"id_token"_s));
        const Answer refreshed = ask({ { "grant_type", "refresh_token" }, { "client_id", "ember" },
            { "refresh_token", answer.text("refresh_token") } });
        QCOMPARE(refreshed.status, 200);
        QCOMPARE(m_server->sink.issuances.front().user, u"alice"_s);
        QCOMPARE(count("SELECT count(*) FROM audit_log WHERE action = 'token.issued'"
                       " AND detail = 'password'"),
            1);
    }

    void signsInByEMailToo()
    {
        QCOMPARE(ask(form("Alice@Example.org")).status, 200);
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEmailVerified = false; });
        QCOMPARE(ask(form("alice@example.org")).status, 200);
        // Two people with one address: it names neither.
        const auto bob = test::addPerson(*m_server, u"bob"_s);
        m_server->changeUser(
            bob.id, [](domain::User& user) { user.email = u"ALICE@example.org"_s; });
        QCOMPARE(ask(form("alice@example.org")).error(), u"invalid_grant"_s);
        QCOMPARE(ask(form("bob")).status, 200);
    }

    void refusesAUserWithASecondStep()
    {
        const store::TotpSecret secret { m_alice.id, "sealed"_ba, 0, m_server->clock.now() };
        m_server->write<void>([&secret](store::Transaction& tx) {
            return store::TotpRepository(tx.database()).insert(secret);
        });
        QCOMPARE(ask(form()).error(), u"invalid_grant"_s);
        QVERIFY(detail().contains(u"one-time codes"_s));
        QCOMPARE(count("SELECT count(*) FROM access_tokens"), 0);
    }

    void givesAnIdTokenForOpenid()
    {
        const Answer answer = ask(form("alice", test::password, "openid email"));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.text("id_token").isEmpty());
        QCOMPARE(ask(form("alice", test::password, "openid admin")).error(), u"invalid_scope"_s);
    }

    void givesNoRefreshTokenToAClientWithoutThatGrant()
    {
        domain::Client once = legacyClient();
        once.clientId = u"once"_s;
        once.grantTypes = { u"password"_s };
        (void)m_server->addClient(once, {});
        test::Fields fields = form();
        fields[1].second = "once";
        const Answer answer = ask(fields);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(u"refresh_token"_s));
    }

    void saysWhyInTheTraceAndNothingToTheClient_data()
    {
        QTest::addColumn<QByteArray>("username");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("reason");
        QTest::newRow("C100 wrong password") << "alice"_ba
                                             << "wrong"_ba << u"password is wrong"_s;
        QTest::newRow("C100 unknown user") << "nobody"_ba
                                           << "wrong"_ba << u"user is unknown"_s;
        QTest::newRow("C100 unknown address") << "nobody@example.org"_ba
                                              << "wrong"_ba << u"user is unknown"_s;
        QTest::newRow("C029 disabled user")
            << "ghost"_ba << QByteArray(test::password) << u"user is disabled"_s;
        QTest::newRow("no password set") << "hollow"_ba
                                         << "wrong"_ba << u"password is wrong"_s;
    }
    void saysWhyInTheTraceAndNothingToTheClient()
    {
        QFETCH(QByteArray, username);
        QFETCH(QByteArray, word);
        const auto ghost = test::addPerson(*m_server, u"ghost"_s);
        m_server->changeUser(ghost.id, [](domain::User& user) { user.isEnabled = false; });
        (void)m_server->addUser(u"hollow"_s);
        const Answer wrong = ask(form("alice", "not it"));
        const Answer answer = ask(form(username, word));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), u"invalid_grant"_s);
        QCOMPARE(answer.body, wrong.body);
        QTEST(detail(), "reason");
        QCOMPARE(count("SELECT count(*) FROM audit_log WHERE action = 'login.failed'"), 2);
        QCOMPARE(count("SELECT count(*) FROM access_tokens"), 0);
    }

    void namesTheMissingGrantInTheTrace()
    {
        (void)m_server->addClient(test::publicClient(), {}); // C056: off unless the client has it
        test::Fields fields = form();
        fields[1].second = "spa";
        QCOMPARE(ask(fields).error(), u"unauthorized_client"_s);
        QCOMPARE(detail(), u"client lacks the grant type password"_s);
    }

    void refusesMissingAndOversizedFields_data()
    {
        QTest::addColumn<QByteArray>("username");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("C102 empty password") << "alice"_ba << QByteArray();
        QTest::newRow("C102 empty name") << QByteArray() << "x"_ba;
        QTest::newRow("long password") << "alice"_ba << QByteArray(1025, 'x');
        QTest::newRow("long name") << QByteArray(256, 'x') << "x"_ba;
    }
    void refusesMissingAndOversizedFields()
    {
        QFETCH(QByteArray, username);
        QFETCH(QByteArray, word);
        QCOMPARE(ask(form(username, word)).error(), u"invalid_request"_s);
        QCOMPARE(count("SELECT count(*) FROM login_attempts"), 0);
    }

    void slowsGuessesDownWhereverTheyComeFrom()
    {
        // C101: by either name of the account they count together.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(form(i % 2 == 0 ? "alice" : "alice@example.org", "wrong")).status, 400);
        const Answer slow = ask(form());
        QCOMPARE(slow.status, 429);
        QVERIFY(slow.header("retry-after").toInt() > 0);
        QCOMPARE(detail(), u"too many failures before"_s);
        m_server->clock.advance(slow.header("retry-after").toInt());
        QCOMPARE(ask(form()).status, 200);
    }

    void letsNoneOfManyParallelGuessesPast()
    {
        // C101: five of forty at once are looked at, and then the right one comes too late as well.
        const std::vector<QByteArray> guesses(
            40, test::HttpClient::formRequest("/oauth/token", form("alice", "wrong")));
        int looked = 0;
        for (const Answer& answer : m_server->client.send(guesses))
            looked += answer.status == 400 ? 1 : 0;
        QCOMPARE(looked, 5);
        QCOMPARE(ask(form()).status, 429);
    }

    void takesAsLongForUnknownUsers()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (dialect != store::Dialect::Sqlite)
            QSKIP("the time is that of argon2id, whatever the database");
        // C100: without the dummy work an unknown name would be answered in a fraction.
        const auto median = [&](const QByteArray& name) {
            std::vector<qint64> times;
            for (int i = 0; i < 9; ++i) {
                m_server->clock.advance(3700);
                const auto start = std::chrono::steady_clock::now();
                if (ask(form(name, "wrong")).status != 400)
                    return qint64 { -1 };
                times.push_back((std::chrono::steady_clock::now() - start).count());
            }
            std::sort(times.begin(), times.end());
            return times[4];
        };
        const qint64 known = median("alice");
        const qint64 unknown = median("nobody@example.org");
        QVERIFY(known > 0 && unknown > 0);
        QVERIFY2(unknown > known / 2, qPrintable(u"%1 %2"_s.arg(known).arg(unknown)));
    }

    void takesAConfidentialClientWithItsSecretOnly()
    {
        domain::Client service = test::webClient(u"service"_s);
        service.grantTypes = { u"password"_s };
        (void)m_server->addClient(service);
        test::Fields fields = form();
        fields[1].second = "service";
        QCOMPARE(ask(fields).error(), u"invalid_client"_s);
        fields.erase(fields.begin() + 1);
        const Answer answer = m_server->client.post("/oauth/token", fields,
            { { "Authorization", test::HttpClient::basic("service", "secret") } });
        QCOMPARE(answer.status, 200);
    }
};

QTEST_GUILESS_MAIN(PasswordGrantTest)
#include "tst_password_grant.moc"
