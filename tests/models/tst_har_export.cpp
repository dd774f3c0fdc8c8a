// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/har_export.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using trace::Place;

namespace {

trace::Step tokenStep()
{
    trace::Step step;
    step.request = "00000000000000a1";
    step.method = "POST";
    step.path = "/oauth/token";
    step.status = 400;
    step.at = 1'700'000'000;
    step.order = 5'000'000;
    step.durationMicroseconds = 4200;
    step.clientId = u"acme-web"_s;
    step.error = u"invalid_grant"_s;
    step.fields = { { Place::Query, "ui locale", "de&fr" },
        { Place::Form, "grant_type", "authorization_code" },
        { Place::Form, "code", "ghc_\xe2\x80\xa6#1f2e3d4c", true },
        { Place::Header, "content-type", "application/x-www-form-urlencoded" },
        { Place::AnswerHeader, "content-type", "application/json" },
        { Place::Answer, "error", "invalid_grant" } };
    step.checks = { { "code_verifier matches", false, "RFC 7636", u"E9"_s, u"Kx"_s } };
    return step;
}

trace::Step redirectStep()
{
    trace::Step step;
    step.request = "00000000000000a2";
    step.method = "GET";
    step.path = "/oauth/authorize";
    step.status = 303;
    step.at = 1'700'000'002;
    step.order = 6'250'000;
    step.fields = { { Place::AnswerHeader, "location", "https://acme.example/cb" },
        { Place::Answer, "state", "x" } };
    return step;
}

QJsonObject logOf(const std::vector<trace::Step>& steps)
{
    QJsonParseError error;
    const QByteArray text = models::harText(steps, u"http://127.0.0.1:8080"_s, u"1.0"_s);
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? document.object().value("log"_L1).toObject()
                                                   : QJsonObject();
}

/// A member that HAR 1.2 asks for, with its type; `path` names the object.
struct Wanted
{
    const char* name;
    QJsonValue::Type type;
};

QString missing(const QJsonObject& object, const QString& path, const QList<Wanted>& members)
{
    for (const Wanted& member : members) {
        if (object.value(QLatin1String(member.name)).type() != member.type)
            return path + u'.' + QLatin1String(member.name);
    }
    return {};
}

QString faultOfPairs(const QJsonArray& pairs, const QString& path)
{
    for (const QJsonValue& pair : pairs) {
        const QString fault = missing(pair.toObject(), path,
            { { "name", QJsonValue::String }, { "value", QJsonValue::String } });
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

/// What in an entry is not as the HAR 1.2 specification has it, or empty.
QString faultOf(const QJsonObject& entry)
{
    const QJsonObject request = entry.value("request"_L1).toObject();
    const QJsonObject response = entry.value("response"_L1).toObject();
    const QJsonObject post = request.value("postData"_L1).toObject();
    QStringList faults {
        missing(entry, u"entry"_s,
            { { "startedDateTime", QJsonValue::String }, { "time", QJsonValue::Double },
                { "request", QJsonValue::Object }, { "response", QJsonValue::Object },
                { "cache", QJsonValue::Object }, { "timings", QJsonValue::Object } }),
        missing(request, u"request"_s,
            { { "method", QJsonValue::String }, { "url", QJsonValue::String },
                { "httpVersion", QJsonValue::String }, { "cookies", QJsonValue::Array },
                { "headers", QJsonValue::Array }, { "queryString", QJsonValue::Array },
                { "headersSize", QJsonValue::Double }, { "bodySize", QJsonValue::Double } }),
        missing(response, u"response"_s,
            { { "status", QJsonValue::Double }, { "statusText", QJsonValue::String },
                { "httpVersion", QJsonValue::String }, { "cookies", QJsonValue::Array },
                { "headers", QJsonValue::Array }, { "content", QJsonValue::Object },
                { "redirectURL", QJsonValue::String }, { "headersSize", QJsonValue::Double },
                { "bodySize", QJsonValue::Double } }),
        missing(response.value("content"_L1).toObject(), u"content"_s,
            { { "size", QJsonValue::Double }, { "mimeType", QJsonValue::String } }),
        missing(entry.value("timings"_L1).toObject(), u"timings"_s,
            { { "send", QJsonValue::Double }, { "wait", QJsonValue::Double },
                { "receive", QJsonValue::Double } }),
        faultOfPairs(request.value("headers"_L1).toArray(), u"request.headers"_s),
        faultOfPairs(request.value("queryString"_L1).toArray(), u"request.queryString"_s),
        faultOfPairs(response.value("headers"_L1).toArray(), u"response.headers"_s),
    };
    if (!post.isEmpty()) {
        faults += missing(post, u"postData"_s,
            { { "mimeType", QJsonValue::String }, { "params", QJsonValue::Array },
                { "text", QJsonValue::String } });
        faults += faultOfPairs(post.value("params"_L1).toArray(), u"postData.params"_s);
    }
    if (!QDateTime::fromString(entry.value("startedDateTime"_L1).toString(), Qt::ISODateWithMs)
             .isValid())
        faults += u"startedDateTime"_s;
    faults.removeAll(QString());
    return faults.join(u' ');
}

} // namespace

class HarExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheStructureOfHar()
    {
        const QJsonObject log = logOf({ tokenStep(), redirectStep() });
        QCOMPARE(missing(log, u"log"_s,
                     { { "version", QJsonValue::String }, { "creator", QJsonValue::Object },
                         { "entries", QJsonValue::Array } }),
            QString());
        QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
        QCOMPARE(missing(log.value("creator"_L1).toObject(), u"creator"_s,
                     { { "name", QJsonValue::String }, { "version", QJsonValue::String } }),
            QString());
        const QJsonArray entries = log.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 2);
        for (const QJsonValue& entry : entries)
            QCOMPARE(faultOf(entry.toObject()), QString());
    }

