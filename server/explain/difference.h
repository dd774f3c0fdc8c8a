// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::explain {

/// Characters [at, at + length) of a text.
struct Range
{
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// Two texts side by side with what only one of them has.
struct Difference
{
    QString expected;
    QString got;
    QList<Range> inExpected {};
    QList<Range> inGot {};
};

/// Marks the characters that are not common to both (longest common subsequence; the whole middle
/// of texts too long for it).
[[nodiscard]] Difference compareText(const QString& expected, const QString& got);
/// `expected` is a list separated by spaces: compares with its entry most like `got`.
[[nodiscard]] Difference compareWithNearest(const QString& expected, const QString& got);
/// Both are lists separated by spaces: marks the words of `got` that `expected` lacks.
[[nodiscard]] Difference compareWords(const QString& expected, const QString& got);

/// How two addresses differ, by the one thing a person would name: "trailing_slash",
/// "letter_case", "scheme", "loopback_name", "port", "query", "path"; empty: in more than one.
[[nodiscard]] QString addressDifference(const QString& expected, const QString& got);

} // namespace gatehouse::explain
