// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_fixes.h"
#include "models/client_table_model.h"
#include "server/explain/explainer.h"
#include "server/store/registration_repository.h"
#include "tests/server/oidc/front_server.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

namespace gatehouse::models {

using namespace Qt::StringLiterals;
using test::Fields;
using test::HttpClient;

/// What is off elsewhere than in a client: a request is refused, the proposal is applied, and the
/// very same request succeeds. Real server, real workspace.
class SwitchFixesTest : public QObject
{
    Q_OBJECT

    using Outcome = core::Result<ClientFixes::Outcome>;

    std::unique_ptr<test::FrontServer> m_front;
    std::unique_ptr<test::UpstreamServer> m_upstream;
    std::unique_ptr<ClientTableModel> m_clients;
    std::unique_ptr<ClientFixes> m_fixes;
    explain::Explainer m_explainer;
    domain::Client m_app;

    [[nodiscard]] test::TestServer& server() const
    {
        return m_upstream ? m_upstream->server : *m_front;
    }
    void startFront()
    {
        m_front = std::make_unique<test::FrontServer>();
        domain::Client app = test::webClient(u"app"_s);
        app.grantTypes.append(domain::grant_type::password);
        m_app = m_front->addClient(app);
        makeFixes();
    }
    void makeFixes()
    {
        m_clients = std::make_unique<ClientTableModel>(server().workspace(), server().reader());
        m_clients->select();
        m_fixes = std::make_unique<ClientFixes>(server().workspace(), *m_clients);
    }
    void enableAlice(bool isEnabled)
    {
        m_front->changeUser(
            m_front->alice.id, [isEnabled](domain::User& user) { user.isEnabled = isEnabled; });
    }
    [[nodiscard]] test::Answer token(const Fields& form) const
    {
        return m_front->client.post(
            "/oauth/token", form, { { "Authorization", HttpClient::basic("app", "secret") } });
    }
    [[nodiscard]] Fields withCode() const
    {
        return { { "grant_type", "authorization_code" },
            { "code", m_front->addCode(m_app, m_front->alice, oauth::pkce::s256(test::verifier)) },
            { "code_verifier", test::verifier } };
    }
    [[nodiscard]] std::optional<ClientFix> proposed()
    {
        const trace::Step& step = server().sink.steps.back();
        const auto found = m_explainer.explain(step, u"en"_s);
        return found ? clientFixFor(step, found->action) : std::nullopt;
    }
    [[nodiscard]] Outcome applied(const ClientFix& fix)
    {
        std::optional<Outcome> outcome;
        m_fixes->apply(fix, this, [&outcome](const Outcome& came) { outcome = came; });
        [&outcome] { QTRY_VERIFY(outcome.has_value()); }();
        server().clock.settle();
        return *outcome;
    }
    [[nodiscard]] core::Result<void> takenBack(const ClientFixes::Outcome& outcome)
    {
        std::optional<core::Result<void>> taken;
        m_fixes->takeBack(
            outcome, this, [&taken](const core::Result<void>& came) { taken = came; });
        [&taken] { QTRY_VERIFY(taken.has_value()); }();
        server().clock.settle();
        return *taken;
    }
    [[nodiscard]] qint64 audited(const char* sql)
    {
        auto rows = server().reader().query(sql);
        return rows && rows->next() ? rows->integer(0) : -1;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_fixes.reset();
        m_clients.reset();
        m_upstream.reset();
        m_front.reset();
    }

    void enablesTheUserOfARequest_data()
    {
        QTest::addColumn<QString>("grant");
        for (const char* grant : { "password", "authorization_code", "refresh_token" })
            QTest::newRow(grant) << QString::fromLatin1(grant);
    }
    void enablesTheUserOfARequest()
    {
        QFETCH(QString, grant);
        startFront();
        Fields form { { "grant_type", "password" }, { "username", "alice" },
            { "password", test::password } };
        if (grant != u"password"_s)
            form = withCode();
        if (grant == u"refresh_token"_s)
            form = { { "grant_type", "refresh_token" },
                { "refresh_token", token(form).text("refresh_token") } };
        enableAlice(false);
        QCOMPARE(token(form).error(), u"invalid_grant"_s);
        const auto fix = proposed();
        QVERIFY2(fix, qPrintable(server().sink.steps.back().detail));
        QCOMPARE(fix->action, u"enable_user"_s);
        QCOMPARE(fix->subject, u"alice"_s);
        const FixWords words = wordsOf(*fix);
        QVERIFY(words.question.contains(u"alice"_s) && !words.consequences.isEmpty());
        const Outcome outcome = applied(*fix);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QVERIFY(outcome->canBeTakenBack() && m_fixes->isDone(*fix));
        // No step of the clients' history.
        QVERIFY(!m_clients->history().stack().canUndo());
        QCOMPARE(audited("SELECT count(*) FROM audit_log WHERE action = 'user.changed' AND "
                         "object = 'user:alice'"),
            1);
        const test::Answer after = token(form);
        QVERIFY2(after.status == 200, after.body.constData());
        QVERIFY(takenBack(*outcome));
        QVERIFY(!m_fixes->isDone(*fix));
        QVERIFY(!store::UserRepository(server().reader())
                     .findByUsername(u"alice"_s)
                     .value()
                     ->isEnabled);
    }

