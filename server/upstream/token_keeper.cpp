// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/token_keeper.h"

#include "server/crypto/sealer.h"
#include "server/upstream/log.h"

#include <QCoro/QCoroTimer>

#include <chrono>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

/// A refresh takes five seconds at most; who claimed and died is out after this.
constexpr qint64 claimLapse = 30;
constexpr int mostWaits = 40;
constexpr std::chrono::milliseconds waitStep { 150 };

QByteArray sealContext(qint64 providerRow, qint64 userRow)
{
    return "provider_token:" + QByteArray::number(providerRow) + ':' + QByteArray::number(userRow);
}

store::ProviderToken rowOf(
    const crypto::Sealer& sealer, const TokenKeeper::Owner& owner, const TokenSet& tokens)
{
    store::ProviderToken row;
    row.providerRow = owner.providerRow;
    row.userRow = owner.userRow;
    row.subject = owner.subject;
    row.sealedToken
        = sealer.seal(toStored(tokens).reveal(), sealContext(owner.providerRow, owner.userRow));
    row.scope = tokens.scope;
    row.expiresAt = tokens.expiresAt;
    return row;
}

} // namespace

core::Result<void> TokenKeeper::save(store::Transaction& transaction, const crypto::Sealer& sealer,
    const Owner& owner, const TokenSet& tokens)
{
    return store::UpstreamRepository(transaction.database())
        .saveToken(rowOf(sealer, owner, tokens), transaction.now());
}

core::Result<TokenKeeper::Kept> TokenKeeper::read(qint64 providerRow, qint64 userRow)
{
    auto row = store::UpstreamRepository(m_services.reader).findToken(providerRow, userRow);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return core::failure(core::ErrorKind::NotFound, u"no tokens are kept for this user"_s);
    const auto opened
        = m_services.sealer.open((*row)->sealedToken, sealContext(providerRow, userRow));
    if (!opened)
        return tl::unexpected(opened.error());
    auto tokens = fromStored(*opened);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Kept { std::move(**row), std::move(*tokens) };
}

http::Task<core::Result<TokenSet>> TokenKeeper::fetchToken(
    RemoteProviderPtr provider, qint64 userRow)
{
    auto kept = read(provider->row, userRow);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const qint64 now = m_services.clock.now();
    if (!kept->tokens.isStale(now))
        co_return kept->tokens;
    const bool isOver = now >= kept->tokens.expiresAt;
    if (kept->tokens.refreshToken.isEmpty()) {
        if (isOver)
            co_return core::failure(
                core::ErrorKind::Denied, u"the token has expired and cannot be refreshed"_s);
        co_return kept->tokens;
    }
    auto claiming = claim(kept->row);
    const auto isOurs = co_await std::move(claiming);
    if (!isOurs)
        co_return tl::unexpected(isOurs.error());
    if (!*isOurs && !isOver)
        co_return kept->tokens;
    auto going = *isOurs ? refresh(provider, *kept) : waitForOther(*kept);
    auto tokens = co_await std::move(going);
    co_return tokens;
}

http::Task<core::Result<bool>> TokenKeeper::claim(store::ProviderToken row)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&row](store::Transaction& transaction) {
              return store::UpstreamRepository(transaction.database())
                  .claimRefresh(row.id, row.version, transaction.now(), claimLapse);
          };
    auto committing = m_services.writer.run<bool>(work);
    auto claimed = co_await committing;
    co_return claimed;
}

http::Task<core::Result<bool>> TokenKeeper::replace(Kept kept, TokenSet tokens)
{
    store::ProviderToken row = rowOf(m_services.sealer,
        Owner { kept.row.providerRow, kept.row.userRow, kept.row.subject }, tokens);
    row.id = kept.row.id;
    row.version = kept.row.version;
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&row](store::Transaction& transaction) {
              return store::UpstreamRepository(transaction.database())
                  .replaceToken(row, transaction.now());
          };
    auto committing = m_services.writer.run<bool>(work);
    auto replaced = co_await committing;
    co_return replaced;
}

