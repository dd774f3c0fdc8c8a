// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/cbor_reader.h"

namespace gatehouse::webauthn {

namespace {

constexpr int deepest = 8;
constexpr int byteStringType = 2;
constexpr int textType = 3;
constexpr int arrayType = 4;
constexpr int mapType = 5;
constexpr int tagType = 6;
constexpr int simpleType = 7;

/// The smallest argument that needs so many bytes after the first one.
quint64 smallestFor(int extraBytes)
{
    return extraBytes == 1 ? 24 : quint64(1) << (4 * extraBytes);
}

} // namespace

std::optional<QByteArrayView> CborReader::take(quint64 length)
{
    if (length > quint64(m_rest.size()))
        return std::nullopt;
    const QByteArrayView taken = m_rest.first(qsizetype(length));
    m_rest = m_rest.sliced(qsizetype(length));
    return taken;
}

std::optional<CborReader::Head> CborReader::head()
{
    const auto first = take(1);
    if (!first)
        return std::nullopt;
    const auto byte = quint8(first->front());
    const int major = byte >> 5;
    const int info = byte & 0x1f;
    if (info < 24)
        return Head { major, quint64(info) };
    // 28 to 31: reserved, or of indefinite length.
    if (info > 27)
        return std::nullopt;
    const int extraBytes = 1 << (info - 24);
    const auto bytes = take(quint64(extraBytes));
    if (!bytes)
        return std::nullopt;
    quint64 argument = 0;
    for (const char part : *bytes)
        argument = argument << 8 | quint8(part);
    const bool isNumber = major != simpleType;
    if (isNumber && argument < smallestFor(extraBytes))
        return std::nullopt;
    return Head { major, argument };
}

std::optional<quint64> CborReader::map()
{
    const auto start = head();
    return start && start->major == mapType ? std::optional(start->argument) : std::nullopt;
}

std::optional<QByteArrayView> CborReader::stringOf(int major)
{
    const auto start = head();
    return start && start->major == major ? take(start->argument) : std::nullopt;
}

std::optional<QByteArrayView> CborReader::text()
{
    return stringOf(textType);
}

std::optional<QByteArrayView> CborReader::byteString()
{
    return stringOf(byteStringType);
}

bool CborReader::skip(int depth)
{
    const auto start = head();
    if (!start || depth > deepest || start->major == tagType)
        return false;
    if (start->major == byteStringType || start->major == textType)
        return take(start->argument).has_value();
    if (start->major != arrayType && start->major != mapType)
        return true;
    // Every item has a byte at least, so more of them than bytes are refused before any is counted.
    if (start->argument > quint64(m_rest.size()))
        return false;
    const quint64 items = start->major == mapType ? 2 * start->argument : start->argument;
    for (quint64 i = 0; i < items; ++i) {
        if (!skip(depth + 1))
            return false;
    }
    return true;
}

std::optional<QByteArrayView> CborReader::item()
{
    const QByteArrayView before = m_rest;
    if (!skip(0))
        return std::nullopt;
    return before.first(before.size() - m_rest.size());
}

} // namespace gatehouse::webauthn
