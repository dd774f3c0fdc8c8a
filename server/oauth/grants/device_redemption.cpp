// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/device_redemption.h"

#include "server/domain/grant_types.h"
#include "server/store/device_code_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::DeviceCode;

namespace {

domain::TokenFamily familyOf(const DeviceCode& code, qint64 now, qint64 lifetime)
{
    domain::TokenFamily family;
    family.clientRow = code.clientRow;
    family.userRow = code.userRow;
    family.scope = code.scope;
    family.grantType = domain::grant_type::deviceCode;
    family.authTime = code.authTime;
    family.sessionRow = code.sessionRow;
    family.createdAt = now;
    family.expiresAt = now + lifetime;
    return family;
}

} // namespace

OAuthError invalidDeviceCode(QString detail)
{
    return OAuthError { ErrorCode::InvalidGrant, u"the device code is invalid or was used before"_s,
        std::move(detail) };
}

DeviceRedemption::DeviceRedemption(const TokenRequest& request, qint64 codeRow, Terms terms)
    : m_http(request.http)
    , m_client(request.client.entry)
    , m_codeRow(codeRow)
    , m_terms(std::move(terms))
{
}

core::Result<DeviceRedemption::Outcome> DeviceRedemption::operator()(
    store::Transaction& transaction) const
{
    Outcome outcome;
    store::DeviceCodeRepository codes(transaction.database());
    const auto code = codes.find(m_codeRow);
    if (!code)
        return tl::unexpected(code.error());
    if (!*code)
        return refuse(transaction, std::move(outcome), invalidDeviceCode(u"it is gone"_s));
    auto found = fault(transaction, **code, outcome.checks);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return refuse(transaction, std::move(outcome), std::move(**found));

    // The one decision that counts: of parallel polls, on this node or another, one gets past it.
    const auto isFirst = codes.consume(m_codeRow, transaction.now());
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    if (!outcome.checks.check("first use of the device code", *isFirst, "RFC 8628 §3.5"))
        return refuse(transaction, std::move(outcome), invalidDeviceCode(u"used already"_s));
    return issue(transaction, **code, std::move(outcome));
}

core::Result<std::optional<OAuthError>> DeviceRedemption::fault(
    store::Transaction& transaction, const DeviceCode& code, trace::CheckList& checks) const
{
    const auto user = store::UserRepository(transaction.database()).findByRow(code.userRow);
    if (!user)
        return tl::unexpected(user.error());
    // Who it is, so that the console can offer to enable them.
    const QString name = *user ? (*user)->username : QString();
    if (!checks.check("user enabled", *user && (*user)->isEnabled, "C029", {}, name))
        return invalidDeviceCode(u"the user is disabled or gone"_s);
    // Access that was taken back in the account between the decision and this poll stays away.
    const auto consent = store::SessionRepository(transaction.database())
                             .findConsent(code.userRow, code.clientRow);
    if (!consent)
        return tl::unexpected(consent.error());
    const bool isAllowed = *consent && (*consent)->scope.containsAll(code.scope);
    if (!checks.check("consent still given", isAllowed, "C066")) {
        OAuthError denied { ErrorCode::AccessDenied, u"the user denied the request"_s,
            u"the consent was removed"_s };
        denied.status = 400;
        return denied;
    }
    return std::nullopt;
}

core::Result<DeviceRedemption::Outcome> DeviceRedemption::issue(
    store::Transaction& transaction, const DeviceCode& code, Outcome outcome) const
{
    outcome.family = familyOf(code, transaction.now(), m_terms.familyLifetime);
    const auto family = store::TokenRepository(transaction.database()).insertFamily(outcome.family);
    if (!family)
        return tl::unexpected(family.error());
    outcome.family.id = *family;
    auto token = insertAccessToken(transaction, m_terms.access, &outcome.family, code.scope);
    if (!token)
        return tl::unexpected(token.error());
    outcome.token = std::move(*token);
    if (!m_terms.refreshSecret.isEmpty()) {
        const auto refreshRow = insertRefreshToken(transaction, outcome.family, outcome.token,
            code.scope, m_terms.refreshSecret, m_terms.refreshIdleLifetime);
        if (!refreshRow)
            return tl::unexpected(refreshRow.error());
        outcome.refreshRow = *refreshRow;
    }
    store::AuditEntry audit = auditEntry("token.issued", *m_http, m_client->client.clientId);
    audit.object = u"family:"_s + QString::number(outcome.family.id);
    audit.detail = u"device_code"_s;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    return outcome;
}

core::Result<DeviceRedemption::Outcome> DeviceRedemption::refuse(
    store::Transaction& transaction, Outcome outcome, OAuthError error) const
{
    store::AuditEntry audit = auditEntry("token.refused", *m_http, m_client->client.clientId);
    audit.object = u"device:"_s + QString::number(m_codeRow);
    audit.detail = error.detail;
    const auto noted = store::writeAudit(transaction, audit);
    if (!noted)
        return tl::unexpected(noted.error());
    outcome.refusal = std::move(error);
    return outcome;
}

} // namespace gatehouse::oauth
