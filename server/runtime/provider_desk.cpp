// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/provider_desk.h"

#include "server/keys/stored_key_ring.h"
#include "server/runtime/api_masking.h"
#include "server/runtime/program_environment.h"
#include "server/runtime/signing_keys.h"
#include "server/store/audit.h"
#include "server/store/provider_repository.h"
#include "server/store/user_repository.h"
#include "server/upstream/discovery.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/remote_app.h"
#include "server/upstream/token_keeper.h"

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;
using control::AccountName;
using control::ApiExchange;
using control::ApiQuestion;
using control::TokenReport;
using core::ErrorKind;
using core::Result;

/// In the order they need one another; destroyed the other way round.
struct ProviderDesk::Parts
{
    Parts(store::Workspace& opened, QString who, std::unique_ptr<store::Database> connection,
        jose::KeyRing ring)
        : workspace(opened)
        , actor(std::move(who))
        , database(std::move(connection))
        , registry(*database, workspace.clock())
        , keys(std::move(ring), *database, registry, workspace.sealer())
        , providers({ *database, registry, workspace.sealer() }, programEnvironment())
        , discovery(fetcher, workspace.clock())
        , services { workspace.clock(), workspace.random(), *database, workspace.writer(),
            workspace.sealer(), fetcher, [this]() -> const jose::KeyRing& { return keys.ring(); } }
        , keeper(services)
    {
    }

    store::Workspace& workspace;
    QString actor;
    std::unique_ptr<store::Database> database;
    store::RegistryView registry;
    StoredKeys keys;
    fetch::Fetcher fetcher;
    upstream::ProviderRegistry providers;
    upstream::Discovery discovery;
    upstream::ClientServices services;
    upstream::TokenKeeper keeper;
};

namespace {

/// The one failure whose way out lies elsewhere.
core::Error explained(const core::Error& error, const AccountName& account)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    return core::Error { ErrorKind::NotFound,
        u"no token of %1 at %2 is kept; they get one by signing in at /login/%2, or by linking "
        "it on /account"_s.arg(account.username, account.provider) };
}

TokenReport reportOf(const upstream::TokenSet& tokens)
{
    return TokenReport { .tokenType = tokens.isOAuth1 ? u"OAuth 1.0a"_s : tokens.tokenType,
        .expiresAt = tokens.expiresAt,
        .scope = tokens.scope };
}

ApiExchange exchangeOf(const fetch::Request& request)
{
    return ApiExchange { .method = request.method,
        .url = request.url,
        .requestHeaders = request.headers,
        .requestBody = request.body };
}

upstream::ApiCall callOf(const ApiQuestion& question)
{
    upstream::ApiCall call;
    call.method = question.method;
    call.path = question.path;
    call.body = question.body;
    call.contentType = question.contentType;
    call.headers = question.headers;
    call.mostBytes = control::largestApiAnswer;
    return call;
}

} // namespace

Result<std::unique_ptr<ProviderDesk>> ProviderDesk::open(
    store::Workspace& workspace, const QString& actor)
{
    auto database = workspace.openReader();
    if (!database)
        return tl::unexpected(database.error());
    auto ring = keys::loadKeyRing(**database, workspace.sealer());
    if (!ring)
        return tl::unexpected(ring.error());
    auto parts = std::make_unique<Parts>(workspace, actor, std::move(*database), std::move(*ring));
    return std::unique_ptr<ProviderDesk>(new ProviderDesk(std::move(parts)));
}

ProviderDesk::ProviderDesk(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

ProviderDesk::~ProviderDesk() = default;

Result<ProviderDesk::Found> ProviderDesk::named(const AccountName& account)
{
    const auto user = store::UserRepository(*m_parts->database).findByUsername(account.username);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return core::failure(ErrorKind::NotFound, u"no user '%1'"_s.arg(account.username));
    const auto row = store::ProviderRepository(*m_parts->database).find(account.provider);
    if (!row)
        return tl::unexpected(row.error());
    const auto provider = m_parts->providers.find(account.provider);
    if (!provider)
        return tl::unexpected(provider.error());
    if (!*row && !*provider)
        return core::failure(ErrorKind::NotFound, u"no provider '%1'"_s.arg(account.provider));
    return Found { *provider, *row ? (*row)->id : 0, (*user)->id };
}

http::Task<Result<ProviderDesk::Found>> ProviderDesk::find(AccountName account)
{
    auto found = named(account);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->provider)
        co_return core::failure(ErrorKind::Denied,
            u"the provider '%1' is disabled or cannot be used as it is configured"_s.arg(
                account.provider));
    auto completing = m_parts->discovery.complete(found->provider);
    const auto whole = co_await std::move(completing);
    if (!whole)
        co_return core::failure(whole.error().kind, u"discovery: %1"_s.arg(whole.error().message));
    found->provider = *whole;
    co_return found;
}

