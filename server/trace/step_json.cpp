// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_json.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace gatehouse::trace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array places { Place::Query, Place::Form, Place::Header, Place::AnswerHeader,
    Place::Answer };

void insertText(QJsonObject& object, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void insertArray(QJsonObject& object, const QString& name, const QJsonArray& values)
{
    if (!values.isEmpty())
        object.insert(name, values);
}

QJsonArray checksOf(const Step& step)
{
    QJsonArray checks;
    for (const Check& check : step.checks) {
        QJsonObject one { { u"name"_s, QString::fromUtf8(check.name) },
            { u"passed"_s, check.isPassed },
            { u"specification"_s, QString::fromUtf8(check.specification) } };
        insertText(one, u"expected"_s, check.expected);
        insertText(one, u"got"_s, check.got);
        checks.append(one);
    }
    return checks;
}

QJsonArray fieldsOf(const Step& step)
{
    QJsonArray fields;
    for (const Field& field : step.fields) {
        QJsonObject one { { u"in"_s, name(field.place) },
            { u"name"_s, QString::fromUtf8(field.name) },
            { u"value"_s, QString::fromUtf8(field.value) } };
        if (field.isMasked)
            one.insert(u"masked"_s, true);
        fields.append(one);
    }
    return fields;
}

void readFields(const QJsonArray& fields, Step& step)
{
    for (const QJsonValue& value : fields) {
        const QJsonObject one = value.toObject();
        const auto place = std::find_if(places.begin(), places.end(),
            [&one](Place each) { return name(each) == one.value("in"_L1).toString(); });
        if (place != places.end())
            step.fields.push_back({ *place, one.value("name"_L1).toString().toUtf8(),
                one.value("value"_L1).toString().toUtf8(), one.value("masked"_L1).toBool() });
    }
}

void readChecks(const QJsonArray& checks, CheckNames& names, Step& step)
{
    for (const QJsonValue& value : checks) {
        const QJsonObject one = value.toObject();
        step.checks.push_back(
            { names.keep(one.value("name"_L1).toString().toUtf8()), one.value("passed"_L1).toBool(),
                names.keep(one.value("specification"_L1).toString().toUtf8()),
                one.value("expected"_L1).toString(), one.value("got"_L1).toString() });
    }
}

} // namespace

QString name(Place place)
{
    switch (place) {
    case Place::Query:
        return u"query"_s;
    case Place::Form:
        return u"form"_s;
    case Place::Header:
        return u"header"_s;
    case Place::AnswerHeader:
        return u"answer_header"_s;
    case Place::Answer:
        return u"answer"_s;
    }
    return {};
}

QJsonObject toJson(const Step& step)
{
    QJsonObject object { { u"request"_s, QString::fromLatin1(step.request) }, { u"at"_s, step.at },
        { u"status"_s, step.status }, { u"duration_us"_s, step.durationMicroseconds } };
    insertText(object, u"method"_s, QString::fromLatin1(step.method));
    insertText(object, u"path"_s, QString::fromLatin1(step.path));
    insertText(object, u"peer"_s, QString::fromLatin1(step.peer));
    insertText(object, u"client_id"_s, step.clientId);
    insertText(object, u"user"_s, step.user);
    insertText(object, u"grant_type"_s, step.grantType);
    insertText(object, u"error"_s, step.error);
    insertText(object, u"description"_s, step.description);
    insertText(object, u"detail"_s, step.detail);
    QJsonArray keys;
    for (const quint64 key : step.keys)
        keys.append(QString::number(key, 16));
    insertArray(object, u"keys"_s, keys);
    if (step.order != 0)
        object.insert(u"order_us"_s, step.order);
    if (step.session != 0)
        object.insert(u"session"_s, QString::number(step.session, 16));
    insertArray(object, u"fields"_s, fieldsOf(step));
    insertArray(object, u"checks"_s, checksOf(step));
    return object;
}

std::optional<Step> stepFromJson(const QJsonObject& object, CheckNames& names)
{
    Step step;
    step.request = object.value("request"_L1).toString().toLatin1();
    if (step.request.isEmpty())
        return std::nullopt;
    const auto bytes
        = [&object](QLatin1StringView member) { return object.value(member).toString().toUtf8(); };
    const auto text
        = [&object](QLatin1StringView member) { return object.value(member).toString(); };
    step.method = bytes("method"_L1);
    step.path = bytes("path"_L1);
    step.status = object.value("status"_L1).toInt();
    step.at = object.value("at"_L1).toInteger();
    step.durationMicroseconds = object.value("duration_us"_L1).toInteger();
    step.order = object.value("order_us"_L1).toInteger();
    step.peer = bytes("peer"_L1);
    step.clientId = text("client_id"_L1);
    step.user = text("user"_L1);
    step.grantType = text("grant_type"_L1);
    step.error = text("error"_L1);
    step.description = text("description"_L1);
    step.detail = text("detail"_L1);
    step.session = text("session"_L1).toULongLong(nullptr, 16);
    for (const QJsonValue& key : object.value("keys"_L1).toArray())
        step.keys.push_back(key.toString().toULongLong(nullptr, 16));
    readFields(object.value("fields"_L1).toArray(), step);
    readChecks(object.value("checks"_L1).toArray(), names, step);
    return step;
}

} // namespace gatehouse::trace
