// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/mailbox.h"
#include "server/crypto/digest.h"
#include "server/crypto/password_pool.h"
#include "server/crypto/system_random.h"
#include "server/crypto/token_value.h"
#include "server/http/http_worker.h"
#include "server/http/listener.h"
#include "server/oauth/builtin_endpoints.h"
#include "server/oauth/localized_refusal.h"
#include "server/oauth/pkce.h"
#include "server/pages/renderer.h"
#include "server/store/client_repository.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"
#include "tests/server/oauth/http_client.h"
#include "tests/server/store/test_workspace.h"
#include "tests/support/secret_collector.h"
#include "tests/support/secret_watch.h"

#include <atomic>

namespace gatehouse::test {

/// Stands still until it is told otherwise.
class ScriptedClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void advance(qint64 seconds)
    {
        m_now += seconds;
        m_monotonicMs += qAbs(seconds) * 1000;
    }
    /// Long enough for registry views to look again, too short for a second.
    void settle() { m_monotonicMs += 100; }

private:
    std::atomic<qint64> m_now { 1'900'000'000 };
    std::atomic<qint64> m_monotonicMs { 5'000'000 };
};

class MemorySink final : public trace::Sink
{
public:
    [[nodiscard]] bool isListening() const override { return isWatched; }
    [[nodiscard]] bool wantsIssuances() const override { return isWatched; }
    void record(trace::Step step) override { steps.push_back(std::move(step)); }
    void issued(trace::Issuance issuance) override { issuances.push_back(std::move(issuance)); }

    bool isWatched = true;
    std::vector<trace::Step> steps;
    std::vector<trace::Issuance> issuances;
};

class FixedKeys final : public oauth::KeyProvider
{
public:
    explicit FixedKeys(jose::KeyRing ring)
        : m_ring(std::move(ring))
    {
    }
    [[nodiscard]] const jose::KeyRing& ring() override { return m_ring; }

private:
    jose::KeyRing m_ring;
};

/// One RSA, one EC and one Ed25519 key for the whole test program: making them is slow.
[[nodiscard]] inline jose::KeyRing testKeys()
{
    static const auto rsa = crypto::SigningKey::generate(crypto::SignatureAlgorithm::RS256).value();
    static const auto ec = crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256).value();
    static const auto ed = crypto::SigningKey::generate(crypto::SignatureAlgorithm::EdDSA).value();
    const QString current = QStringLiteral("current");
    return jose::KeyRing({ { jose::thumbprint(rsa), current, rsa },
        { jose::thumbprint(ec), current, ec }, { jose::thumbprint(ed), current, ed } });
}

/// Where the servers of one test class keep their data. SQLite: a new file each. PostgreSQL: one
/// database for all, emptied for each, because making one takes longer than most tests. A member of
/// the test class.
class TestDatabases
{
public:
    [[nodiscard]] store::Location location(store::Dialect dialect)
    {
        if (dialect == store::Dialect::Sqlite)
            return m_made.fresh(dialect);
        if (!m_postgres)
            m_postgres = m_made.fresh(dialect);
        return *m_postgres;
    }
    static void empty(store::Workspace& workspace)
    {
        const auto emptied = workspace.writer().runAndWait<void>([](store::Transaction& tx) {
            return tx.database().run(
                QStringLiteral("TRUNCATE settings, users, clients, client_secrets, scopes, "
                               "error_uris, browser_sessions, consents, interactions, "
                               "pushed_requests, login_attempts,"
                               " token_families, authorization_codes, access_tokens, "
                               "refresh_tokens, device_codes, audit_log, login_attempts,"
                               " providers, upstream_flows CASCADE"));
        });
        if (!emptied)
            qFatal("%s", qPrintable(emptied.error().message));
    }

private:
    store::test::TestWorkspace m_made;
    std::optional<store::Location> m_postgres;
};

/// A whole server of one worker in the calling thread: real database, real sockets, real writer;
/// only time is scripted.
class TestServer
{
public:
    using AddEndpoints = std::function<void(const oauth::Services&, http::Router&)>;

    /// With `isOverloaded` every write of a request fails with Busy, those of the test itself do
    /// not.
    struct Options
    {
        store::Dialect dialect = store::Dialect::Sqlite;
        bool isOverloaded = false;
        TestDatabases* databases = nullptr; ///< Null: its own.
        const plugins::PluginRegistry* plugins = nullptr;
        bool isLab = false;
    };