http::Task<Result<void>> ProviderDesk::note(ApiQuestion question)
{
    store::AuditEntry entry { "provider.requested" };
    entry.actor = m_parts->actor;
    entry.object = u"provider:"_s + question.account.provider;
    // Without its query, which may say more than an auditor needs.
    entry.detail = u"user:%1 %2 %3"_s.arg(question.account.username,
        QString::fromLatin1(question.method), question.path.section(u'?', 0, 0).left(200));
    const std::function<Result<void>(store::Transaction&)> work =
        [&entry](store::Transaction& transaction) { return store::writeAudit(transaction, entry); };
    auto committing = m_parts->workspace.writer().run<void>(work);
    auto done = co_await committing;
    co_return done;
}

http::Task<Result<ApiExchange>> ProviderDesk::request(ApiQuestion question)
{
    auto finding = find(question.account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return tl::unexpected(found.error());
    auto keeping = m_parts->keeper.fetchToken(found->provider, found->userRow);
    const auto tokens = co_await std::move(keeping);
    if (!tokens)
        co_return tl::unexpected(explained(tokens.error(), question.account));
    auto request = upstream::protectedRequest(
        m_parts->services, *found->provider, *tokens, callOf(question));
    if (!request)
        co_return tl::unexpected(request.error());
    // Before it goes out: nobody uses another's token unseen.
    auto noting = note(question);
    const auto noted = co_await std::move(noting);
    if (!noted)
        co_return tl::unexpected(noted.error());
    ApiExchange exchange = exchangeOf(*request);
    const qint64 start = m_parts->workspace.clock().monotonicMs();
    auto fetching = m_parts->fetcher.fetch(std::move(*request));
    auto answer = co_await std::move(fetching);
    if (!answer)
        co_return tl::unexpected(answer.error());
    exchange.milliseconds = m_parts->workspace.clock().monotonicMs() - start;
    exchange.status = answer->status;
    exchange.headers = std::move(answer->headers);
    exchange.contentType = std::move(answer->contentType);
    exchange.body = std::move(answer->body);
    maskSecrets(exchange, *found->provider, *tokens);
    co_return exchange;
}

http::Task<Result<TokenReport>> ProviderDesk::refresh(AccountName account)
{
    auto finding = find(account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return tl::unexpected(found.error());
    auto refreshing = m_parts->keeper.refreshNow(found->provider, found->userRow);
    const auto tokens = co_await std::move(refreshing);
    if (!tokens)
        co_return tl::unexpected(explained(tokens.error(), account));
    co_return reportOf(*tokens);
}

http::Task<Result<bool>> ProviderDesk::forget(Found found, AccountName account, bool withLink)
{
    store::AuditEntry entry { withLink ? "provider.unlinked" : "provider.token_revoked" };
    entry.actor = m_parts->actor;
    entry.object = u"provider:"_s + account.provider;
    entry.detail = u"user:"_s + account.username;
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::UpstreamRepository repository(transaction.database());
        const auto removed = withLink ? repository.removeAccount(found.providerRow, found.userRow)
                                      : repository.removeToken(found.providerRow, found.userRow);
        if (!removed || !*removed)
            return removed;
        if (const auto noted = store::writeAudit(transaction, entry); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    auto committing = m_parts->workspace.writer().run<bool>(work);
    auto done = co_await committing;
    co_return done;
}

http::Task<Result<TokenReport>> ProviderDesk::revoke(AccountName account)
{
    auto finding = find(account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return tl::unexpected(found.error());
    auto revoking = m_parts->keeper.tryRevoke(found->provider, found->userRow);
    const auto revoked = co_await std::move(revoking);
    if (!revoked)
        co_return tl::unexpected(explained(revoked.error(), account));
    auto forgetting = forget(*found, account, false);
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    TokenReport report;
    report.wasRevokedThere = *revoked;
    if (!*revoked)
        report.note
            = u"the provider has no revocation endpoint; the token was only forgotten here"_s;
    co_return report;
}

http::Task<Result<TokenReport>> ProviderDesk::unlink(AccountName account)
{
    auto known = named(account);
    if (!known)
        co_return tl::unexpected(known.error());
    TokenReport report;
    auto finding = find(account);
    const auto found = co_await std::move(finding);
    Result<bool> revoked = false;
    if (found) {
        auto revoking = m_parts->keeper.tryRevoke(found->provider, found->userRow);
        revoked = co_await std::move(revoking);
    } else {
        revoked = tl::unexpected(found.error());
    }
    report.wasRevokedThere = revoked.value_or(false);
    // A provider that is away must not keep a link alive.
    if (!revoked && revoked.error().kind != ErrorKind::NotFound)
        report.note = u"the token was not revoked there: "_s + revoked.error().message;
    auto forgetting = forget(*known, account, true);
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    if (!*forgotten)
        co_return core::failure(ErrorKind::NotFound,
            u"%1 is not linked at %2"_s.arg(account.username, account.provider));
    co_return report;
}

} // namespace gatehouse::runtime
