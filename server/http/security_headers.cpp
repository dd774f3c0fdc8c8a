// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/security_headers.h"

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

bool has(const Response& response, QByteArrayView name)
{
    for (const Header& field : response.headers) {
        if (name.compare(field.first, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

void addSecurityHeaders(Response& response)
{
    if (!has(response, "cache-control"))
        response.set("Cache-Control"_ba, "no-store"_ba);
    if (!has(response, "x-content-type-options"))
        response.set("X-Content-Type-Options"_ba, "nosniff"_ba);
    if (!has(response, "referrer-policy"))
        response.set("Referrer-Policy"_ba, "no-referrer"_ba);
    if (!response.contentType.startsWith("text/html"))
        return;
    if (!has(response, "x-frame-options"))
        response.set("X-Frame-Options"_ba, "DENY"_ba);
    // The pages bring a finer policy; one that forgot it must not be weaker for that.
    if (!has(response, "content-security-policy"))
        response.set("Content-Security-Policy"_ba,
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"_ba);
}

} // namespace gatehouse::http
