// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/har_export.h"

#include "models/step_text.h"
#include "server/trace/step_json.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using trace::Field;
using trace::Place;
using trace::Step;

namespace {

constexpr qint64 largestDrift = 3600LL * 1000; ///< Milliseconds.

QJsonArray pairsOf(const Step& step, Place place)
{
    QJsonArray pairs;
    for (const Field& field : step.fields) {
        if (field.place != place) {
            continue;
        }
        QJsonObject pair { { u"name"_s, printable(field.name) },
            { u"value"_s, printable(field.value) } };
        if (field.isMasked) {
            pair.insert(u"comment"_s, u"masked"_s);
        }
        pairs.append(pair);
    }
    return pairs;
}

QString headerOf(const Step& step, Place place, const char* name)
{
    for (const Field& field : step.fields) {
        if (field.place == place && field.name == name) {
            return printable(field.value);
        }
    }
    return {};
}

QByteArray queryOf(const Step& step, Place place)
{
    QByteArray query;
    for (const Field& field : step.fields) {
        if (field.place == place) {
            query += (query.isEmpty() ? QByteArray() : QByteArray("&"))
                + field.name.toPercentEncoding() + '=' + field.value.toPercentEncoding();
        }
    }
    return query;
}

QJsonObject requestOf(const Step& step, const QString& issuer)
{
    const QByteArray query = queryOf(step, Place::Query);
    QString url = issuer + printable(step.path);
    if (!query.isEmpty()) {
        url += u'?' + QString::fromLatin1(query);
    }
    QJsonObject request { { u"method"_s, printable(step.method) }, { u"url"_s, url },
        { u"httpVersion"_s, u"HTTP/1.1"_s }, { u"cookies"_s, QJsonArray() },
        { u"headers"_s, pairsOf(step, Place::Header) },
        { u"queryString"_s, pairsOf(step, Place::Query) }, { u"headersSize"_s, -1 },
        { u"bodySize"_s, -1 } };
    const QJsonArray form = pairsOf(step, Place::Form);
    if (!form.isEmpty()) {
        // Readers differ in whether they take params or text, so both are there.
        request.insert(u"postData"_s,
            QJsonObject { { u"mimeType"_s, u"application/x-www-form-urlencoded"_s },
                { u"params"_s, form },
                { u"text"_s, QString::fromLatin1(queryOf(step, Place::Form)) } });
    }
    return request;
}

QString statusText(int status)
{
    switch (status) {
    case 200:
        return u"OK"_s;
    case 201:
        return u"Created"_s;
    case 204:
        return u"No Content"_s;
    case 302:
        return u"Found"_s;
    case 303:
        return u"See Other"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return {};
    }
}

QJsonObject responseOf(const Step& step)
{
    QString location = headerOf(step, Place::AnswerHeader, "location");
    const QByteArray parameters = queryOf(step, Place::Answer);
    QJsonObject content { { u"size"_s, 0 },
        { u"mimeType"_s, headerOf(step, Place::AnswerHeader, "content-type") } };
    if (location.isEmpty()) {
        QJsonObject members;
        for (const Field& field : step.fields) {
            if (field.place == Place::Answer) {
                members.insert(printable(field.name), printable(field.value));
            }
        }
        if (!members.isEmpty()) {
            const QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
            content.insert(u"size"_s, text.size());
            content.insert(u"text"_s, QString::fromUtf8(text));
            content.insert(u"comment"_s, u"the members that the trace keeps, as texts"_s);
        }
    } else if (!parameters.isEmpty()) {
        location += u'?' + QString::fromLatin1(parameters);
    }
    return { { u"status"_s, step.status }, { u"statusText"_s, statusText(step.status) },
        { u"httpVersion"_s, u"HTTP/1.1"_s }, { u"cookies"_s, QJsonArray() },
        { u"headers"_s, pairsOf(step, Place::AnswerHeader) }, { u"content"_s, content },
        { u"redirectURL"_s, location }, { u"headersSize"_s, -1 }, { u"bodySize"_s, -1 } };
}

/// The clock of a step has seconds only; the order of a flow's steps has microseconds.
QString startOf(const Step& step, const Step& first)
{
    const qint64 since = (step.order - first.order) / 1000;
    const qint64 bySeconds = step.at * 1000;
    const qint64 byOrder = first.at * 1000 + since;
    // Of another run of the server the order says nothing.
    const bool isUsable = std::llabs(byOrder - bySeconds) < largestDrift;
    return QDateTime::fromMSecsSinceEpoch(isUsable ? byOrder : bySeconds, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject entryOf(const Step& step, const Step& first, const QString& issuer)
{
    const double milliseconds = double(step.durationMicroseconds) / 1000;
    QJsonObject entry { { u"startedDateTime"_s, startOf(step, first) }, { u"time"_s, milliseconds },
        { u"request"_s, requestOf(step, issuer) }, { u"response"_s, responseOf(step) },
        { u"cache"_s, QJsonObject() },
        { u"timings"_s,
            QJsonObject { { u"send"_s, 0 }, { u"wait"_s, milliseconds }, { u"receive"_s, 0 } } },
        { u"_request"_s, QString::fromLatin1(step.request) } };
    const QJsonObject whole = QJsonDocument::fromJson(trace::toJson(step)).object();
    for (const QString& name :
        { u"client_id"_s, u"user"_s, u"grant_type"_s, u"error"_s, u"detail"_s, u"checks"_s }) {
        if (whole.contains(name)) {
            entry.insert(QString(u'_' + name), whole.value(name));
        }
    }
    return entry;
}

} // namespace

QByteArray harText(
    const std::vector<trace::Step>& steps, const QString& issuer, const QString& version)
{
    QJsonArray entries;
    for (const Step& step : steps) {
        if (!step.method.isEmpty()) {
            entries.append(entryOf(step, steps.front(), issuer));
        }
    }
    QString comment = u"Secrets are masked: equal masks are equal secrets."_s;
    const qsizetype left = qsizetype(steps.size()) - entries.size();
    if (left > 0) {
        comment += u" Malformed requests left out: %1."_s.arg(left);
    }
    const QJsonObject log { { u"version"_s, u"1.2"_s },
        { u"creator"_s, QJsonObject { { u"name"_s, u"Gatehouse"_s }, { u"version"_s, version } } },
        { u"pages"_s, QJsonArray() }, { u"entries"_s, entries }, { u"comment"_s, comment } };
    return QJsonDocument(QJsonObject { { u"log"_s, log } }).toJson();
}

} // namespace gatehouse::models
