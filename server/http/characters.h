// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace gatehouse::http {

namespace detail {

constexpr std::array<bool, 256> tokenCharacters()
{
    std::array<bool, 256> table {};
    for (int c = '0'; c <= '9'; ++c)
        table[static_cast<size_t>(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c) {
        table[static_cast<size_t>(c)] = true;
        table[static_cast<size_t>(c - 'a' + 'A')] = true;
    }
    for (const char c :
        { '!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~' })
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

inline constexpr std::array<bool, 256> tokenTable = tokenCharacters();

} // namespace detail

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `tchar` of RFC 9110 §5.6.2.
constexpr bool isTokenCharacter(char c)
{
    return detail::tokenTable[static_cast<unsigned char>(c)];
}

/// Control characters but the tab: never allowed in a field value (RFC 9110 §5.5).
constexpr bool isForbiddenInField(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

/// Value of a hexadecimal digit, or -1.
constexpr int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace gatehouse::http
