// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/refresh_rotation.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

QByteArray successorSecret(
    const QByteArray& derivationKey, const crypto::TokenValue& token, qint64 familyRow)
{
    const QByteArray message = "refresh-successor\n"_ba + QByteArray::number(familyRow) + '\n'
        + QByteArray::number(token.id) + '\n' + token.secret;
    return core::toBase64Url(crypto::hmacSha256(derivationKey, message));
}

OAuthError invalidRefreshToken(QString detail)
{
    return OAuthError { ErrorCode::InvalidGrant,
        u"the refresh token is invalid, expired or revoked"_s, std::move(detail) };
}

RefreshRotation::RefreshRotation(
    const TokenRequest& request, Presented presented, PreparedAccessToken access, Policy policy)
    : m_http(request.http)
    , m_client(request.client.entry)
    , m_presented(std::move(presented))
    , m_access(std::move(access))
    , m_policy(policy)
{
}

core::Result<RefreshRotation::Outcome> RefreshRotation::operator()(
    store::Transaction& transaction) const
{
    Outcome outcome;
    store::TokenRepository tokens(transaction.database());
    auto token = tokens.findRefreshToken(m_presented.token.id);
    if (!token)
        return tl::unexpected(token.error());
    const bool isKnown
        = *token && crypto::matchesHash(m_presented.token.secret, (*token)->secretHash);
    if (!outcome.checks.check("refresh token known", isKnown, "RFC 6749 §6"))
        return refuse(
            transaction, std::move(outcome), invalidRefreshToken(u"unknown refresh token"_s));

    auto fault = grantFault(transaction, **token, outcome);
    if (!fault)
        return tl::unexpected(fault.error());
    if (*fault)
        return refuse(transaction, std::move(outcome), std::move(**fault));

    const auto scope = grantedScope(**token, outcome);
    if (!scope) {
        return refuse(transaction, std::move(outcome),
            OAuthError { ErrorCode::InvalidScope, u"the scope is more than was granted"_s });
    }
    auto access = insertAccessToken(transaction, m_access, &outcome.family, *scope);
    if (!access)
        return tl::unexpected(access.error());
    outcome.token = std::move(*access);
    return issue(transaction, std::move(**token), std::move(outcome));
}

RefreshRotation::MaybeFault RefreshRotation::grantFault(
    store::Transaction& transaction, const domain::RefreshToken& token, Outcome& outcome) const
{
    store::TokenRepository tokens(transaction.database());
    trace::CheckList& checks = outcome.checks;
    const QString& clientId = m_client->client.clientId;
    // Another client's attempt must not harm the owner, so it comes before everything that revokes.
    if (!checks.check("refresh token of this client", token.clientId == clientId, "RFC 6749 §6",
            token.clientId, clientId))
        return invalidRefreshToken(u"another client's refresh token"_s);
    const auto family = tokens.findFamily(token.familyRow);
    if (!family)
        return tl::unexpected(family.error());
    const bool isAlive = *family && (*family)->revokedAt == 0 && token.revokedAt == 0;
    if (!checks.check("grant not revoked", isAlive, "RFC 6749 §6"))
        return invalidRefreshToken(
            *family ? QString(u"revoked: "_s + (*family)->revokeReason) : u"the family is gone"_s);
    outcome.family = **family;

    if (token.rotatedAt != 0) {
        const auto isRetry = mayHaveSuccessorAgain(transaction, token);
        if (!isRetry)
            return tl::unexpected(isRetry.error());
        if (!checks.check("refresh token not used before", *isRetry, "RFC 9700 §4.14.2")) {
            const auto revoked = tokens.revokeFamily(
                outcome.family.id, u"refresh token reuse"_s, transaction.now());
            if (!revoked)
                return tl::unexpected(revoked.error());
            return invalidRefreshToken(u"refresh token reuse, family revoked"_s);
        }
    }
    const bool isCurrent
        = transaction.now() < token.expiresAt && transaction.now() < outcome.family.expiresAt;
    if (!checks.check("refresh token not expired", isCurrent, "RFC 9700 §4.14.2"))
        return invalidRefreshToken(u"expired refresh token"_s);
    const auto user = store::UserRepository(transaction.database()).findByRow(token.userRow);
    if (!user)
        return tl::unexpected(user.error());
    // Who it is, so that the console can offer to enable them.
    const QString name = *user ? (*user)->username : QString();
    if (!checks.check("user enabled", *user && (*user)->isEnabled, "C029", {}, name))
        return invalidRefreshToken(u"the user is disabled or gone"_s);
    return std::nullopt;
}

