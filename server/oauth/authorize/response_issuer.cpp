// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/response_issuer.h"

#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"
#include "server/store/audit.h"
#include "server/store/pushed_request_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// Values drawn and looked up on the worker; the closure only writes.
struct Draft
{
    QByteArray secret;
    qint64 codeLifetime;
    qint64 familyLifetime;
};

store::AuditEntry auditEntry(const char* action, const IssueOrder& order)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + order.signedIn.user->username;
    entry.object = u"client:"_s + order.request.registeredClient().clientId;
    entry.detail = order.request.scope.toString();
    entry.address = order.http->peer.toString();
    entry.request = QString::fromLatin1(order.http->number);
    return entry;
}

tl::unexpected<core::Error> answeredAlready()
{
    return core::failure(
        core::ErrorKind::Conflict, u"this authorization request was answered already"_s);
}

/// The decisions that count: of two answers to one request the second fails here.
core::Result<void> complete(store::Transaction& transaction, const IssueOrder& order)
{
    if (order.interaction != 0) {
        const auto won = store::SessionRepository(transaction.database())
                             .completeInteraction(order.interaction, transaction.now());
        if (!won)
            return tl::unexpected(won.error());
        if (!*won)
            return answeredAlready();
    }
    if (order.pushedRequest == 0)
        return {};
    const auto won = store::PushedRequestRepository(transaction.database())
                         .consume(order.pushedRequest, transaction.now());
    if (!won)
        return tl::unexpected(won.error());
    if (!*won)
        return answeredAlready();
    return {};
}

core::Result<void> writeSession(store::Transaction& transaction, const IssueOrder& order)
{
    store::SessionRepository sessions(transaction.database());
    if (order.touchesSession) {
        const auto touched = sessions.touchSession(order.signedIn.session.id, transaction.now());
        if (!touched)
            return touched;
    }
    if (!order.savesConsent)
        return {};
    domain::Consent consent;
    consent.userRow = order.signedIn.user->id;
    consent.clientRow = order.request.registeredClient().id;
    consent.scope = order.request.scope;
    consent.grantedAt = transaction.now();
    const auto saved = sessions.saveConsent(consent);
    if (!saved)
        return saved;
    return store::writeAudit(transaction, auditEntry("consent.granted", order));
}

core::Result<domain::TokenFamily> writeFamily(
    store::Transaction& transaction, const IssueOrder& order, const Draft& draft)
{
    const bool hasCode = order.request.responseType->hasCode;
    domain::TokenFamily family;
    family.clientRow = order.request.registeredClient().id;
    family.userRow = order.signedIn.user->id;
    family.scope = order.request.scope;
    family.grantType
        = hasCode ? domain::grant_type::authorizationCode : domain::grant_type::implicit;
    family.authTime = order.signedIn.session.authTime;
    family.sessionRow = order.signedIn.session.id;
    family.createdAt = transaction.now();
    // Nothing refreshes an implicit token: its family need not outlive it.
    family.expiresAt
        = transaction.now() + (hasCode ? draft.familyLifetime : order.accessToken->lifetime);
    const auto row = store::TokenRepository(transaction.database()).insertFamily(family);
    if (!row)
        return tl::unexpected(row.error());
    family.id = *row;
    return family;
}

core::Result<QByteArray> writeCode(
    store::Transaction& transaction, const IssueOrder& order, const Draft& draft, qint64 familyRow)
{
    domain::AuthorizationCode code;
    code.secretHash = crypto::secretHash(draft.secret);
    code.familyRow = familyRow;
    code.clientId = order.request.registeredClient().clientId;
    code.redirectUri = order.request.redirectUri;
    code.wasRedirectUriGiven = order.request.wasRedirectUriGiven;
    code.scope = order.request.scope;
    code.nonce = order.request.nonce;
    code.codeChallenge = order.request.codeChallenge;
    code.issuedAt = transaction.now();
    code.expiresAt = transaction.now() + draft.codeLifetime;
    const auto row = store::TokenRepository(transaction.database()).insertCode(code);
    if (!row)
        return tl::unexpected(row.error());
    return crypto::formatToken(crypto::token_prefix::authorizationCode, *row, draft.secret);
}

