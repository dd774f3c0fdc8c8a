// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/json_reader.h"

#include "server/domain/fault_collector.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(const QJsonObject& object)
    : m_object(object)
{
}

QJsonValue JsonReader::raw(const QString& key)
{
    m_known.insert(key);
    return m_object.value(key);
}

void JsonReader::fault(const QString& field, const QString& message)
{
    m_faults.append(FieldError { field, message });
}

void JsonReader::text(const QString& key, QString& target)
{
    const auto value = raw(key);
    if (value.isString())
        target = value.toString();
    else if (!value.isUndefined())
        fault(key, u"must be text"_s);
}

void JsonReader::boolean(const QString& key, bool& target)
{
    const auto value = raw(key);
    if (value.isBool())
        target = value.toBool();
    else if (!value.isUndefined())
        fault(key, u"must be true or false"_s);
}

void JsonReader::integer(const QString& key, qint64& target)
{
    const auto value = raw(key);
    if (value.isUndefined())
        return;
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 9e15)
        fault(key, u"must be an integer"_s);
    else
        target = static_cast<qint64>(number);
}

void JsonReader::textList(const QString& key, QStringList& target)
{
    const auto value = raw(key);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        fault(key, u"must be a list of texts"_s);
        return;
    }
    QStringList list;
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            fault(indexed(key, i), u"must be text"_s);
        list.append(array.at(i).toString());
    }
    target = list;
}

void JsonReader::object(const QString& key, QJsonObject& target)
{
    const auto value = raw(key);
    if (value.isObject())
        target = value.toObject();
    else if (!value.isUndefined())
        fault(key, u"must be an object"_s);
}

void JsonReader::scopes(const QString& key, ScopeSet& target)
{
    const auto value = raw(key);
    if (value.isUndefined())
        return;
    QString joined;
    if (value.isArray()) {
        QStringList list;
        textList(key, list);
        joined = list.join(u' ');
    } else if (value.isString()) {
        joined = value.toString();
    } else {
        fault(key, u"must be text"_s);
    }
    if (auto set = ScopeSet::parse(joined))
        target = *set;
    else
        fault(key, u"character not allowed in a scope"_s);
}

FieldErrors JsonReader::takeFaults()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            fault(it.key(), u"unknown key"_s);
    }
    return std::move(m_faults);
}

} // namespace gatehouse::domain
