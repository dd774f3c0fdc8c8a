// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"

#include "server/http/request.h"
#include "server/http/response.h"

namespace gatehouse::login {

/// A random value that every browser with one of our pages open carries in a cookie. It signs
/// nobody in; it ties forms and pending authorizations to the browser they were made for (C093,
/// C095), in any number of tabs.
struct BrowserSecret
{
    QByteArray value {}; ///< 43 characters, or empty: this browser has none.
    bool isNew = false; ///< Not in the browser yet: keepBrowserSecret() puts it there.
};

[[nodiscard]] BrowserSecret browserSecret(const Services& services, const http::Request& request);
/// Makes one where there is none.
[[nodiscard]] BrowserSecret ensureBrowserSecret(
    const Services& services, const http::Request& request);
void keepBrowserSecret(
    const Services& services, const BrowserSecret& secret, http::Response& response);

} // namespace gatehouse::login
