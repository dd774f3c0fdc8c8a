// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/client.h"

#include <array>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

struct MethodName
{
    TokenEndpointAuthMethod method;
    QLatin1StringView text;
};

constexpr std::array methodNames {
    MethodName { TokenEndpointAuthMethod::None, "none"_L1 },
    MethodName { TokenEndpointAuthMethod::ClientSecretBasic, "client_secret_basic"_L1 },
    MethodName { TokenEndpointAuthMethod::ClientSecretPost, "client_secret_post"_L1 },
    MethodName { TokenEndpointAuthMethod::ClientSecretJwt, "client_secret_jwt"_L1 },
    MethodName { TokenEndpointAuthMethod::PrivateKeyJwt, "private_key_jwt"_L1 },
};

} // namespace

std::optional<TokenEndpointAuthMethod> tokenEndpointAuthMethodFromName(const QString& name)
{
    for (const auto& entry : methodNames) {
        if (name == entry.text)
            return entry.method;
    }
    return std::nullopt;
}

QString name(TokenEndpointAuthMethod method)
{
    for (const auto& entry : methodNames) {
        if (method == entry.method)
            return entry.text.toString();
    }
    return {};
}

std::optional<AccessTokenFormat> accessTokenFormatFromName(const QString& name)
{
    if (name == "opaque"_L1)
        return AccessTokenFormat::Opaque;
    if (name == "jwt"_L1)
        return AccessTokenFormat::Jwt;
    return std::nullopt;
}

QString name(AccessTokenFormat format)
{
    return format == AccessTokenFormat::Jwt ? u"jwt"_s : u"opaque"_s;
}

} // namespace gatehouse::domain
