// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/language_choice.h"

#include "server/http/cookie.h"
#include "server/http/form.h"

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

const auto cookie = "gatehouse_language"_ba;
constexpr qsizetype longestTag = 16;
constexpr qsizetype longestState = 128;

http::Form queryOf(const http::Request& request)
{
    return http::Form::parse(request.query).value_or(http::Form());
}

QString tagIn(const QByteArray& value)
{
    return value.size() <= longestTag ? QString::fromLatin1(value) : QString();
}

/// What a page needs to be shown again, and no other word of the address: a pending request is
/// named by its row, whether the page came by GET or is the answer to a form.
http::Form stateOf(const http::Request& request, const QJsonObject& values)
{
    const http::Form query = queryOf(request);
    http::Form state;
    for (const char* name : { "interaction", "user_code", "done", "switch", "ui_locales" }) {
        const QByteArray shown = values.value(QLatin1StringView(name)).toString().toUtf8();
        const QByteArray value = shown.isEmpty() ? query.value(name) : shown;
        if (!value.isEmpty() && value.size() <= longestState)
            state.set(name, value);
    }
    return state;
}

} // namespace

QString wantedLanguages(const http::Request& request, const QString& uiLocales, bool isSecure)
{
    const QString kept = tagIn(request.cookie(http::cookieName(cookie, isSecure)));
    QString chosen;
    QString locales = uiLocales;
    if (request.query.contains("lang=") || request.query.contains("ui_locales=")) {
        const http::Form query = queryOf(request);
        chosen = tagIn(query.value("lang"));
        if (locales.isEmpty())
            locales = QString::fromUtf8(query.value("ui_locales"));
    }
    return QString(chosen + u' ' + kept + u' ' + locales);
}

QJsonArray languageLinks(const http::Request& request, const QJsonObject& values,
    const Texts& texts, const QString& current)
{
    http::Form query = stateOf(request, values);
    QJsonArray links;
    for (const QString& tag : texts.languages()) {
        query.set("lang", tag.toLatin1());
        // Relative to the page itself: nothing of the path is repeated, whatever it looks like.
        links.append(
            QJsonObject { { u"tag"_s, tag }, { u"name"_s, texts.text(tag, u"language.name"_s) },
                { u"url"_s, QString(u'?' + QString::fromLatin1(query.toQuery())) },
                { u"is_current"_s, tag == current } });
    }
    return links;
}

void keepLanguage(
    const http::Request& request, const Texts& texts, bool isSecure, http::Response& response)
{
    if (!request.query.contains("lang="))
        return;
    const QString chosen = tagIn(queryOf(request).value("lang"));
    if (texts.languages().contains(chosen))
        response.set("Set-Cookie"_ba, http::setCookie(cookie, chosen.toLatin1(), isSecure));
}

} // namespace gatehouse::pages
