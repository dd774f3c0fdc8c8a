// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/renderer.h"

#include "server/http/local_browser.h"
#include "server/pages/assets.h"
#include "server/pages/language_choice.h"
#include "server/pages/log.h"
#include "server/pages/page_composer.h"
#include "server/pages/self_submit.h"
#include "server/pages/template_data.h"

#include <QtCore/QJsonDocument>

#include <map>
#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

struct Renderer::Private
{
    explicit Private(const QString& overrideFolder)
        : files(overrideFolder)
        , builtIn({})
        , texts(files)
        , assets(files)
        , descriptions(
              QJsonDocument::fromJson(files.read(u"descriptions.json"_s).value_or(QByteArray()))
                  .object())
    {
    }

    mustache::mustache* compiled(const QString& page, const QString& language);
    std::unique_ptr<mustache::mustache> compile(
        const PageFiles& from, const QString& page, const QString& language);

    PageFiles files;
    PageFiles builtIn;
    Texts texts;
    Assets assets;
    QJsonObject descriptions; ///< English sentence -> language -> sentence.
    std::function<Identity()> identity = [] { return Identity {}; };
    std::map<std::pair<QString, QString>, std::unique_ptr<mustache::mustache>> templates;
};

namespace {

QByteArray contentSecurityPolicy(FormTarget target, Scripts scripts)
{
    QByteArray policy
        = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          "base-uri 'none'; frame-ancestors 'none'"_ba;
    if (scripts == Scripts::Passkeys)
        policy += "; script-src 'self'; connect-src 'self'";
    if (target == FormTarget::None)
        policy += "; form-action 'none'";
    if (target == FormTarget::Self)
        policy += "; form-action 'self'";
    if (target == FormTarget::SubmitsItself)
        policy += "; script-src "_ba + selfSubmitSource();
    return policy;
}

/// By the issuer: behind a proxy that ends TLS, the connection says nothing. Not on this machine,
/// where it would hold for every other program and port as well (RFC 6797 §8.3).
bool wantsTlsForEver(const Identity& identity, const http::Request& request)
{
    return (identity.isSecure || request.isTls) && !http::isLoopbackHost(identity.host);
}

void addPageHeaders(http::Response& response, bool isTlsForEver, FormTarget target, Scripts scripts)
{
    response.set("Content-Security-Policy"_ba, contentSecurityPolicy(target, scripts));
    response.set("X-Frame-Options"_ba, "DENY"_ba);
    response.set("Cross-Origin-Opener-Policy"_ba, "same-origin"_ba);
    response.set("Cache-Control"_ba, "no-store"_ba);
    if (isTlsForEver)
        response.set("Strict-Transport-Security"_ba, "max-age=31536000"_ba);
}

} // namespace

Renderer::Renderer(const QString& overrideFolder)
    : d(std::make_unique<Private>(overrideFolder))
{
}

Renderer::~Renderer() = default;

void Renderer::setIdentity(std::function<Identity()> identity)
{
    d->identity = std::move(identity);
}

std::unique_ptr<mustache::mustache> Renderer::Private::compile(
    const PageFiles& from, const QString& page, const QString& language)
{
    const auto source = composePage(from, texts, language, page);
    if (!source) {
        qCWarning(lcPages).noquote() << source.error().message;
        return nullptr;
    }
    auto made = std::make_unique<mustache::mustache>(*source);
    if (made->is_valid())
        return made;
    qCWarning(lcPages).noquote() << "page template" << page << "is malformed:"
                                 << QString::fromStdString(made->error_message());
    return nullptr;
}

mustache::mustache* Renderer::Private::compiled(const QString& page, const QString& language)
{
    auto& slot = templates[{ page, language }];
    if (!slot)
        slot = compile(files, page, language);
    // A broken override must not take the sign-in page away.
    if (!slot)
        slot = compile(builtIn, page, language);
    return slot.get();
}

http::Response Renderer::render(const http::Request& request, int status, const QByteArray& page,
    QJsonObject values, FormTarget target, Scripts scripts) const
{
    const Identity identity = d->identity();
    const QString uiLocales = values.take(u"ui_locales"_s).toString();
    const QString wanted = wantedLanguages(request, uiLocales, identity.isSecure);
    const QString language = d->texts.language(request, wanted);
    mustache::mustache* view = d->compiled(QString::fromLatin1(page), language);
    if (!view)
        return http::Response::text(500, "The page cannot be shown.\n"_ba);
    values.insert(u"languages"_s, languageLinks(request, values, d->texts, language));
    values.insert(u"lang"_s, language);
    values.insert(u"dir"_s, d->texts.text(language, u"language.direction"_s));
    values.insert(u"server_name"_s, identity.serverName);
    values.insert(u"host"_s, identity.host);
    values.insert(u"request_number"_s, QString::fromLatin1(request.number));
    values.insert(u"stylesheet_url"_s, QString::fromLatin1(d->assets.stylesheet().url));
    values.insert(u"icon_url"_s, QString::fromLatin1(d->assets.icon().url));
    values.insert(u"theme_url"_s, identity.themeUrl);
    values.insert(u"logo_url"_s,
        identity.logoUrl.isEmpty() ? QString::fromLatin1(d->assets.icon().url) : identity.logoUrl);
    values.insert(u"footer_text"_s, identity.footer);
    values.insert(u"is_lab"_s, identity.isLab);
    if (target == FormTarget::SubmitsItself)
        values.insert(u"submit_script"_s, QString::fromLatin1(selfSubmitScript()));
    if (scripts == Scripts::Passkeys)
        values.insert(u"passkey_script_url"_s, QString::fromLatin1(d->assets.passkeyScript().url));
    const std::string html = view->render(toTemplateData(values));
    auto response = http::Response::html(status, QByteArray::fromStdString(html));
    addPageHeaders(response, wantsTlsForEver(identity, request), target, scripts);
    response.set("Content-Language"_ba, language.toLatin1());
    keepLanguage(request, d->texts, identity.isSecure, response);
    return response;
}

QString Renderer::language(const http::Request& request, const QString& uiLocales) const
{
    return d->texts.language(request, wantedLanguages(request, uiLocales, d->identity().isSecure));
}

const QStringList& Renderer::languages() const
{
    return d->texts.languages();
}

QJsonObject Renderer::errorTexts() const
{
    return d->identity().errorTexts;
}

const PageFiles& Renderer::files() const
{
    return d->files;
}

QString Renderer::description(const QString& language, const QString& sentence) const
{
    return d->descriptions.value(sentence).toObject().value(language).toString(sentence);
}

QString Renderer::text(const QString& language, const QString& key) const
{
    return d->texts.text(language, key);
}

const Assets& Renderer::assets() const
{
    return d->assets;
}

} // namespace gatehouse::pages
