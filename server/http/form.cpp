// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/form.h"

#include "server/core/percent.h"
#include "server/http/characters.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>

namespace gatehouse::http {

namespace {

constexpr int maximumFields = 64;

bool isUtf8(const QByteArray& bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

/// The next part of `rest` up to `separator`, which is taken off as well.
QByteArrayView takePart(QByteArrayView& rest, char separator)
{
    const qsizetype end = rest.indexOf(separator);
    const QByteArrayView part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return part;
}

} // namespace

std::optional<QByteArray> formDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return std::nullopt;
        out.append(c);
    }
    if (!isUtf8(out))
        return std::nullopt;
    return out;
}

QByteArray percentEncoded(QByteArrayView text)
{
    return core::percentEncoded(text);
}

std::optional<Form> Form::parse(QByteArrayView text)
{
    Form form;
    // Counts names whose value is empty too: `a=&a=1` was given twice, whatever the order of
    // looking.
    std::vector<QByteArray> names;
    while (!text.isEmpty()) {
        QByteArrayView field = takePart(text, '&');
        if (field.isEmpty())
            continue;
        if (static_cast<int>(names.size()) == maximumFields)
            return std::nullopt;
        const auto name = formDecoded(takePart(field, '='));
        const auto value = formDecoded(field);
        if (!name || !value || name->isEmpty())
            return std::nullopt;
        if (form.m_repeated.isEmpty()
            && std::find(names.begin(), names.end(), *name) != names.end())
            form.m_repeated = *name;
        names.push_back(*name);
        if (!value->isEmpty())
            form.m_fields.emplace_back(*name, *value);
    }
    return form;
}

QByteArray Form::value(QByteArrayView name) const
{
    for (const auto& [key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return {};
}

bool Form::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [name](const auto& field) { return field.first == name; });
}

void Form::set(QByteArrayView name, QByteArrayView value)
{
    for (auto& field : m_fields) {
        if (field.first == name) {
            field.second = value.toByteArray();
            return;
        }
    }
    m_fields.emplace_back(name.toByteArray(), value.toByteArray());
}

void Form::remove(QByteArrayView name)
{
    std::erase_if(m_fields, [name](const auto& field) { return field.first == name; });
}

QByteArray Form::toQuery() const
{
    QByteArray out;
    for (const auto& [name, value] : m_fields) {
        if (!out.isEmpty())
            out.append('&');
        out.append(percentEncoded(name)).append('=').append(percentEncoded(value));
    }
    return out;
}

} // namespace gatehouse::http