    /// `add` registers the endpoints under test; empty: those of server/oauth.
    explicit TestServer(const AddEndpoints& add, Options options)
        : m_workspace(openWorkspace(options))
        , m_requestWriter(options.isOverloaded ? fullWriter() : nullptr)
        , m_reader(m_workspace->openReader().value())
        , m_registry(*m_reader, clock)
        , m_keys(testKeys())
        , m_services { { clock, m_random, *m_reader, m_registry,
                           m_requestWriter ? *m_requestWriter : m_workspace->writer(),
                           m_workspace->derivationKey(), m_passwords, m_renderer, sink,
                           QStringLiteral("https://issuer.example"), true },
            m_keys, m_workspace->sealer(), m_keySets, options.plugins }
        , m_listener(http::Listener::bind(QHostAddress(QHostAddress::LocalHost), 0).value())
    {
        m_services.codeSealer = &m_workspace->sealer();
        m_services.isLab = options.isLab;
        if (add) {
            add(m_services, m_router);
        } else {
            for (auto& endpoint : oauth::endpoints(m_services, {}))
                m_router.add(std::move(endpoint));
        }
        m_router.setAnswerFilter([this](const http::Request& request, http::Response& response) {
            oauth::localizeRefusal(m_renderer, request, response);
        });
        m_worker
            = std::make_unique<http::HttpWorker>(m_router, http::makeAdmission({}, everybody()));
        if (!m_worker->serve(m_listener->duplicate(), std::nullopt))
            qFatal("the test server cannot listen");
        client.port = m_listener->port();
        auto& secrets = SecretCollector::instance();
        client.onRequest = [&secrets](const QByteArray& bytes) { secrets.sawRequest(bytes); };
        client.onAnswer = [&secrets](const QByteArray& bytes) { secrets.sawAnswer(bytes); };
        m_router.setTap(&m_watch);
    }
    /// Nothing that was secret may be found in what stays behind.
    ~TestServer() { m_watch.finish(sink.steps, m_workspace->location()); }
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    TestServer()
        : TestServer({}, {})
    {
    }

    [[nodiscard]] const oauth::Services& services() const { return m_services; }
    [[nodiscard]] store::Workspace& workspace() { return *m_workspace; }
    /// Tests may be anybody, by X-Forwarded-For.
    [[nodiscard]] static http::TrustedProxies everybody()
    {
        return http::TrustedProxies::parse({ QStringLiteral("127.0.0.1"), QStringLiteral("::1") })
            .value();
    }
    [[nodiscard]] store::Database& reader() { return *m_reader; }

    /// Runs a write and makes the server see it.
    template <typename T>
    T write(std::function<core::Result<T>(store::Transaction&)> work)
    {
        auto result = m_workspace->writer().runAndWait<T>(std::move(work));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        clock.settle();
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    /// Stores the client with one secret (none when it is empty); gives it back with its row.
    domain::Client addClient(domain::Client added, const QByteArray& secret = "secret")
    {
        added.id = write<qint64>(
            [&](store::Transaction& tx) { return insertClient(tx, added, secret); });
        added.version = 1;
        return added;
    }
    domain::User addUser(const QString& username)
    {
        domain::User user;
        user.username = username;
        user.subject = QStringLiteral("sub-") + username;
        user.email = username + QStringLiteral("@example.org");
        user.isEmailVerified = true;
        user.name = username.toUpper();
        user.id = write<qint64>([&](store::Transaction& tx) {
            return store::UserRepository(tx.database()).insert(user, tx.now());
        });
        return user;
    }
    void changeClient(qint64 row, const std::function<void(domain::Client&)>& change)
    {
        write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::ClientRepository clients(tx.database());
            domain::Client changed = *clients.findByRow(row).value();
            change(changed);
            return clients.update(changed, tx.now());
        });
    }
    void changeUser(qint64 row, const std::function<void(domain::User&)>& change)
    {
        write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::UserRepository users(tx.database());
            domain::User changed = *users.findByRow(row).value();
            change(changed);
            return users.update(changed, tx.now());
        });
    }
    void changeSettings(const std::function<void(domain::Settings&)>& change)
    {
        write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::SettingsRepository settings(tx.database());
            domain::Settings changed = settings.load().value();
            change(changed);
            return settings.save(changed, tx.now());
        });
    }

    /// A code as the authorization endpoint leaves it; `change` alters the row before it is stored.
    QByteArray addCode(const domain::Client& owner, const domain::User& user,
        const QByteArray& challenge,
        const std::function<void(domain::AuthorizationCode&)>& change = {})
    {
        SecretCollector::instance().rememberPublic(challenge);
        const QByteArray secret = crypto::newSecret(m_random);
        const qint64 id = write<qint64>([&](store::Transaction& tx) -> core::Result<qint64> {
            domain::TokenFamily family;
            family.clientRow = owner.id;
            family.userRow = user.id;
            family.sessionRow = sessionRow;
            family.scope = owner.scope;
            family.grantType = QStringLiteral("authorization_code");
            family.authTime = tx.now() - 5;
            family.createdAt = tx.now();
            family.expiresAt = tx.now() + 30 * 86400;
            domain::AuthorizationCode code;
            code.secretHash = crypto::secretHash(secret);
            code.familyRow = store::TokenRepository(tx.database()).insertFamily(family).value();
            code.clientId = owner.clientId;
            code.redirectUri = owner.redirectUris.value(0);
            code.scope = owner.scope;
            code.codeChallenge = QString::fromLatin1(challenge);
            code.nonce = QStringLiteral("nonce-1");
            code.issuedAt = tx.now();
            code.expiresAt = tx.now() + 60;
            if (change)
                change(code);
            return store::TokenRepository(tx.database()).insertCode(code);
        });
        return crypto::formatToken(crypto::token_prefix::authorizationCode, id, secret);
    }

    qint64 sessionRow = 0; ///< Of the families that addCode makes.
    ScriptedClock clock;
    MemorySink sink;
    HttpClient client;

