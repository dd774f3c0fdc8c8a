// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/pages/texts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

// Which language a page is in, and the links that change it. A person's own choice (`lang` in the
// address, then the cookie that keeps it until the browser closes) goes before what the client asks
// for (`ui_locales`), that before the browser's Accept-Language, and that before English.
namespace gatehouse::pages {

/// What is asked for before Accept-Language, as tags separated by spaces. `uiLocales`: of the
/// pending request; else that of the address counts.
[[nodiscard]] QString wantedLanguages(
    const http::Request& request, const QString& uiLocales, bool isSecure);

/// {tag, name, url, is_current} for every language. The links keep the request: what `values`
/// or the address say the page goes on with (`interaction`, `user_code` and their like).
[[nodiscard]] QJsonArray languageLinks(const http::Request& request, const QJsonObject& values,
    const Texts& texts, const QString& current);

/// Sets the cookie when the address has a `lang` that there is.
void keepLanguage(
    const http::Request& request, const Texts& texts, bool isSecure, http::Response& response);

} // namespace gatehouse::pages
