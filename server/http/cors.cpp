// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/cors.h"

namespace gatehouse::http {

using namespace Qt::StringLiterals;

bool isPreflight(const Request& request)
{
    return request.method == "OPTIONS" && request.count("origin") == 1
        && request.count("access-control-request-method") == 1;
}

void allowOrigin(Response& response, Cors cors, const QByteArray& origin, bool isRegistered)
{
    if (cors == Cors::Never)
        return;
    if (cors == Cors::Anyone) {
        response.set("Access-Control-Allow-Origin"_ba, "*"_ba);
        return;
    }
    // Also without an allowed origin: a cache must not give one origin's answer to another.
    response.set("Vary"_ba, "Origin"_ba);
    if (origin.isEmpty() || !isRegistered)
        return;
    response.set("Access-Control-Allow-Origin"_ba, origin);
    // Why a token was refused stands in the first (RFC 6750 §3), which refusal it was in the last.
    response.set(
        "Access-Control-Expose-Headers"_ba, "WWW-Authenticate, DPoP-Nonce, X-Request-Id"_ba);
}

void allowPreflight(Response& response, const QByteArray& methods)
{
    response.set("Access-Control-Allow-Methods"_ba, methods);
    response.set("Access-Control-Allow-Headers"_ba, "Authorization, Content-Type, DPoP"_ba);
    response.set("Access-Control-Max-Age"_ba, "600"_ba);
}

} // namespace gatehouse::http
