// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/sealer.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/upstream_repository.h"
#include "server/upstream/builtin_endpoints.h"
#include "server/upstream/discovery.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/sign_in_choices.h"
#include "server/upstream/token_keeper.h"
#include "tests/server/login/browser.h"
#include "tests/server/upstream/fake_provider.h"

namespace gatehouse::test {

/// What runtime::Worker adds for the sign-in through others.
struct UpstreamParts
{
    UpstreamParts(const oauth::Services& given, domain::Environment environment)
        : keySets(fetcher, given.clock)
        , providers({ given.reader, given.registry, given.sealer }, std::move(environment))
        , discovery(fetcher, given.clock)
        , choices(providers, given.reader)
        , services { given, given.sealer, fetcher, keySets,
            [&given]() -> const jose::KeyRing& { return given.keys.ring(); }, providers, discovery }
        , pages(given)
    {
        pages.external = &choices;
    }

    fetch::Fetcher fetcher;
    fetch::KeySetCache keySets;
    upstream::ProviderRegistry providers;
    upstream::Discovery discovery;
    upstream::SignInChoices choices;
    upstream::Services services;
    oauth::Services pages;
};

/// Where every UpstreamServer of the program keeps its data; see onEveryStore().
inline TestServer::Options upstreamOptions {};

/// For init() of a class whose initTestCase_data() adds the dialects: the servers of the slot are
/// made on the dialect of this round. False: there is no such database, the slot is to be skipped.
[[nodiscard]] inline bool onEveryStore(TestDatabases& databases)
{
    QFETCH_GLOBAL(store::Dialect, dialect);
    upstreamOptions.dialect = dialect;
    upstreamOptions.databases = &databases;
    return store::test::TestWorkspace::isAvailable(dialect);
}

/// A whole server with a fake provider beside it, called "fake" (OpenID Connect) and "old" (OAuth
/// 1.0a) in the registry.
class UpstreamServer
{
public:
    explicit UpstreamServer(domain::Environment environment = {})
        : server(
            [this, environment](const oauth::Services& services, http::Router& router) {
                parts = std::make_unique<UpstreamParts>(services, environment);
                addPages(parts->pages, router);
                for (auto& endpoint : upstream::endpoints(parts->services))
                    router.add(std::move(endpoint));
            },
            upstreamOptions)
        , fake(server.clock)
        , browser(server)
    {
        addProvider(QStringLiteral("fake"), openIdConfiguration());
    }

    [[nodiscard]] QJsonObject openIdConfiguration() const
    {
        using namespace Qt::StringLiterals;
        return { { u"issuer"_s, fake.url("") }, { u"allow_private_network"_s, true },
            { u"label"_s, u"Fake Co"_s },
            { u"client_kwargs"_s, QJsonObject { { u"scope"_s, u"openid profile email"_s } } } };
    }
    [[nodiscard]] QJsonObject oauth1Configuration() const
    {
        using namespace Qt::StringLiterals;
        return { { u"request_token_url"_s, fake.url("/request_token") },
            { u"authorize_url"_s, fake.url("/authorize") },
            { u"access_token_url"_s, fake.url("/access_token") },
            { u"api_base_url"_s, fake.url("") }, { u"profile_url"_s, u"userinfo"_s },
            { u"allow_private_network"_s, true } };
    }
    void addProvider(const QString& name, const QJsonObject& configuration)
    {
        domain::Provider provider;
        provider.name = name;
        provider.clientId = QStringLiteral("our-id");
        provider.configuration = configuration;
        provider.sealedClientSecret
            = server.services().sealer.seal("our-secret", store::providerSecretContext(name));
        server.write<qint64>([&](store::Transaction& tx) {
            return store::ProviderRepository(tx.database()).insert(provider, tx.now());
        });
    }
    void changeProvider(const QString& name, const QString& key, const QJsonValue& value)
    {
        server.write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::ProviderRepository providers(tx.database());
            domain::Provider changed = *providers.find(name).value();
            changed.configuration.insert(key, value);
            return providers.update(changed, tx.now());
        });
    }
    /// Goes to the provider; gives the parameters it is asked with.
    Answer start(const QByteArray& target = "/login/fake")
    {
        const Answer answer = browser.get(target);
        fake.nonce = redirected(answer, "nonce");
        return answer;
    }
    /// Comes back from the provider with what it sent.
    Answer comeBack(const QByteArray& state, const Fields& changes = {})
    {
        Fields fields { { "code", "code-1" }, { "state", state },
            { "iss", fake.url("").toUtf8() } };
        for (const auto& change : changes) {
            std::erase_if(fields, [&](const auto& field) { return field.first == change.first; });
            if (!change.second.isEmpty())
                fields.push_back(change);
        }
        return browser.get("/authorize/fake?" + HttpClient::encoded(fields));
    }
    /// There and back.
    Answer signIn(const QByteArray& target = "/login/fake")
    {
        return comeBack(redirected(start(target), "state"));
    }
    /// Chooses on the page that asks.
    Answer decide(const Answer& page, const QByteArray& action, Fields more = {})
    {
        more.emplace_back("csrf", Browser::hidden(page, "csrf"));
        more.emplace_back("flow", Browser::hidden(page, "flow"));
        more.emplace_back("action", action);
        Answer answer = browser.post("/authorize/fake", more);
        server.clock.settle();
        return answer;
    }
    [[nodiscard]] qint64 count(const char* sql)
    {
        auto rows = server.reader().query(sql);
        return rows && rows->next() ? rows->integer(0) : -1;
    }
    [[nodiscard]] qint64 links() { return count("SELECT count(*) FROM provider_accounts"); }
    [[nodiscard]] qint64 tokens() { return count("SELECT count(*) FROM provider_tokens"); }
    [[nodiscard]] qint64 users()
    {
        return count("SELECT count(*) FROM users WHERE deleted_at = 0");
    }
    [[nodiscard]] qint64 sessions() { return count("SELECT count(*) FROM browser_sessions"); }

    std::unique_ptr<UpstreamParts> parts;
    TestServer server;
    FakeProvider fake;
    Browser browser;
};

} // namespace gatehouse::test