http::Task<void> TokenKeeper::release(store::ProviderToken row)
{
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&row](store::Transaction& transaction) {
              return store::UpstreamRepository(transaction.database())
                  .releaseRefresh(row.id, row.version);
          };
    auto committing = m_services.writer.run<void>(work);
    const auto released = co_await committing;
    if (!released)
        qCInfo(lcUpstream).noquote() << "refresh not released reason=" << released.error().message;
}

http::Task<core::Result<TokenSet>> TokenKeeper::refreshNow(
    RemoteProviderPtr provider, qint64 userRow)
{
    auto kept = read(provider->row, userRow);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (kept->tokens.isOAuth1)
        co_return core::failure(
            core::ErrorKind::Denied, u"tokens of OAuth 1.0a have no end and are not refreshed"_s);
    if (kept->tokens.refreshToken.isEmpty())
        co_return core::failure(
            core::ErrorKind::Denied, u"the provider gave no refresh token; sign in there anew"_s);
    auto claiming = claim(kept->row);
    const auto isOurs = co_await std::move(claiming);
    if (!isOurs)
        co_return tl::unexpected(isOurs.error());
    auto going = *isOurs ? renew(provider, *kept) : waitForOther(*kept);
    auto tokens = co_await std::move(going);
    co_return tokens;
}

http::Task<core::Result<TokenSet>> TokenKeeper::refresh(RemoteProviderPtr provider, Kept kept)
{
    auto renewing = renew(provider, kept);
    auto tokens = co_await std::move(renewing);
    // A provider that is away must not take what still works.
    if (!tokens && m_services.clock.now() < kept.tokens.expiresAt)
        co_return kept.tokens;
    co_return tokens;
}

http::Task<core::Result<TokenSet>> TokenKeeper::renew(RemoteProviderPtr provider, Kept kept)
{
    auto refreshing = m_client.refresh(provider, kept.tokens);
    auto tokens = co_await std::move(refreshing);
    if (!tokens) {
        qCInfo(lcUpstream).noquote() << "token not refreshed provider=" << provider->name
                                     << "reason=" << tokens.error().message;
        auto releasing = release(kept.row);
        co_await std::move(releasing);
        co_return tokens;
    }
    auto replacing = replace(kept, *tokens);
    const auto replaced = co_await std::move(replacing);
    if (!replaced)
        co_return tl::unexpected(replaced.error());
    if (*replaced)
        co_return tokens;
    // Meanwhile the user signed in anew: theirs are newer.
    auto newer = read(kept.row.providerRow, kept.row.userRow);
    if (!newer)
        co_return tl::unexpected(newer.error());
    co_return newer->tokens;
}

http::Task<core::Result<TokenSet>> TokenKeeper::waitForOther(Kept kept)
{
    for (int i = 0; i < mostWaits; ++i) {
        auto pause = QCoro::sleepFor(waitStep);
        co_await std::move(pause);
        auto now = read(kept.row.providerRow, kept.row.userRow);
        if (!now)
            co_return tl::unexpected(now.error());
        if (now->row.version != kept.row.version)
            co_return now->tokens;
        if (now->row.refreshStartedAt == 0)
            break;
    }
    co_return core::failure(
        core::ErrorKind::Denied, u"the token has expired and refreshing it failed"_s);
}

http::Task<core::Result<bool>> TokenKeeper::tryRevoke(RemoteProviderPtr provider, qint64 userRow)
{
    auto kept = read(provider->row, userRow);
    if (!kept)
        co_return tl::unexpected(kept.error());
    auto revoking = m_client.revoke(provider, kept->tokens);
    const auto revoked = co_await std::move(revoking);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    co_return !kept->tokens.isOAuth1 && !provider->revokeTokenUrl.isEmpty();
}

http::Task<void> TokenKeeper::revoke(RemoteProviderPtr provider, qint64 userRow)
{
    auto revoking = tryRevoke(provider, userRow);
    const auto revoked = co_await std::move(revoking);
    if (!revoked && revoked.error().kind != core::ErrorKind::NotFound)
        qCInfo(lcUpstream).noquote() << "token not revoked provider=" << provider->name
                                     << "reason=" << revoked.error().message;
}

} // namespace gatehouse::upstream
