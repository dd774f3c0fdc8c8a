// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/code_issuer.h"

#include "server/crypto/token_value.h"
#include "server/store/audit.h"
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

store::AuditEntry auditEntry(const char* action, const CodeOrder& order)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + order.signedIn.user->username;
    entry.object = u"client:"_s + order.request.registeredClient().clientId;
    entry.detail = order.request.scope.toString();
    entry.address = order.http->peer.toString();
    entry.request = QString::fromLatin1(order.http->number);
    return entry;
}

core::Result<void> complete(store::Transaction& transaction, qint64 interaction)
{
    if (interaction == 0)
        return {};
    const auto won = store::SessionRepository(transaction.database())
                         .completeInteraction(interaction, transaction.now());
    if (!won)
        return tl::unexpected(won.error());
    if (!*won)
        return core::failure(
            core::ErrorKind::Conflict, u"this authorization request was answered already"_s);
    return {};
}

core::Result<void> writeSession(store::Transaction& transaction, const CodeOrder& order)
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

core::Result<qint64> writeFamily(
    store::Transaction& transaction, const CodeOrder& order, const Draft& draft)
{
    domain::TokenFamily family;
    family.clientRow = order.request.registeredClient().id;
    family.userRow = order.signedIn.user->id;
    family.scope = order.request.scope;
    family.grantType = u"authorization_code"_s;
    family.authTime = order.signedIn.session.authTime;
    family.sessionRow = order.signedIn.session.id;
    family.createdAt = transaction.now();
    family.expiresAt = transaction.now() + draft.familyLifetime;
    return store::TokenRepository(transaction.database()).insertFamily(family);
}

core::Result<QByteArray> writeCode(
    store::Transaction& transaction, const CodeOrder& order, const Draft& draft, qint64 familyRow)
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

core::Result<QByteArray> write(
    store::Transaction& transaction, const CodeOrder& order, const Draft& draft)
{
    const auto completed = complete(transaction, order.interaction);
    if (!completed)
        return tl::unexpected(completed.error());
    const auto session = writeSession(transaction, order);
    if (!session)
        return tl::unexpected(session.error());
    const auto family = writeFamily(transaction, order, draft);
    if (!family)
        return tl::unexpected(family.error());
    auto code = writeCode(transaction, order, draft, *family);
    if (!code)
        return code;
    const auto audited = store::writeAudit(transaction, auditEntry("code.issued", order));
    if (!audited)
        return tl::unexpected(audited.error());
    return code;
}

} // namespace

http::Task<core::Result<QByteArray>> issueCode(const Services& services, CodeOrder order)
{
    const auto settings = services.registry.settings();
    if (!settings)
        co_return tl::unexpected(settings.error());
    const Draft draft { crypto::newSecret(services.random), (*settings)->authorizationCodeLifetime,
        (*settings)->refreshTokenLifetime };
    const std::function<core::Result<QByteArray>(store::Transaction&)> work
        = [&](store::Transaction& transaction) { return write(transaction, order, draft); };
    auto committing = services.writer.run<QByteArray>(work);
    auto code = co_await committing;
    co_return code;
}

http::Task<core::Result<bool>> closeInteraction(
    const Services& services, CodeOrder order, const char* auditAction)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const auto completed = complete(transaction, order.interaction);
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

} // namespace gatehouse::oauth