    void proposesNobodyForAWrongPassword()
    {
        startFront();
        QCOMPARE(token({ { "grant_type", "password" }, { "username", "alice" },
                           { "password", "guess" } })
                     .status,
            400);
        QVERIFY(!proposed());
    }

    void switchesRegistrationOn()
    {
        startFront();
        const QByteArray secret(43, 's');
        const qint64 id = server().write<qint64>([&secret](store::Transaction& tx) {
            store::InitialAccessToken initial;
            initial.secretHash = crypto::secretHash(secret);
            initial.usesLeft = 3;
            initial.expiresAt = tx.now() + 60;
            return store::RegistrationRepository(tx.database()).insertInitial(initial);
        });
        const QByteArray initial
            = crypto::formatToken(crypto::token_prefix::initialAccessToken, id, secret);
        const auto ask = [this, &initial] {
            const QJsonObject metadata { { u"redirect_uris"_s,
                QJsonArray { u"https://new.example/cb"_s } } };
            return m_front->client
                .send({ HttpClient::request("POST", "/oauth/register",
                    { { "Content-Type", "application/json" },
                        { "Authorization", "Bearer " + initial } },
                    QJsonDocument(metadata).toJson()) })
                .front();
        };
        QCOMPARE(ask().status, 403);
        const auto fix = proposed();
        QVERIFY(fix);
        QCOMPARE(fix->action, u"enable_registration"_s);
        QVERIFY(fix->subject.isEmpty() && fix->value.isEmpty());
        QVERIFY(!wordsOf(*fix).question.contains(u'%'));
        const Outcome outcome = applied(*fix);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        const test::Answer after = ask();
        QVERIFY2(after.status == 201, after.body.constData());
        QVERIFY(takenBack(*outcome));
        QCOMPARE(ask().status, 403);
        // Somebody opens it to everybody meanwhile: that stays.
        const Outcome again = applied(*fix);
        m_front->changeSettings(
            [](domain::Settings& settings) { settings.registration = domain::Registration::Open; });
        const auto taken = takenBack(*again);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, core::ErrorKind::Conflict);
    }

    void offersSignInThroughAProviderAgain()
    {
        m_upstream = std::make_unique<test::UpstreamServer>();
        makeFixes();
        m_upstream->changeProvider(u"fake"_s, u"allow_sign_in"_s, false);
        QCOMPARE(m_upstream->browser.get("/login/fake").status, 404);
        const auto fix = proposed();
        QVERIFY(fix);
        QCOMPARE(fix->action, u"offer_sign_in"_s);
        QCOMPARE(fix->subject, u"fake"_s);
        const Outcome outcome = applied(*fix);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(m_upstream->browser.get("/login/fake").status, 303);
        QVERIFY(takenBack(*outcome));
        QCOMPARE(m_upstream->browser.get("/login/fake").status, 404);
    }

    void takesNothingBackThatSomebodyChangedSince()
    {
        startFront();
        enableAlice(false);
        const Outcome outcome = applied({ u"enable_user"_s, u"alice"_s });
        QVERIFY(outcome && outcome->canBeTakenBack());
        m_front->changeUser(
            m_front->alice.id, [](domain::User& user) { user.name = u"Alice B"_s; });
        const auto taken = takenBack(*outcome);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, core::ErrorKind::Conflict);
    }

    void isNoFailureWhereItIsSoAlready()
    {
        startFront();
        const Outcome outcome = applied({ u"enable_user"_s, u"alice"_s });
        QVERIFY(outcome && !outcome->canBeTakenBack());
        const Outcome ghost = applied({ u"enable_user"_s, u"ghost"_s });
        QVERIFY(!ghost);
        QCOMPARE(ghost.error().kind, core::ErrorKind::NotFound);
    }
};

} // namespace gatehouse::models

QTEST_GUILESS_MAIN(gatehouse::models::SwitchFixesTest)
#include "tst_switch_fixes.moc"
