// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/jwks_endpoint.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;

http::Response publicJson(const QByteArray& json)
{
    http::Response answer = http::Response::jsonText(200, json);
    answer.set("Cache-Control"_ba, "public, max-age="_ba + QByteArray::number(publicMaxAge));
    return answer;
}

QByteArray JwksEndpoint::path() const
{
    return "/oauth/jwks"_ba;
}

QByteArrayList JwksEndpoint::methods() const
{
    return { "GET"_ba };
}

QByteArray JwksEndpoint::metadataKey() const
{
    return "jwks_uri"_ba;
}

http::Task<http::Response> JwksEndpoint::handle(http::RequestPtr)
{
    co_return publicJson(m_services.keys.ring().jwks());
}

} // namespace gatehouse::oidc
