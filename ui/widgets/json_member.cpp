// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_member.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::ui {

namespace {

QJsonObject parsed(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

bool isNothing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

QJsonObject changed(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QString name = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    const QJsonValue member
        = rest.isEmpty() ? value : changed(object.value(name).toObject(), rest, value);
    if (isNothing(member)) {
        object.remove(name);
    } else {
        object.insert(name, member);
    }
    return object;
}

} // namespace

QJsonValue jsonMember(const QString& json, const QString& path)
{
    QJsonValue value = parsed(json);
    for (const QString& name : path.split(u'/')) {
        value = value.toObject().value(name);
    }
    return value;
}

QString withJsonMember(const QString& json, const QString& path, const QJsonValue& value)
{
    const QJsonObject object = changed(parsed(json), path, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace gatehouse::ui
