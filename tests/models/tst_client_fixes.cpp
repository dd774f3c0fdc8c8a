// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_fixes.h"

#include "models/client_table_model.h"
#include "server/explain/explainer.h"
#include "tests/server/oidc/front_server.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

namespace gatehouse::models {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Fields;
using test::HttpClient;

/// A request is refused, the proposal is applied, and the very same request succeeds: real server,
/// real workspace.
class ClientFixesTest : public QObject
{
    Q_OBJECT

    using Outcome = core::Result<ClientFixes::Outcome>;

    std::unique_ptr<test::FrontServer> m_server;
    std::unique_ptr<ClientTableModel> m_clients;
    std::unique_ptr<ClientFixes> m_fixes;
    explain::Explainer m_explainer;
    domain::Client m_app;

    [[nodiscard]] test::Answer token(const Fields& form, const QByteArray& secret = "secret") const
    {
        return m_server->client.post(
            "/oauth/token", form, { { "Authorization", HttpClient::basic("app", secret) } });
    }
    [[nodiscard]] test::Answer authorize(const Fields& changes) const
    {
        return m_server->client.get(authorizeTarget(m_app, changes));
    }
    [[nodiscard]] test::Answer signOut() const
    {
        const Fields form { { "grant_type", "authorization_code" },
            { "code",
                m_server->addCode(m_app, m_server->alice, oauth::pkce::s256(test::verifier)) },
            { "code_verifier", test::verifier } };
        return m_server->client.get("/oauth/logout?"
            + HttpClient::encoded({ { "id_token_hint", token(form).text("id_token") },
                { "post_logout_redirect_uri", "https://app.example/gone" } }));
    }
    /// Asked to sign in: errors go to the client, or are a page of status 400.
    [[nodiscard]] static bool isLetIn(const test::Answer& answer)
    {
        return answer.status == 200 && answer.body.contains("action=\"/oauth/authorize\"");
    }
    [[nodiscard]] std::optional<ClientFix> proposed()
    {
        const trace::Step& step = m_server->sink.steps.back();
        const auto found = m_explainer.explain(step, u"en"_s);
        return found ? clientFixFor(step, found->action) : std::nullopt;
    }
    [[nodiscard]] Outcome applied(const ClientFix& fix)
    {
        std::optional<Outcome> outcome;
        m_fixes->apply(fix, this, [&outcome](const Outcome& came) { outcome = came; });
        [&outcome] { QTRY_VERIFY(outcome.has_value()); }();
        m_server->clock.settle();
        return *outcome;
    }
    [[nodiscard]] core::Result<void> takenBack(const ClientFixes::Outcome& outcome)
    {
        std::optional<core::Result<void>> taken;
        m_fixes->takeBack(
            outcome, this, [&taken](const core::Result<void>& came) { taken = came; });
        [&taken] { QTRY_VERIFY(taken.has_value()); }();
        m_server->clock.settle();
        return *taken;
    }
    [[nodiscard]] domain::Client stored() const
    {
        return **store::ClientRepository(m_server->reader()).find(u"app"_s);
    }
    /// Everything that one row of the table needs.
    struct Request
    {
        std::function<test::Answer()> send;
        std::function<bool(const test::Answer&)> isFine;
    };
    [[nodiscard]] Request requestNamed(const QByteArray& name) const
    {
        const auto isOk = [](const test::Answer& answer) { return answer.status == 200; };
        const Fields machine { { "grant_type", "client_credentials" } };
        const Fields wanting { { "grant_type", "client_credentials" },
            { "scope", "profile email phone" } };
        if (name == "redirect")
            return { [this] {
                        return authorize({ { "redirect_uri", "https://app.example/x" } });
                    },
                isLetIn };
        if (name == "response type")
            return { [this] { return authorize({ { "response_type", "token" } }); }, isLetIn };
        if (name == "authorization scope")
            return { [this] { return authorize({ { "scope", "openid phone" } }); }, isLetIn };
        if (name == "scope")
            return { [this, wanting] { return token(wanting); }, isOk };
        if (name == "after signing out")
            return { [this] { return signOut(); },
                [](const test::Answer& answer) { return answer.status < 400; } };
        return { [this, machine] { return token(machine); }, isOk };
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::FrontServer>();
        m_app = m_server->addClient(test::webClient(u"app"_s));
        m_clients = std::make_unique<ClientTableModel>(m_server->workspace(), m_server->reader());
        m_clients->select();
        m_fixes = std::make_unique<ClientFixes>(m_server->workspace(), *m_clients);
    }
    void cleanup()
    {
        m_fixes.reset();
        m_clients.reset();
        m_server.reset();
    }

