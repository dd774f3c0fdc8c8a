// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json_text.h"

namespace gatehouse::core {

QByteArray jsonString(const QString& text)
{
    QByteArray json;
    const QByteArray utf8 = text.toUtf8();
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (byte < 0x20)
            json.append("\\u00").append(QByteArray::number(byte, 16).rightJustified(2, '0'));
        else
            json += c;
    }
    json += '"';
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
