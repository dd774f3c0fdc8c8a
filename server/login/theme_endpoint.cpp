// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/theme_endpoint.h"

#include "server/domain/theme.h"

#include <QtCore/QCryptographicHash>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(ThemeEndpoint::Part part)
{
    return part == ThemeEndpoint::Part::Logo ? "/assets/logo.png"_ba : "/assets/theme.css"_ba;
}

QByteArray tagOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16);
}

} // namespace

ThemeEndpoint::ThemeEndpoint(const Services& services, Part part)
    : m_services(services)
    , m_part(part)
{
}

QByteArray ThemeEndpoint::path() const
{
    return pathOf(m_part);
}

QByteArrayList ThemeEndpoint::methods() const
{
    return { "GET"_ba };
}

QString ThemeEndpoint::url(Part part, const QByteArray& content)
{
    return content.isEmpty() ? QString()
                             : QString::fromLatin1(pathOf(part) + "?v=" + tagOf(content));
}

http::Task<http::Response> ThemeEndpoint::handle(http::RequestPtr request)
{
    const auto settings = m_services.registry.settings();
    const domain::Theme theme
        = settings ? domain::theme::fromJson((*settings)->theme) : domain::Theme();
    const QByteArray content = m_part == Part::Logo ? theme.logo : domain::theme::styleSheet(theme);
    if (content.isEmpty())
        co_return http::Response::empty(404);
    const QByteArray tag = tagOf(content);
    const QByteArray quoted = QByteArray('"' + tag + '"');
    const bool isSame = request->header("if-none-match") == quoted;
    http::Response response = http::Response::empty(isSame ? 304 : 200);
    if (!isSame) {
        response.contentType = m_part == Part::Logo ? "image/png"_ba : "text/css; charset=utf-8"_ba;
        response.body = content;
    }
    // An address with an older hash gets what is there now, but must not keep it for ever.
    const bool isVersioned = request->query == QByteArray("v=" + tag);
    response.set(
        "Cache-Control"_ba, isVersioned ? "public, max-age=31536000, immutable"_ba : "no-cache"_ba);
    response.set("ETag"_ba, quoted);
    response.set("X-Content-Type-Options"_ba, "nosniff"_ba);
    response.set("Content-Security-Policy"_ba, "default-src 'none'; frame-ancestors 'none'"_ba);
    co_return response;
}

} // namespace gatehouse::login
