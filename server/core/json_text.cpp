// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json_text.h"

#include <QtCore/QUtf8StringView>

namespace gatehouse::core {

namespace {

bool isPlain(char c)
{
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

void appendEscaped(QByteArray& json, char c)
{
    if (static_cast<unsigned char>(c) >= 0x20)
        json.append('\\').append(c);
    else
        json.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
}

} // namespace

void appendJsonString(QByteArray& json, QByteArrayView utf8)
{
    if (!QUtf8StringView(utf8).isValidUtf8())
        return appendJsonString(json, QString::fromUtf8(utf8).toUtf8());
    json += '"';
    // Runs without anything to escape, which is nearly all of them, are copied at once.
    for (qsizetype start = 0; start < utf8.size();) {
        qsizetype end = start;
        while (end < utf8.size() && isPlain(utf8[end]))
            ++end;
        json.append(utf8.sliced(start, end - start));
        if (end < utf8.size())
            appendEscaped(json, utf8[end++]);
        start = end;
    }
    json += '"';
}

QByteArray jsonString(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    appendJsonString(json, utf8);
    return json;
}

void JsonText::addKey(const char* key)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text.append('"').append(key).append("\":");
}

JsonText& JsonText::add(const char* key, const QString& value)
{
    return addRaw(key, jsonString(value));
}

JsonText& JsonText::add(const char* key, qint64 value)
{
    return addRaw(key, QByteArray::number(value));
}

JsonText& JsonText::add(const char* key, bool value)
{
    return addRaw(key, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonText& JsonText::addRaw(const char* key, const QByteArray& json)
{
    addKey(key);
    m_text += json;
    return *this;
}

QByteArray JsonText::finish()
{
    return std::move(m_text.append('}'));
}

} // namespace gatehouse::core