std::optional<domain::ScopeSet> RefreshRotation::grantedScope(
    const domain::RefreshToken& token, Outcome& outcome) const
{
    const domain::ScopeSet wanted = m_presented.scope.value_or(token.scope);
    if (!outcome.checks.check("scope within the grant", token.scope.containsAll(wanted),
            "RFC 6749 §6", token.scope.toString(), wanted.toString()))
        return std::nullopt;
    // What an operator took from the client since then is not handed out any more.
    const domain::ScopeSet granted = wanted.intersected(m_client->client.scope);
    if (!outcome.checks.check("scope still allowed for the client",
            !granted.isEmpty() || wanted.isEmpty(), "RFC 6749 §3.3",
            m_client->client.scope.toString(), wanted.toString()))
        return std::nullopt;
    return granted;
}

core::Result<bool> RefreshRotation::mayHaveSuccessorAgain(
    store::Transaction& transaction, const domain::RefreshToken& token) const
{
    // The distance counts in both directions: a clock set back must not open the window for a day.
    if (qAbs(transaction.now() - token.rotatedAt) >= m_policy.retryWindow)
        return false;
    const auto successor
        = store::TokenRepository(transaction.database()).findRefreshToken(token.successorRow);
    if (!successor)
        return tl::unexpected(successor.error());
    return *successor && (*successor)->rotatedAt == 0 && (*successor)->revokedAt == 0;
}

core::Result<qint64> RefreshRotation::rotate(store::Transaction& transaction,
    const domain::TokenFamily& family, const domain::RefreshToken& token,
    const domain::IssuedToken& access) const
{
    store::TokenRepository tokens(transaction.database());
    const auto successor = insertRefreshToken(transaction, family, access, token.scope,
        m_presented.successorSecret, m_policy.idleLifetime);
    if (!successor)
        return successor;
    const auto isFirst = tokens.rotateRefreshToken(token.id, *successor, transaction.now());
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    // Another node rotated it since the row was read. Repeating the request finds that node's
    // successor.
    if (!*isFirst)
        return core::failure(
            core::ErrorKind::Busy, u"the refresh token was rotated at the same time"_s);
    return successor;
}

core::Result<RefreshRotation::Outcome> RefreshRotation::issue(
    store::Transaction& transaction, domain::RefreshToken token, Outcome outcome) const
{
    store::TokenRepository tokens(transaction.database());
    const bool isRotating = m_policy.isRotating || m_client->client.isPublic();
    if (token.rotatedAt != 0) {
        outcome.refreshRow = token.successorRow;
    } else if (isRotating) {
        const auto successor = rotate(transaction, outcome.family, token, outcome.token);
        if (!successor)
            return tl::unexpected(successor.error());
        outcome.refreshRow = *successor;
    } else {
        const qint64 idleEnd
            = qMin(transaction.now() + m_policy.idleLifetime, outcome.family.expiresAt);
        const auto extended = tokens.extendRefreshToken(token.id, idleEnd);
        if (!extended)
            return tl::unexpected(extended.error());
    }
    store::AuditEntry audit = auditEntry("token.issued", *m_http, m_client->client.clientId);
    audit.object = u"family:"_s + QString::number(outcome.family.id);
    audit.detail = u"refresh_token"_s;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    return outcome;
}

core::Result<RefreshRotation::Outcome> RefreshRotation::refuse(
    store::Transaction& transaction, Outcome outcome, OAuthError error) const
{
    store::AuditEntry audit = auditEntry("token.refused", *m_http, m_client->client.clientId);
    audit.object = u"refresh token:"_s + QString::number(m_presented.token.id);
    audit.detail = error.detail.isEmpty() ? error.description : error.detail;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    outcome.refusal = std::move(error);
    return outcome;
}

} // namespace gatehouse::oauth