private:
    [[nodiscard]] static core::Result<qint64> insertClient(
        store::Transaction& tx, const domain::Client& added, const QByteArray& secret)
    {
        store::ClientRepository clients(tx.database());
        const auto row = clients.insert(added, tx.now());
        if (!row || secret.isEmpty())
            return row;
        domain::ClientSecret stored;
        stored.clientRow = *row;
        stored.hash = crypto::secretHash(secret);
        stored.createdAt = tx.now();
        const auto secretRow = clients.addSecret(stored);
        return secretRow ? row : secretRow;
    }
    [[nodiscard]] std::unique_ptr<store::Workspace> openWorkspace(const Options& options)
    {
        if (!options.databases)
            m_ownDatabases.emplace();
        TestDatabases& databases = options.databases ? *options.databases : *m_ownDatabases;
        store::Workspace::Options workspaceOptions;
        auto workspace = store::Workspace::open(
            databases.location(options.dialect), clock, m_random, workspaceOptions);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        if (options.dialect == store::Dialect::PostgreSql)
            TestDatabases::empty(**workspace);
        return std::move(*workspace);
    }
    [[nodiscard]] std::unique_ptr<store::Writer> fullWriter()
    {
        store::Writer::Options options;
        options.queueLimit = 0;
        return store::Writer::start(m_workspace->location(), clock, options).value();
    }

    SecretWatch m_watch;
    core::Mailbox m_mailbox;
    std::optional<TestDatabases> m_ownDatabases;
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Writer> m_requestWriter;
    std::unique_ptr<store::Database> m_reader;
    store::RegistryView m_registry;
    FixedKeys m_keys;
    crypto::PasswordPool m_passwords;
    pages::Renderer m_renderer;
    fetch::Fetcher m_fetcher;
    fetch::KeySetCache m_keySets { m_fetcher, clock };
    oauth::Services m_services;
    http::Router m_router;
    std::unique_ptr<http::Listener> m_listener;
    std::unique_ptr<http::HttpWorker> m_worker;
};

inline constexpr char verifier[] = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// A confidential client with every grant this server has.
[[nodiscard]] inline domain::Client webClient(const QString& clientId = QStringLiteral("web"))
{
    domain::Client client;
    client.clientId = clientId;
    client.clientName = clientId;
    client.redirectUris = { QStringLiteral("https://app.example/cb") };
    client.grantTypes = { QStringLiteral("authorization_code"), QStringLiteral("refresh_token"),
        QStringLiteral("client_credentials") };
    client.responseTypes = { QStringLiteral("code") };
    client.scope = domain::ScopeSet::fromStored(QStringLiteral("openid profile email"));
    return client;
}

/// A client without a secret.
[[nodiscard]] inline domain::Client publicClient(const QString& clientId = QStringLiteral("spa"))
{
    domain::Client client = webClient(clientId);
    client.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::None;
    client.grantTypes = { QStringLiteral("authorization_code"), QStringLiteral("refresh_token") };
    return client;
}

} // namespace gatehouse::test
