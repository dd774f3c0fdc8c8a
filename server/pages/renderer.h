// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace gatehouse::pages {

class Assets;
class PageFiles;

/// Where a page's form may end: decides form-action of its Content-Security-Policy. Chromium
/// applies form-action to redirects too, so a page whose form can end at a client must not name it.
enum class FormTarget
{
    None,
    Self,
    Anywhere,
    SubmitsItself ///< Anywhere, and the one script of self_submit.h runs.
};

/// Scripts of our own that a page runs beside its forms; it works without them.
enum class Scripts
{
    None,
    Passkeys ///< /assets/passkey.js, which may ask this server and no other.
};

/// What every page says about the server it comes from.
struct Identity
{
    QString serverName = QStringLiteral("Gatehouse");
    QString host {}; ///< Of the issuer: "id.example.org".
    bool isSecure = false; ///< The issuer is https: cookies are `__Host-` (C096).
    bool isLab = false; ///< Every page says that this server is for training.
    /// The operator's own words for the error pages: code -> language -> {summary, causes, fixes}.
    QJsonObject errorTexts {};
    /// Of the operator's theme; empty: what comes with the program.
    QString themeUrl {};
    QString logoUrl {};
    QString footer {};
};

/// Fills mustache templates (escaping on) and adds what every page has: layout, language, request
/// number, the security headers. Templates are compiled once. One instance for each worker.
class Renderer
{
public:
    /// `overrideFolder`: templates found there by name replace the built-in ones; empty: none.
    explicit Renderer(const QString& overrideFolder = {});
    ~Renderer();

    /// Asked for every page, so a changed server name shows at once. login::endpoints sets it.
    void setIdentity(std::function<Identity()> identity);

    /// `page` is a template name ("sign_in"); `values` its variables. `request` gives language and
    /// number. A value "ui_locales" (tags separated by spaces) goes before the browser's languages.
    [[nodiscard]] http::Response render(const http::Request& request, int status,
        const QByteArray& page, QJsonObject values, FormTarget target,
        Scripts scripts = Scripts::None) const;

    /// The language render() would choose, and a sentence of en.json in it: for what a template
    /// cannot say itself.
    [[nodiscard]] QString language(
        const http::Request& request, const QString& uiLocales = {}) const;
    [[nodiscard]] QString text(const QString& language, const QString& key) const;
    /// Tags of all languages, English first.
    [[nodiscard]] const QStringList& languages() const;
    /// An `error_description` in that language, within the characters of RFC 6749 §5.2
    /// (descriptions.json); the sentence itself where there is no such spelling.
    [[nodiscard]] QString description(const QString& language, const QString& sentence) const;
    /// Of the identity; and where templates and sentences come from.
    [[nodiscard]] QJsonObject errorTexts() const;
    [[nodiscard]] const PageFiles& files() const;

    /// Stylesheet, icon and script, with their addresses.
    [[nodiscard]] const Assets& assets() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::pages
