// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/code_redemption.h"

#include "server/oauth/pkce.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

OAuthError invalidGrant(QString description)
{
    return OAuthError { ErrorCode::InvalidGrant, std::move(description) };
}

/// RFC 6749 §4.1.3 wants the URI repeated when the authorization request named it; OAuth 2.1 leaves
/// that to PKCE, so a client that proves possession may leave it out (C044). Whatever is sent must
/// be the very same string.
bool isRedirectUriRight(
    const domain::AuthorizationCode& code, const std::optional<QString>& presented)
{
    if (presented)
        return *presented == code.redirectUri;
    return !code.wasRedirectUriGiven || !code.codeChallenge.isEmpty();
}

/// A verifier without a challenge is refused too: somebody took the challenge out of the request on
/// its way (C035).
bool isVerifierRight(
    const domain::AuthorizationCode& code, const std::optional<QByteArray>& verifier)
{
    if (code.codeChallenge.isEmpty())
        return !verifier;
    return verifier && pkce::matches(*verifier, code.codeChallenge.toLatin1());
}

QString presentedChallenge(const std::optional<QByteArray>& verifier)
{
    return verifier ? QString::fromLatin1(pkce::s256(*verifier)) : QString();
}

} // namespace

OAuthError invalidCode(QString detail)
{
    return OAuthError { ErrorCode::InvalidGrant,
        u"the authorization code is invalid, expired or was used before"_s, std::move(detail) };
}

CodeRedemption::CodeRedemption(const TokenRequest& request, Presented presented,
    PreparedAccessToken access, QByteArray refreshSecret, qint64 refreshIdleLifetime)
    : m_http(request.http)
    , m_client(request.client.entry)
    , m_presented(std::move(presented))
    , m_access(std::move(access))
    , m_refreshSecret(std::move(refreshSecret))
    , m_refreshIdleLifetime(refreshIdleLifetime)
{
}

core::Result<CodeRedemption::Outcome> CodeRedemption::operator()(
    store::Transaction& transaction) const
{
    Outcome outcome;
    store::TokenRepository tokens(transaction.database());
    const auto code = tokens.findCode(m_presented.code.id);
    if (!code)
        return tl::unexpected(code.error());
    const bool isKnown = *code && crypto::matchesHash(m_presented.code.secret, (*code)->secretHash);
    if (!outcome.checks.check("code known", isKnown, "RFC 6749 §4.1.3"))
        return refuse(transaction, std::move(outcome), invalidCode(u"unknown code"_s));
    if (auto fault = presenterFault(**code, outcome))
        return refuse(transaction, std::move(outcome), std::move(*fault));

    auto family = tokens.findFamily((*code)->familyRow);
    if (!family)
        return tl::unexpected(family.error());
    if (!*family)
        return refuse(transaction, std::move(outcome), invalidCode(u"the family is gone"_s));
    outcome.family = **family;

    // Before expiry: a code that comes back late was stolen all the same.
    const bool isUnused = (*code)->consumedAt == 0;
    if (!outcome.checks.check("code unused", isUnused, "RFC 6749 §4.1.2"))
        return endFamily(transaction, std::move(outcome));
    auto fault = ownerFault(transaction, **code, outcome);
    if (!fault)
        return tl::unexpected(fault.error());
    if (*fault)
        return refuse(transaction, std::move(outcome), std::move(**fault));

    // The one decision that counts; another node may have been faster since the row was read.
    const auto isFirst = tokens.consumeCode((*code)->id, transaction.now());
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    if (!outcome.checks.check("first use of the code", *isFirst, "RFC 6749 §4.1.2"))
        return endFamily(transaction, std::move(outcome));
    return issue(transaction, **code, std::move(outcome));
}

