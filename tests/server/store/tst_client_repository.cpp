// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/client_repository.h"

#include "server/store/registry_edits.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QJsonArray>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class ClientRepositoryTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
    }
    core::Result<qint64> insert(const domain::Client& client)
    {
        return write<qint64>(
            [&](Database& database) { return ClientRepository(database).insert(client, m_now); });
    }
    core::Result<void> update(const domain::Client& client)
    {
        return write<void>([&](Database& database) {
            return ClientRepository(database).update(client, m_now + 5);
        });
    }
    core::Result<void> remove(qint64 id, qint64 version)
    {
        return write<void>([&](Database& database) {
            return ClientRepository(database).remove(id, version, m_now);
        });
    }
    std::optional<domain::Client> find(const QString& clientId)
    {
        return ClientRepository(*m_reader).find(clientId).value();
    }
    static domain::Client named(const QString& clientId)
    {
        domain::Client client;
        client.clientId = clientId;
        return client;
    }
    domain::Client full()
    {
        domain::Client client = named(u"web"_s);
        client.clientName = u"W\u00e9b \u2192"_s;
        client.localizedNames = { { u"client_name#de"_s, u"Netz"_s } };
        client.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::PrivateKeyJwt;
        client.redirectUris = { u"https://a.example/cb"_s, u"https://b.example/cb?x=1"_s };
        client.defaultRedirectUri = u"https://a.example/cb"_s;
        client.postLogoutRedirectUris = { u"https://a.example/out"_s };
        client.grantTypes = { u"authorization_code"_s, u"refresh_token"_s };
        client.responseTypes = { u"code"_s, u"code id_token"_s };
        client.scope = domain::ScopeSet::fromStored(u"openid profile"_s);
        client.defaultScopes = domain::ScopeSet::fromStored(u"openid"_s);
        client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        client.accessTokenSigningAlg = u"EdDSA"_s;
        client.accessTokenGenerator = u"own"_s;
        client.accessTokenLength = 64;
        client.refreshTokenGenerator = u"none"_s;
        client.tokenEndpointAuthSigningAlg = u"ES256"_s;
        client.requiresPushedRequests = true;
        client.idTokenSignedResponseAlg = u"ES256"_s;
        client.audiences = { u"https://api.example"_s };
        client.allowedOrigins = { u"https://a.example"_s };
        client.tokenExpiresIn = { { u"client_credentials"_s, 60 } };
        client.isEnabled = false;
        client.requiresPkce = false;
        client.requiresConsent = false;
        client.allowsInsecureHttp = true;
        client.mayIntrospect = true;
        client.contacts = { u"a@example"_s };
        client.clientUri = u"https://c.example"_s;
        client.logoUri = u"https://l.example"_s;
        client.policyUri = u"https://p.example"_s;
        client.tosUri = u"https://t.example"_s;
        client.jwks = { { u"keys"_s, QJsonArray() } };
        client.jwksUri = u"https://j.example"_s;
        client.softwareId = u"sid"_s;
        client.softwareVersion = u"1"_s;
        client.clientIdIssuedAt = 77;
        return client;
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
        m_now = m_places.clock.now();
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsEveryMember()
    {
        domain::User owner;
        owner.username = u"alice"_s;
        owner.subject = u"s"_s;
        const auto ownerRow = write<qint64>(
            [&](Database& database) { return UserRepository(database).insert(owner, m_now); });
        QVERIFY(ownerRow);
        domain::Client client = full();
        client.ownerId = *ownerRow;
        const auto id = insert(client);
        QVERIFY(id);
        client.id = *id;
        client.version = 1;
        client.createdAt = m_now;
        client.updatedAt = m_now;
        const auto stored = find(u"web"_s);
        QVERIFY(stored);
        QCOMPARE(toFields(*stored), toFields(client));
        QCOMPARE(stored->responseTypes, client.responseTypes);
        QCOMPARE(stored->ownerId, ownerRow.value());
        QCOMPARE(toFields(*ClientRepository(*m_reader).findByRow(*id).value()), toFields(client));
    }

    void anUpdateKeepsEveryMemberAndRaisesTheVersion()
    {
        const auto id = insert(named(u"old"_s));
        domain::Client client = full();
        client.id = *id;
        client.version = 1;
        QVERIFY(update(client));
        client.version = 2;
        client.createdAt = m_now;
        client.updatedAt = m_now + 5;
        QCOMPARE(toFields(*find(u"web"_s)), toFields(client));
        QVERIFY(!find(u"old"_s));
    }

    void refusesAChangeOfAnOldVersion()
    {
        auto client = named(u"web"_s);
        client.id = insert(client).value();
        client.version = 1;
        QVERIFY(update(client));
        const auto late = update(client);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QVERIFY(late.error().path.isEmpty());
        QCOMPARE(remove(client.id, 1).error().kind, ErrorKind::Conflict);
    }

    void refusesAClientIdThatIsTaken()
    {
        QVERIFY(insert(named(u"web"_s)));
        const auto second = insert(named(u"web"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(second.error().path, u"client_id"_s);
        QVERIFY(insert(named(u"Web"_s)));
    }

    void aRemovedClientIsInvisibleAndItsIdFreeAgain()
    {
        const auto first = insert(named(u"web"_s));
        QVERIFY(remove(*first, 1));
        QVERIFY(!find(u"web"_s));
        QVERIFY(!ClientRepository(*m_reader).findByRow(*first).value());
        QCOMPARE(remove(*first, 2).error().kind, ErrorKind::Conflict);
        const auto second = insert(named(u"web"_s));
        QVERIFY(second);
        QVERIFY(*second > *first);
        auto rows = m_reader->query("SELECT count(*) FROM clients WHERE deleted_at > 0");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 1);
    }

    void listsByClientIdPageByPage()
    {
        for (const auto& name : { u"b"_s, u"C"_s, u"a"_s, u"\u00e4"_s })
            QVERIFY(insert(named(name)));
        QStringList names;
        const auto firstPage = ClientRepository(*m_reader).list(3).value();
        for (const auto& client : firstPage)
            names << client.clientId;
        QCOMPARE(names, QStringList({ u"C"_s, u"a"_s, u"b"_s }));
        QCOMPARE(ClientRepository(*m_reader).list(3, u"b"_s).value().first().clientId, u"\u00e4"_s);
    }

    void keepsTwoSecretsDuringARotation()
    {
        domain::ClientSecret secret;
        secret.clientRow = insert(named(u"web"_s)).value();
        secret.hash = "one"_ba;
        secret.createdAt = m_now;
        const auto add = [&] {
            return write<qint64>([&](Database& database) {
                return ClientRepository(database).addSecret(secret);
            }).value();
        };
        const qint64 first = add();
        secret.hash = "two"_ba;
        secret.sealed = "sealed"_ba;
        const qint64 second = add();
        QVERIFY(write<void>([&](Database& database) {
            return ClientRepository(database).expireSecrets(secret.clientRow, second, m_now + 100);
        }));
        ClientRepository clients(*m_reader);
        const auto both = clients.liveSecrets(secret.clientRow, m_now + 99).value();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().id, first);
        QCOMPARE(both.first().expiresAt, m_now + 100);
        const auto one = clients.liveSecrets(secret.clientRow, m_now + 100).value();
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().hash, "two"_ba);
        QCOMPARE(one.first().sealed, "sealed"_ba);
    }

    void notesTheUseOfASecretToTheMinute()
    {
        domain::ClientSecret secret;
        secret.clientRow = insert(named(u"web"_s)).value();
        secret.createdAt = m_now;
        const auto id = write<qint64>([&](Database& database) {
            return ClientRepository(database).addSecret(secret);
        }).value();
        QVERIFY(write<void>(
            [&](Database& database) { return ClientRepository(database).touchSecret(id, 601); }));
        QCOMPARE(
            ClientRepository(*m_reader).liveSecrets(secret.clientRow, 1).value().first().lastUsedAt,
            600);
        QVERIFY(write<void>(
            [&](Database& database) { return ClientRepository(database).touchSecret(id, 599); }));
        QCOMPARE(
            ClientRepository(*m_reader).liveSecrets(secret.clientRow, 1).value().first().lastUsedAt,
            600);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(ClientRepositoryTest)
#include "tst_client_repository.moc"
