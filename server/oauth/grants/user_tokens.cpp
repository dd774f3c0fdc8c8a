// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/user_tokens.h"

#include "server/crypto/token_value.h"
#include "server/oauth/requested_scope.h"
#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<UserTokenOrder> orderUserTokens(const Services& services, const TokenRequest& request,
    const QString& grantType, bool isRefreshable)
{
    const domain::Client& client = request.registeredClient();
    auto scope = clientScope(request.form, client, *request.recorder);
    if (!scope)
        return tl::unexpected(scope.error());
    const TokenIssuer issuer(services);
    auto prepared = issuer.prepare(client, grantType);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto settings = services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    UserTokenOrder order { std::move(*prepared), std::move(*scope) };
    const auto mayRefresh = issuer.issuesRefreshToken(client);
    if (!mayRefresh)
        return tl::unexpected(mayRefresh.error());
    const bool hasRefreshToken = isRefreshable && *mayRefresh;
    if (hasRefreshToken) {
        auto secret = issuer.newRefreshSecret(client, grantType);
        if (!secret)
            return tl::unexpected(secret.error());
        order.refreshSecret = std::move(*secret);
    }
    // Without one the family lives as long as its only token.
    order.familyLifetime
        = hasRefreshToken ? (*settings)->refreshTokenLifetime : order.access.lifetime;
    order.refreshIdleLifetime = (*settings)->refreshTokenIdleLifetime;
    return order;
}

core::Result<UserTokens> insertUserTokens(store::Transaction& transaction,
    const UserTokenOrder& order, const TokenRequest& request, qint64 userRow, qint64 authTime)
{
    UserTokens issued;
    issued.family.clientRow = order.access.row.clientRow;
    issued.family.userRow = userRow;
    issued.family.scope = order.scope;
    issued.family.grantType = order.access.row.grantType;
    issued.family.authTime = authTime;
    issued.family.createdAt = transaction.now();
    issued.family.expiresAt = transaction.now() + order.familyLifetime;
    const auto familyRow
        = store::TokenRepository(transaction.database()).insertFamily(issued.family);
    if (!familyRow)
        return tl::unexpected(familyRow.error());
    issued.family.id = *familyRow;
    auto token = insertAccessToken(transaction, order.access, &issued.family, order.scope);
    if (!token)
        return tl::unexpected(token.error());
    issued.token = std::move(*token);
    if (!order.refreshSecret.isEmpty()) {
        const auto row = insertRefreshToken(transaction, issued.family, issued.token, order.scope,
            order.refreshSecret, order.refreshIdleLifetime);
        if (!row)
            return tl::unexpected(row.error());
        issued.refreshRow = *row;
    }
    store::AuditEntry audit
        = auditEntry("token.issued", *request.http, request.registeredClient().clientId);
    audit.object = u"family:"_s + QString::number(issued.family.id);
    audit.detail = issued.family.grantType;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    return issued;
}

OAuthResult<TokenResponse> userTokenResponse(const TokenIssuer& issuer, const UserTokenOrder& order,
    const domain::Client& client, UserTokens issued)
{
    auto response = issuer.response(
        { std::move(issued.token), order.access.secret, issued.refreshRow, order.refreshSecret },
        client);
    if (response)
        response->authTime = issued.family.authTime;
    return response;
}

} // namespace gatehouse::oauth
