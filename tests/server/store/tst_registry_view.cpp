// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_view.h"

#include "server/store/client_repository.h"
#include "server/store/error_uri_repository.h"
#include "server/store/key_repository.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class RegistryViewTest : public QObject
{
    Q_OBJECT

private:
    void write(std::function<core::Result<void>(Database&, qint64)> work)
    {
        const auto done = m_workspace->writer().runAndWait<void>([&](Transaction& transaction) {
            return work(transaction.database(), transaction.now());
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    quint64 generationAfterTheNextLook()
    {
        m_places.clock.milliseconds += 50;
        return m_view->generation().value();
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = m_places.open(m_places.fresh(dialect));
        m_reader = m_workspace->openReader().value();
        write([&](Database& database, qint64 now) -> core::Result<void> {
            domain::Client client;
            client.clientId = u"web"_s;
            client.clientName = u"Before"_s;
            m_client = ClientRepository(database).insert(client, now).value_or(0);
            domain::User user;
            user.username = u"alice"_s;
            user.subject = u"s1"_s;
            m_user = UserRepository(database).insert(user, now).value_or(0);
            return {};
        });
        m_view = std::make_unique<RegistryView>(*m_reader, m_places.clock);
    }

    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
        m_workspace.reset();
    }

    void seesAChangeOfAnotherConnectionWithinAHundredMilliseconds()
    {
        QCOMPARE(m_view->client(u"web"_s).value()->client.clientName, u"Before"_s);
        write([&](Database& database, qint64 now) {
            auto client = ClientRepository(database).find(u"web"_s).value().value();
            client.clientName = u"After"_s;
            return ClientRepository(database).update(client, now);
        });
        m_places.clock.milliseconds += 100;
        QCOMPARE(m_view->client(u"web"_s).value()->client.clientName, u"After"_s);
    }

    void doesNotLookMoreOftenThanEveryFiftyMilliseconds()
    {
        const auto before = m_view->client(u"web"_s).value();
        write([&](Database& database, qint64 now) {
            return ClientRepository(database).remove(m_client, 1, now);
        });
        m_places.clock.milliseconds += 49;
        QCOMPARE(m_view->client(u"web"_s).value(), before);
        m_places.clock.milliseconds += 1;
        QVERIFY(!m_view->client(u"web"_s).value());
    }

    void keepsAnEntryThatSomebodyStillHolds()
    {
        const auto held = m_view->client(u"web"_s).value();
        write([&](Database& database, qint64 now) {
            return ClientRepository(database).remove(m_client, 1, now);
        });
        m_places.clock.milliseconds += 50;
        QVERIFY(!m_view->clientByRow(m_client).value());
        QCOMPARE(held->client.clientName, u"Before"_s);
    }

    void anUnknownNameIsNothingRatherThanAnError()
    {
        QVERIFY(!m_view->client(u"nobody"_s).value());
        QVERIFY(!m_view->clientByRow(4711).value());
        QVERIFY(!m_view->user(4711).value());
        QCOMPARE(m_view->errorUri(u"invalid_client"_s).value(), QString());
    }

    void showsTheLiveSecretsOfAClient()
    {
        write([&](Database& database, qint64 now) -> core::Result<void> {
            domain::ClientSecret secret;
            secret.clientRow = m_client;
            secret.hash = "live"_ba;
            secret.createdAt = now;
            std::ignore = ClientRepository(database).addSecret(secret);
            secret.hash = "expired"_ba;
            secret.expiresAt = now;
            return ClientRepository(database).addSecret(secret).map([](qint64) {});
        });
        const auto entry = m_view->clientByRow(m_client).value();
        QCOMPARE(entry->secrets.size(), 1);
        QCOMPARE(entry->secrets.first().hash, "live"_ba);
    }

    void showsScopesSettingsAndErrorUris()
    {
        QVERIFY(m_view->scopes().value()->contains(u"openid"_s));
        QCOMPARE(m_view->settings().value()->serverName, u"Gatehouse"_s);
        write([](Database& database, qint64 now) -> core::Result<void> {
            domain::Settings settings;
            settings.serverName = u"Other"_s;
            if (const auto saved = SettingsRepository(database).save(settings, now); !saved)
                return saved;
            domain::ErrorUri uri;
            uri.error = u"invalid_client"_s;
            uri.uri = u"https://example/errors"_s;
            return ErrorUriRepository(database).insert(uri, now).map([](qint64) {});
        });
        m_places.clock.milliseconds += 50;
        QCOMPARE(m_view->settings().value()->serverName, u"Other"_s);
        QCOMPARE(m_view->errorUri(u"invalid_client"_s).value(), u"https://example/errors"_s);
    }

    void forgetsWhenAnyPartOfTheRegistryChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("client") << u"UPDATE clients SET client_name = 'x'"_s;
        QTest::newRow("client secret")
            << u"INSERT INTO client_secrets (client_row, hash, created_at) VALUES (1, '', 1)"_s;
        QTest::newRow("user") << u"UPDATE users SET email = 'x'"_s;
        QTest::newRow("scope") << u"DELETE FROM scopes WHERE name = 'openid'"_s;
        QTest::newRow("error URI")
            << u"INSERT INTO error_uris (error, uri, created_at, updated_at) VALUES ('e', 'u', 1, 1)"_s;
        QTest::newRow("setting")
            << u"INSERT INTO settings (name, value, updated_at) VALUES ('server_name', '[\"x\"]', 1)"_s;
        QTest::newRow("provider")
            << u"INSERT INTO providers (name, created_at, updated_at) VALUES ('p', 1, 1)"_s;
        QTest::newRow("signing key")
            << u"INSERT INTO signing_keys (kid, algorithm, state, public_jwk,"
               " sealed_private_key, created_at) VALUES ('k', 'RS256', 'next', '', '', 1)"_s;
    }
    void forgetsWhenAnyPartOfTheRegistryChanges()
    {
        QFETCH(QString, sql);
        const auto before = m_view->generation().value();
        write([&](Database& database, qint64) { return database.run(sql); });
        QVERIFY(generationAfterTheNextLook() > before);
    }

    void isNotDisturbedByTheUseOfASecret()
    {
        qint64 secretRow = 0;
        write([&](Database& database, qint64 now) -> core::Result<void> {
            domain::ClientSecret secret;
            secret.clientRow = m_client;
            secret.hash = "h"_ba;
            secret.createdAt = now;
            secretRow = ClientRepository(database).addSecret(secret).value_or(0);
            return {};
        });
        const auto before = generationAfterTheNextLook();
        write([&](Database& database, qint64 now) {
            return ClientRepository(database).touchSecret(secretRow, now);
        });
        QCOMPARE(generationAfterTheNextLook(), before);
        write([&](Database& database, qint64 now) {
            return ClientRepository(database).expireSecrets(m_client, 0, now);
        });
        QVERIFY(generationAfterTheNextLook() > before);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<RegistryView> m_view;
    qint64 m_client = 0;
    qint64 m_user = 0;
};

QTEST_GUILESS_MAIN(RegistryViewTest)
#include "tst_registry_view.moc"
