// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_column.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::store::column_codec {

using namespace Qt::StringLiterals;

QVariant encode(const QString& value)
{
    return value;
}

QVariant encode(bool value)
{
    return value ? 1 : 0;
}

QVariant encode(qint64 value)
{
    return value;
}

QVariant encode(const QByteArray& value)
{
    return value;
}

QVariant encode(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant encode(const QStringList& lines)
{
    return lines.join(u'\n');
}

QVariant encode(const domain::ScopeSet& value)
{
    return value.toString();
}

QVariant encode(const QJsonObject& value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QVariant encodeWords(const QStringList& words)
{
    return words.join(u' ');
}

ColumnFault decode(const QVariant& stored, QString& value)
{
    value = stored.toString();
    return {};
}

ColumnFault decode(const QVariant& stored, bool& value)
{
    bool isNumber = stored.isNull();
    const auto number = isNumber ? 0 : stored.toLongLong(&isNumber);
    if (!isNumber)
        return u"neither 0 nor 1"_s;
    value = number != 0;
    return {};
}

ColumnFault decode(const QVariant& stored, qint64& value)
{
    bool isNumber = stored.isNull();
    const auto number = isNumber ? 0 : stored.toLongLong(&isNumber);
    if (!isNumber)
        return u"not a whole number"_s;
    value = number;
    return {};
}

ColumnFault decode(const QVariant& stored, QByteArray& value)
{
    value = stored.toByteArray();
    return {};
}

ColumnFault decode(const QVariant& stored, std::optional<qint64>& value)
{
    // An emptied combo box gives an empty text for NULL.
    if (stored.isNull() || stored.toString().isEmpty()) {
        value.reset();
        return {};
    }
    bool isNumber = false;
    const auto number = stored.toLongLong(&isNumber);
    if (!isNumber)
        return u"not a row id"_s;
    value = number;
    return {};
}

ColumnFault decode(const QVariant& stored, QStringList& lines)
{
    lines.clear();
    for (const QString& line : stored.toString().split(u'\n')) {
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            lines << entry;
    }
    return {};
}

ColumnFault decode(const QVariant& stored, domain::ScopeSet& value)
{
    const auto scopes = domain::ScopeSet::parse(stored.toString().simplified());
    if (!scopes)
        return u"holds a character that a scope cannot have"_s;
    value = *scopes;
    return {};
}

ColumnFault decode(const QVariant& stored, QJsonObject& value)
{
    const QByteArray text = stored.toString().trimmed().toUtf8();
    if (text.isEmpty()) {
        value = {};
        return {};
    }
    QJsonParseError error {};
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return QString(u"not JSON: "_s + error.errorString());
    if (!document.isObject())
        return u"not a JSON object"_s;
    value = document.object();
    return {};
}

ColumnFault decodeWords(const QVariant& stored, QStringList& words)
{
    words = stored.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    return {};
}

} // namespace gatehouse::store::column_codec