    void holdsRequestAndAnswer()
    {
        const QJsonObject entry
            = logOf({ tokenStep() }).value("entries"_L1).toArray().first().toObject();
        const QJsonObject request = entry.value("request"_L1).toObject();
        QCOMPARE(request.value("url"_L1).toString(),
            u"http://127.0.0.1:8080/oauth/token?ui%20locale=de%26fr"_s);
        const QJsonObject post = request.value("postData"_L1).toObject();
        QVERIFY(post.value("text"_L1).toString().startsWith(u"grant_type=authorization_code&"_s));
        const QJsonObject response = entry.value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toInt(), 400);
        QCOMPARE(response.value("content"_L1).toObject().value("text"_L1).toString(),
            u"{\"error\":\"invalid_grant\"}"_s);
        QCOMPARE(entry.value("_checks"_L1).toArray().size(), 1);
        QCOMPARE(entry.value("_request"_L1).toString(), u"00000000000000a1"_s);
    }

    void keepsMasksAndSaysWhichValuesAreOnes()
    {
        const QJsonArray params = logOf({ tokenStep() })
                                      .value("entries"_L1)
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value("request"_L1)
                                      .toObject()
                                      .value("postData"_L1)
                                      .toObject()
                                      .value("params"_L1)
                                      .toArray();
        QCOMPARE(params.size(), 2);
        QVERIFY(!params[0].toObject().contains("comment"_L1));
        QCOMPARE(params[1].toObject().value("value"_L1).toString(), u"ghc_\u2026#1f2e3d4c"_s);
        QCOMPARE(params[1].toObject().value("comment"_L1).toString(), u"masked"_s);
    }

    void tellsTimesFinerThanSeconds()
    {
        const QJsonArray entries
            = logOf({ tokenStep(), redirectStep() }).value("entries"_L1).toArray();
        const auto start = [&entries](int at) {
            return QDateTime::fromString(
                entries[at].toObject().value("startedDateTime"_L1).toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(start(0).msecsTo(start(1)), 1250);
        QCOMPARE(entries[0].toObject().value("time"_L1).toDouble(), 4.2);
    }

    void namesWhereARedirectLeads()
    {
        const QJsonObject entry
            = logOf({ redirectStep() }).value("entries"_L1).toArray().first().toObject();
        QCOMPARE(entry.value("response"_L1).toObject().value("redirectURL"_L1).toString(),
            u"https://acme.example/cb?state=x"_s);
    }

    void saysThatMalformedRequestsAreLeftOut()
    {
        trace::Step malformed;
        malformed.status = 400;
        const QJsonObject log = logOf({ malformed, tokenStep() });
        QCOMPARE(log.value("entries"_L1).toArray().size(), 1);
        QVERIFY(log.value("comment"_L1).toString().contains(u"left out: 1"_s));
    }
};

QTEST_GUILESS_MAIN(HarExportTest)
#include "tst_har_export.moc"
