// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/browser_secret.h"

#include "server/core/bytes.h"
#include "server/crypto/token_value.h"
#include "server/http/cookie.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretBytes = 32;
const auto name = "gatehouse_browser"_ba;

} // namespace

BrowserSecret browserSecret(const Services& services, const http::Request& request)
{
    const QByteArray value = request.cookie(http::cookieName(name, services.usesSecureCookies));
    // Anything of another shape is not ours, and must not weaken what is derived from it.
    const auto bytes = value.size() <= 64 ? core::fromBase64Url(value) : std::nullopt;
    if (!bytes || bytes->size() != secretBytes)
        return {};
    return BrowserSecret { value };
}

BrowserSecret ensureBrowserSecret(const Services& services, const http::Request& request)
{
    BrowserSecret secret = browserSecret(services, request);
    if (secret.value.isEmpty())
        secret = BrowserSecret { crypto::newSecret(services.random), true };
    return secret;
}

void keepBrowserSecret(
    const Services& services, const BrowserSecret& secret, http::Response& response)
{
    if (secret.isNew)
        response.set(
            "Set-Cookie"_ba, http::setCookie(name, secret.value, services.usesSecureCookies));
}

} // namespace gatehouse::login