std::optional<OAuthError> CodeRedemption::presenterFault(
    const domain::AuthorizationCode& code, Outcome& outcome) const
{
    const QString& clientId = m_client->client.clientId;
    if (!outcome.checks.check("code of this client", code.clientId == clientId, "RFC 6749 §4.1.3",
            code.clientId, clientId))
        return invalidCode(u"another client's code"_s);
    if (!outcome.checks.check("redirect_uri as authorized",
            isRedirectUriRight(code, m_presented.redirectUri), "RFC 6749 §4.1.3", code.redirectUri,
            m_presented.redirectUri.value_or(QString())))
        return invalidGrant(u"redirect_uri is not the one of the authorization request"_s);
    // The challenge went through the browser: it is no secret, nor is what a wrong verifier gives.
    if (!outcome.checks.check("code_verifier", isVerifierRight(code, m_presented.verifier),
            "RFC 7636 §4.6", code.codeChallenge, presentedChallenge(m_presented.verifier))) {
        outcome.isVerifierWrong = true;
        return invalidGrant(u"code_verifier does not match the authorization request"_s);
    }
    return std::nullopt;
}

core::Result<std::optional<OAuthError>> CodeRedemption::ownerFault(
    store::Transaction& transaction, const domain::AuthorizationCode& code, Outcome& outcome) const
{
    const QString lifetime = u"within %1 s"_s.arg(code.expiresAt - code.issuedAt);
    const QString age = u"after %1 s"_s.arg(transaction.now() - code.issuedAt);
    if (!outcome.checks.check("code not expired", transaction.now() < code.expiresAt,
            "RFC 6749 §4.1.2", lifetime, age))
        return invalidCode(u"expired code"_s);
    if (!outcome.checks.check("grant not revoked", outcome.family.revokedAt == 0, "RFC 6749 §5.2"))
        return invalidCode(u"revoked: "_s + outcome.family.revokeReason);
    const auto user
        = store::UserRepository(transaction.database()).findByRow(outcome.family.userRow);
    if (!user)
        return tl::unexpected(user.error());
    // Who it is, so that the console can offer to enable them.
    const QString name = *user ? (*user)->username : QString();
    if (!outcome.checks.check("user enabled", *user && (*user)->isEnabled, "C029", {}, name))
        return invalidCode(u"the user is disabled or gone"_s);
    return std::nullopt;
}

core::Result<CodeRedemption::Outcome> CodeRedemption::issue(
    store::Transaction& transaction, const domain::AuthorizationCode& code, Outcome outcome) const
{
    auto token = insertAccessToken(transaction, m_access, &outcome.family, code.scope);
    if (!token)
        return tl::unexpected(token.error());
    outcome.token = std::move(*token);
    outcome.nonce = code.nonce;
    if (!m_refreshSecret.isEmpty()) {
        const auto refreshRow = insertRefreshToken(transaction, outcome.family, outcome.token,
            code.scope, m_refreshSecret, m_refreshIdleLifetime);
        if (!refreshRow)
            return tl::unexpected(refreshRow.error());
        outcome.refreshRow = *refreshRow;
    }
    store::AuditEntry audit = auditEntry("token.issued", *m_http, m_client->client.clientId);
    audit.object = u"family:"_s + QString::number(outcome.family.id);
    audit.detail = u"authorization_code"_s;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    return outcome;
}

core::Result<CodeRedemption::Outcome> CodeRedemption::endFamily(
    store::Transaction& transaction, Outcome outcome) const
{
    const auto revoked = store::TokenRepository(transaction.database())
                             .revokeFamily(outcome.family.id, u"code reuse"_s, transaction.now());
    if (!revoked)
        return tl::unexpected(revoked.error());
    return refuse(transaction, std::move(outcome), invalidCode(u"code reuse, family revoked"_s));
}

core::Result<CodeRedemption::Outcome> CodeRedemption::refuse(
    store::Transaction& transaction, Outcome outcome, OAuthError error) const
{
    store::AuditEntry audit = auditEntry("token.refused", *m_http, m_client->client.clientId);
    audit.object = u"code:"_s + QString::number(m_presented.code.id);
    audit.detail = error.detail.isEmpty() ? error.description : error.detail;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    outcome.refusal = std::move(error);
    return outcome;
}

} // namespace gatehouse::oauth
