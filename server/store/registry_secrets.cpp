// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_secrets.h"

#include "server/crypto/sealer.h"
#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"

#include <algorithm>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using domain::TokenEndpointAuthMethod;

std::optional<QString> clientSecretFault(const QByteArray& secret, const domain::Client& client)
{
    const int shortest = signsWithSecret(client) ? 32 : 8;
    if (secret.size() < shortest || secret.size() > 255)
        return u"must be %1 to 255 characters long"_s.arg(shortest);
    const bool isVschar
        = std::all_of(secret.begin(), secret.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
    if (!isVschar)
        return u"only printable ASCII characters allowed"_s;
    return std::nullopt;
}

bool usesSecret(TokenEndpointAuthMethod method)
{
    return method != TokenEndpointAuthMethod::None
        && method != TokenEndpointAuthMethod::PrivateKeyJwt;
}

bool signsWithSecret(const domain::Client& client)
{
    if (client.tokenEndpointAuthMethod == TokenEndpointAuthMethod::ClientSecretJwt)
        return true;
    return usesSecret(client.tokenEndpointAuthMethod)
        && client.allowsGrant(domain::grant_type::jwtBearer) && client.jwks.isEmpty()
        && client.jwksUri.isEmpty();
}

domain::ClientSecret makeClientSecret(const crypto::Sealer& sealer, const domain::Client& client,
    const QByteArray& secret, qint64 now)
{
    domain::ClientSecret row;
    row.clientRow = client.id;
    row.hash = crypto::secretHash(secret);
    row.createdAt = now;
    if (signsWithSecret(client))
        row.sealed = sealer.seal(secret, clientSecretContext(client.clientId));
    return row;
}

QByteArray clientSecretContext(const QString& clientId)
{
    return "client_secret:" + clientId.toUtf8();
}

QByteArray providerSecretContext(const QString& name)
{
    return "provider_secret:" + name.toUtf8();
}

} // namespace gatehouse::store