/// Code and access token are of one family, so that a second use of the code ends both (C040).
core::Result<IssuedParts> writeParts(
    store::Transaction& transaction, const IssueOrder& order, const Draft& draft)
{
    const ResponseType& type = *order.request.responseType;
    IssuedParts parts;
    if (!type.hasCode && !type.hasToken)
        return parts;
    const auto family = writeFamily(transaction, order, draft);
    if (!family)
        return tl::unexpected(family.error());
    if (type.hasCode) {
        auto code = writeCode(transaction, order, draft, family->id);
        if (!code)
            return tl::unexpected(code.error());
        parts.code = std::move(*code);
    }
    if (type.hasToken) {
        auto token
            = insertAccessToken(transaction, *order.accessToken, &*family, order.request.scope);
        if (!token)
            return tl::unexpected(token.error());
        parts.accessToken = std::move(*token);
    }
    return parts;
}

const char* auditAction(const ResponseType& type)
{
    if (type.hasCode)
        return "code.issued";
    return type.hasToken || type.hasIdToken ? "token.issued" : "authorization.confirmed";
}

core::Result<IssuedParts> write(
    store::Transaction& transaction, const IssueOrder& order, const Draft& draft)
{
    const auto completed = complete(transaction, order);
    if (!completed)
        return tl::unexpected(completed.error());
    const auto session = writeSession(transaction, order);
    if (!session)
        return tl::unexpected(session.error());
    auto parts = writeParts(transaction, order, draft);
    if (!parts)
        return parts;
    const auto audited = store::writeAudit(
        transaction, auditEntry(auditAction(*order.request.responseType), order));
    if (!audited)
        return tl::unexpected(audited.error());
    return parts;
}

/// RFC 6749 §4.2.2. The value is made after the commit, when its row is known.
OAuthResult<QByteArray> addAccessToken(const Services& services, const IssueOrder& order,
    const domain::IssuedToken& row, AnswerParameters& parameters)
{
    const domain::Client& client = order.request.registeredClient();
    const TokenIssuer issuer(services);
    auto value = issuer.value(row, order.accessToken->secret, client);
    if (!value)
        return value;
    issuer.announce(row, client);
    parameters.append({ "access_token"_ba, *value });
    parameters.append({ "token_type"_ba, "Bearer"_ba });
    parameters.append({ "expires_in"_ba, QByteArray::number(order.accessToken->lifetime) });
    parameters.append({ "scope"_ba, row.scope.toString().toUtf8() });
    return value;
}

} // namespace

http::Task<core::Result<IssuedParts>> issueParts(const Services& services, IssueOrder order)
{
    const auto settings = services.registry.settings();
    if (!settings)
        co_return tl::unexpected(settings.error());
    const Draft draft { crypto::newSecret(services.random), (*settings)->authorizationCodeLifetime,
        (*settings)->refreshTokenLifetime };
    const std::function<core::Result<IssuedParts>(store::Transaction&)> work
        = [&](store::Transaction& transaction) { return write(transaction, order, draft); };
    auto committing = services.writer.run<IssuedParts>(work);
    auto parts = co_await committing;
    co_return parts;
}

http::Task<core::Result<bool>> closeInteraction(
    const Services& services, IssueOrder order, const char* auditAction)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const auto completed = complete(transaction, order);
        if (!completed)
            return tl::unexpected(completed.error());
        const auto audited = store::writeAudit(transaction, auditEntry(auditAction, order));
        if (!audited)
            return tl::unexpected(audited.error());
        return true;
    };
    auto committing = services.writer.run<bool>(work);
    auto done = co_await committing;
    co_return done;
}

OAuthResult<AnswerParameters> answerParameters(const Services& services, IdTokenSource* idTokens,
    const IssueOrder& order, const IssuedParts& parts)
{
    const ResponseType& type = *order.request.responseType;
    AnswerParameters parameters;
    if (type.hasCode)
        parameters.append({ "code"_ba, parts.code });
    IdTokenOrder wanted;
    if (parts.accessToken) {
        auto value = addAccessToken(services, order, *parts.accessToken, parameters);
        if (!value)
            return tl::unexpected(value.error());
        wanted.accessToken = std::move(*value);
    }
    if (!type.hasIdToken)
        return parameters;
    wanted.userRow = order.signedIn.user->id;
    wanted.sessionRow = order.signedIn.session.id;
    wanted.authTime = order.signedIn.session.authTime;
    wanted.issuedAt = services.clock.now();
    wanted.nonce = order.request.nonce;
    wanted.code = parts.code;
    // Where nothing opens userinfo, the claims come here (OpenID Connect Core §5.4).
    if (!type.hasCode && !type.hasToken)
        wanted.claimScopes = order.request.scope;
    const auto token = idTokens->idToken(order.request.registeredClient(), wanted);
    if (!token)
        return tl::unexpected(token.error());
    parameters.append({ "id_token"_ba, *token });
    return parameters;
}

} // namespace gatehouse::oauth
