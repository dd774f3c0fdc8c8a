// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/stop_page.h"

#include <QtCore/QJsonArray>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 300;

QString name(StopReason reason)
{
    switch (reason) {
    case StopReason::UnknownClient:
        return u"unknown_client"_s;
    case StopReason::RedirectUri:
        return u"redirect_uri"_s;
    case StopReason::Malformed:
        return u"malformed"_s;
    case StopReason::Expired:
        return u"expired"_s;
    case StopReason::SignOut:
        return u"sign_out"_s;
    case StopReason::Forged:
        return u"forged"_s;
    case StopReason::Busy:
        return u"busy"_s;
    case StopReason::NotFound:
        return u"not_found"_s;
    case StopReason::Method:
        return u"method"_s;
    case StopReason::Provider:
        return u"provider"_s;
    case StopReason::LinkedElsewhere:
        return u"linked_elsewhere"_s;
    case StopReason::Internal:
        break;
    }
    return u"internal"_s;
}

/// With the request's number, so that whoever may see it is told its very cause there.
QString documentOf(const QString& error, const QByteArray& number)
{
    const QString page = u"/oauth/errors/"_s + error;
    return number.isEmpty() ? page : QString(page + u"?request="_s + QString::fromLatin1(number));
}

QString shortened(const QString& value)
{
    return value.size() <= longestDetail ? value : QString(value.first(longestDetail) + u'…');
}

} // namespace

http::Response stopPage(
    const Renderer& renderer, const http::Request& request, const StopPage& page)
{
    const QString language = renderer.language(request);
    const QString key = u"error."_s + name(page.reason);
    QJsonArray details;
    for (const auto& [label, value] : page.details) {
        const QString labelKey = u"error.detail."_s + QString::fromLatin1(label);
        details.append(QJsonObject {
            { u"name"_s, renderer.text(language, labelKey) }, { u"value"_s, shortened(value) } });
    }
    details.append(QJsonObject { { u"name"_s, renderer.text(language, u"error.detail.request"_s) },
        { u"value"_s, QString::fromLatin1(request.number) } });
    QJsonObject values { { u"status"_s, page.status },
        { u"title"_s, renderer.text(language, QString(key + u".title"_s)) },
        { u"text"_s, renderer.text(language, QString(key + u".text"_s)) },
        { u"advice"_s, renderer.text(language, QString(key + u".advice"_s)) },
        { u"has_details"_s, true }, { u"details"_s, details } };
    if (page.reason == StopReason::SignOut) {
        values.insert(u"home_url"_s, u"/logout"_s);
        values.insert(u"home_text"_s, renderer.text(language, u"sign_out.submit"_s));
    }
    if (!page.documentedError.isEmpty())
        values.insert(u"doc_url"_s, documentOf(page.documentedError, request.number));
    http::Response response
        = renderer.render(request, page.status, "error"_ba, values, FormTarget::None);
    if (page.status == 503)
        response.set("Retry-After"_ba, "2"_ba);
    return response;
}

} // namespace gatehouse::pages
