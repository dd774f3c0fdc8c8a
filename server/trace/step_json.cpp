// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_json.h"

#include <QtCore/QJsonArray>

namespace gatehouse::trace {

using namespace Qt::StringLiterals;

namespace {

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
    insertArray(object, u"fields"_s, fieldsOf(step));
    insertArray(object, u"checks"_s, checksOf(step));
    return object;
}

} // namespace gatehouse::trace
