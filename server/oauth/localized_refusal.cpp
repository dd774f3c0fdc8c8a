// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/localized_refusal.h"

#include "server/pages/renderer.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

} // namespace

QString localizedDescription(
    const pages::Renderer& pages, const QString& language, const QString& english)
{
    const QString localized = pages.description(language, english);
    // An operator's file may hold anything.
    return isAllowed(localized) ? localized : english;
}

void localizeRefusal(
    const pages::Renderer& pages, const http::Request& request, http::Response& response)
{
    const bool isRefusal = response.status >= 400
        && response.contentType.startsWith("application/json")
        && response.body.contains("\"error_description\"");
    if (!isRefusal)
        return;
    const QString language = pages.language(request);
    if (language == u"en"_s)
        return;
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString english = body.value(u"error_description"_s).toString();
    const QString localized = localizedDescription(pages, language, english);
    if (localized == english)
        return;
    body.insert(u"error_description"_s, localized);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    response.set("Content-Language"_ba, language.toLatin1());
}

} // namespace gatehouse::oauth
