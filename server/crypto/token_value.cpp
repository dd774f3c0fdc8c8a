// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/token_value.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

#include <algorithm>

namespace gatehouse::crypto {

namespace {

constexpr qsizetype longestValue = 320; // the longest access_token_length, prefix and id
constexpr qsizetype longestId = 18; // every number of 18 digits fits a qint64
constexpr qsizetype secretBytes = 32;
constexpr qsizetype shortestSecret = 43; // what secretBytes give in base64url

bool isBase64UrlCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

/// Only the spelling that formatToken writes: one row must not answer to "7" and "007".
std::optional<qint64> parseId(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > longestId || digits.front() == '0')
        return std::nullopt;
    qint64 id = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        id = id * 10 + (c - '0');
    }
    return id;
}

} // namespace

std::optional<TokenValue> TokenValue::parse(const char* prefix, QByteArrayView value)
{
    const QByteArrayView kind(prefix);
    if (value.size() > longestValue || value.size() <= kind.size() || !value.startsWith(kind)
        || value[kind.size()] != '_')
        return std::nullopt;
    const QByteArrayView rest = value.sliced(kind.size() + 1);
    // The secret may hold further underscores: the first one ends the id.
    const qsizetype separator = rest.indexOf('_');
    if (separator < 0)
        return std::nullopt;
    const auto id = parseId(rest.first(separator));
    const QByteArrayView secret = rest.sliced(separator + 1);
    if (!id || secret.isEmpty() || !std::all_of(secret.begin(), secret.end(), isBase64UrlCharacter))
        return std::nullopt;
    return TokenValue { *id, secret.toByteArray() };
}

std::optional<TokenValue> parseGenerated(QByteArrayView value)
{
    constexpr qsizetype longestGenerated = 420;
    const qsizetype separator = value.lastIndexOf('~');
    if (separator <= 0 || value.size() > longestGenerated)
        return std::nullopt;
    const auto id = parseId(value.sliced(separator + 1));
    if (!id)
        return std::nullopt;
    return TokenValue { *id, value.first(separator).toByteArray() };
}

QByteArray formatGenerated(qint64 id, const QByteArray& text)
{
    return QByteArray(text).append('~').append(QByteArray::number(id));
}

QByteArray formatToken(const char* prefix, qint64 id, const QByteArray& secret)
{
    QByteArray value(prefix);
    value.reserve(value.size() + longestId + secret.size() + 3);
    return value.append('_').append(QByteArray::number(id)).append('_').append(secret);
}

QByteArray newSecret(core::RandomSource& random)
{
    return core::toBase64Url(random.bytes(secretBytes));
}

QByteArray newSecret(core::RandomSource& random, qsizetype characters)
{
    const qsizetype length = qMax(characters, shortestSecret);
    const qsizetype bytes = (length * 3 + 3) / 4;
    return core::toBase64Url(random.bytes(bytes)).first(length);
}

QByteArray secretHash(QByteArrayView secret)
{
    return sha256(secret);
}

bool matchesHash(QByteArrayView secret, QByteArrayView hash)
{
    return core::constantTimeEquals(secretHash(secret), hash);
}

} // namespace gatehouse::crypto
