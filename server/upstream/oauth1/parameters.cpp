// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/parameters.h"

#include "server/core/percent.h"

#include <algorithm>

namespace gatehouse::upstream::oauth1 {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.append(text[i] == '+' ? ' ' : text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

bool append(Parameters& parameters, QByteArrayView field)
{
    const qsizetype equals = field.indexOf('=');
    const auto name = decoded(equals < 0 ? field : field.first(equals));
    const auto value = decoded(equals < 0 ? QByteArrayView() : field.sliced(equals + 1));
    if (!name || !value)
        return false;
    parameters.emplace_back(*name, *value);
    return static_cast<qsizetype>(parameters.size()) <= mostParameters;
}

} // namespace

std::optional<Parameters> parseParameters(QByteArrayView text)
{
    Parameters parameters;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('&', start);
        if (end < 0)
            end = text.size();
        if (end > start && !append(parameters, text.sliced(start, end - start)))
            return std::nullopt;
        start = end + 1;
    }
    return parameters;
}

QByteArray encodeParameters(const Parameters& parameters)
{
    QByteArray text;
    for (const auto& [name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += core::percentEncoded(name);
        text += '=';
        text += core::percentEncoded(value);
    }
    return text;
}

QByteArray valueOf(const Parameters& parameters, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        parameters, [&](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? QByteArray() : found->second;
}

} // namespace gatehouse::upstream::oauth1
