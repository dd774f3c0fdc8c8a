// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

namespace gatehouse::pages {

/// Where a page's form may end: decides form-action of its Content-Security-Policy. Chromium applies form-action to
/// redirects too, so a page whose form can end at a client must not name it.
enum class FormTarget { None, Self, Anywhere };

/// Fills mustache templates (escaping on) and adds what every page has: layout, language, request number, the security
/// headers. Templates are compiled once. One instance for each worker.
class Renderer
{
public:
    /// `overrideFolder`: templates found there by name replace the built-in ones; empty: none.
    explicit Renderer(const QString& overrideFolder = {});
    ~Renderer();

    /// `page` is a template name ("sign_in"); `values` its variables. `request` gives language and number.
    [[nodiscard]] http::Response render(const http::Request& request, int status, const QByteArray& page,
        QJsonObject values, FormTarget target) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::pages
