// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/client_credentials_grant.h"

#include "server/oauth/auth_method_metadata.h"
#include "server/oauth/requested_scope.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

QString ClientCredentialsGrant::grantType() const
{
    return u"client_credentials"_s;
}

QList<domain::TokenEndpointAuthMethod> ClientCredentialsGrant::defaultAuthMethods() const
{
    return confidentialAuthMethods();
}

http::Task<OAuthResult<TokenResponse>> ClientCredentialsGrant::handle(TokenRequest request)
{
    const domain::Client& client = request.registeredClient();
    const auto scope = clientScope(request.form, client, *request.recorder);
    if (!scope)
        co_return tl::unexpected(scope.error());
    const auto prepared = m_issuer.prepare(client, grantType());
    if (!prepared)
        co_return tl::unexpected(prepared.error());

    store::AuditEntry audit = auditEntry("token.issued", *request.http, client.clientId);
    audit.object = audit.actor;
    audit.detail = u"client_credentials"_s;
    using Stored = core::Result<domain::IssuedToken>;
    const std::function<Stored(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Stored {
        auto row = insertAccessToken(transaction, *prepared, nullptr, *scope);
        if (!row)
            return row;
        const auto noted = store::writeAudit(transaction, audit);
        if (!noted)
            return tl::unexpected(noted.error());
        return row;
    };
    auto committing = m_services.writer.run<domain::IssuedToken>(work);
    auto row = co_await committing;
    if (!row)
        co_return tl::unexpected(fromStorage(row.error()));

    auto response = m_issuer.response({ std::move(*row), prepared->secret }, client);
    co_return response;
}

} // namespace gatehouse::oauth