    void makesTheSameRequestSucceed_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("value");
        QTest::newRow("redirect") << u"register_redirect_uri"_s << u"https://app.example/x"_s;
        QTest::newRow("after signing out")
            << u"register_post_logout_uri"_s << u"https://app.example/gone"_s;
        QTest::newRow("response type") << u"add_response_type"_s << u"token"_s;
        QTest::newRow("authorization scope") << u"add_scope"_s << u"phone"_s;
        QTest::newRow("scope") << u"add_scope"_s << u"phone"_s;
        QTest::newRow("grant type") << u"add_grant_type"_s << u"client_credentials"_s;
        QTest::newRow("disabled") << u"enable_client"_s << QString();
    }
    void makesTheSameRequestSucceed()
    {
        const QByteArray name = QTest::currentDataTag();
        m_server->changeClient(m_app.id, [&name](domain::Client& client) {
            client.isEnabled = name != "disabled";
            if (name == "grant type")
                client.grantTypes.removeAll(domain::grant_type::clientCredentials);
        });
        const Request request = requestNamed(name);
        QVERIFY(!request.isFine(request.send()));
        const auto fix = proposed();
        QVERIFY2(fix, qPrintable(m_server->sink.steps.back().detail));
        QTEST(fix->action, "action");
        QTEST(fix->value, "value");
        QCOMPARE(fix->subject, u"app"_s);
        const FixWords words = wordsOf(*fix);
        QVERIFY(!words.button.isEmpty() && !words.consequences.isEmpty());
        QVERIFY(!words.question.contains(u'%') && !words.done.contains(u"%1"_s));
        const Outcome outcome = applied(*fix);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QVERIFY(m_fixes->isDone(*fix));
        const test::Answer after = request.send();
        QVERIFY2(request.isFine(after), after.body.constData());
        // And taken back it is refused again.
        QVERIFY(takenBack(*outcome));
        QVERIFY(!m_fixes->isDone(*fix));
        QVERIFY(!request.isFine(request.send()));
    }

    void makesANewSecretBesideTheOldOne()
    {
        const Fields machine { { "grant_type", "client_credentials" } };
        QCOMPARE(token(machine, "mistyped").status, 401);
        const auto fix = proposed();
        QVERIFY(fix);
        QCOMPARE(fix->action, u"rotate_secret"_s);
        const Outcome outcome = applied(*fix);
        QVERIFY(outcome);
        QVERIFY(!outcome->canBeTakenBack());
        QCOMPARE(token(machine, outcome->secret.reveal()).status, 200);
        QCOMPARE(token(machine).status, 200);
        m_server->clock.advance(86401);
        QCOMPARE(token(machine).status, 401);
    }

    void isAStepOfTheClientsHistory()
    {
        (void)authorize({ { "redirect_uri", "https://app.example/x" } });
        QVERIFY(applied(*proposed()));
        QCOMPARE(stored().redirectUris.size(), 2);
        QTRY_COMPARE(
            m_clients->fields(m_clients->rowOf(m_app.id)).value(u"version"_s).toLongLong(), 2);
        QVERIFY(m_clients->history().stack().canUndo());
        m_clients->history().stack().undo();
        QCOMPARE(m_clients->pendingChanges(), 1);
        QVERIFY(m_clients->save().isSaved());
        QCOMPARE(stored().redirectUris, m_app.redirectUris);
    }

