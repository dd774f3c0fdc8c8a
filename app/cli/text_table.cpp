// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f))
            c = u'?';
    }
    return text;
}

QString cellText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const auto& entry : value.toArray())
        parts.append(cellText(entry));
    return parts.join(u' ');
}

} // namespace

TextTable::TextTable(QStringList headings)
{
    addRow(std::move(headings));
}

void TextTable::addRow(QStringList cells)
{
    for (QString& cell : cells)
        cell = cell.isEmpty() ? u"-"_s : printable(cell);
    m_rows.append(std::move(cells));
}

QString TextTable::toString() const
{
    if (m_rows.size() == 1)
        return u"none\n"_s;
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const auto& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const auto& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString describe(const QJsonObject& object)
{
    qsizetype width = 0;
    for (const QString& key : object.keys())
        width = std::max(width, key.size());
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text += QString(it.key() + u':').leftJustified(width + 2) + printable(cellText(it.value()))
            + u'\n';
    return text;
}

QString formatTime(qint64 seconds)
{
    if (seconds == 0)
        return u"-"_s;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace gatehouse::app::cli