    void leavesAnEditOfTheSameClientToItsPage()
    {
        const int row = m_clients->rowOf(m_app.id);
        m_clients->setData(
            m_clients->index(row, m_clients->columnOf("client_name")), u"Mine"_s, Qt::EditRole);
        (void)authorize({ { "redirect_uri", "https://app.example/x" } });
        QVERIFY(applied(*proposed()));
        QCOMPARE(m_clients->pendingChanges(), 1);
        const auto outcome = m_clients->save();
        QCOMPARE(outcome.faults.value(0).error.kind, core::ErrorKind::Conflict);
        QVERIFY(m_clients->overrideConflict(row));
        QVERIFY(m_clients->save().isSaved());
        QCOMPARE(stored().clientName, u"Mine"_s);
        QCOMPARE(stored().redirectUris.size(), 2);
    }

    void takesNothingBackThatSomebodyChangedSince()
    {
        (void)authorize({ { "redirect_uri", "https://app.example/x" } });
        const Outcome outcome = applied(*proposed());
        QVERIFY(outcome);
        m_server->changeClient(
            m_app.id, [](domain::Client& client) { client.clientName = u"Theirs"_s; });
        const auto taken = takenBack(*outcome);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, core::ErrorKind::Conflict);
        QCOMPARE(stored().redirectUris.size(), 2);
    }

    void isNoFailureWhereItIsSoAlready()
    {
        const ClientFix fix { u"enable_client"_s, u"app"_s };
        const Outcome outcome = applied(fix);
        QVERIFY(outcome);
        QVERIFY(!outcome->canBeTakenBack());
        QCOMPARE(stored().version, 1);
        QVERIFY(!m_clients->history().stack().canUndo());
    }

    void refusesWhatTheRulesForbid_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("value");
        QTest::addColumn<core::ErrorKind>("kind");
        const QString app = u"app"_s;
        QTest::newRow("fragment") << u"register_redirect_uri"_s << app
                                  << u"https://app.example/x#a"_s << core::ErrorKind::Invalid;
        QTest::newRow("unknown scope")
            << u"add_scope"_s << app << u"opnid"_s << core::ErrorKind::NotFound;
        QTest::newRow("unknown grant type")
            << u"add_grant_type"_s << app << u"auth_code"_s << core::ErrorKind::Invalid;
        QTest::newRow("unknown response type")
            << u"add_response_type"_s << app << u"kode"_s << core::ErrorKind::Invalid;
        QTest::newRow("unknown client")
            << u"enable_client"_s << u"ghost"_s << QString() << core::ErrorKind::NotFound;
        QTest::newRow("secret of an unknown client")
            << u"rotate_secret"_s << u"ghost"_s << QString() << core::ErrorKind::NotFound;
        QTest::newRow("no such fix")
            << u"delete_everything"_s << app << QString() << core::ErrorKind::NotFound;
    }
    void refusesWhatTheRulesForbid()
    {
        QFETCH(QString, action);
        QFETCH(QString, client);
        QFETCH(QString, value);
        QFETCH(core::ErrorKind, kind);
        const QSignalSpy told(m_fixes.get(), &ClientFixes::applied);
        const Outcome outcome = applied({ action, client, value });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(told.count(), 0);
        QCOMPARE(stored().version, 1);
    }

    void proposesNothingWhereItCannotKnow()
    {
        trace::Step step;
        step.clientId = u"app"_s;
        step.error = u"invalid_request"_s;
        step.checks = { { "redirect_uri registered", false, "RFC 6749", {}, QString(300, u'a') } };
        QVERIFY(!clientFixFor(step, u"register_redirect_uri"_s)); // It may have been cut.
        step.checks.back().got = u"https://app.example/x"_s;
        QVERIFY(clientFixFor(step, u"register_redirect_uri"_s));
        QVERIFY(!clientFixFor(step, u"reset_password"_s));
        QVERIFY(!clientFixFor(step, {}));
        step.clientId.clear();
        QVERIFY(!clientFixFor(step, u"register_redirect_uri"_s));
    }

    void namesTheScopesThatATokenLacks()
    {
        trace::Step step;
        step.clientId = u"app"_s;
        step.error = u"insufficient_scope"_s;
        step.checks
            = { { "scope openid", false, "OpenID Connect", u"openid"_s, u"profile email"_s } };
        QCOMPARE(clientFixFor(step, u"add_scope"_s)->value, u"openid"_s);
    }
};

} // namespace gatehouse::models

QTEST_GUILESS_MAIN(gatehouse::models::ClientFixesTest)
#include "tst_client_fixes.moc"
