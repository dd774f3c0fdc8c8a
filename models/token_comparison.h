// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::models {

/// One member of the headers or claims of two tokens, side by side.
struct ComparedMember
{
    enum class Difference
    {
        Same,
        Changed,
        OnlyFirst,
        OnlySecond
    };

    bool isHeader = false;
    QString name;
    QString first {};
    QString second {};
    QString meaning {};
    Difference difference = Difference::Same;
};

struct TokenComparison
{
    QString fault {}; ///< Why there is nothing to compare; for people.
    QList<ComparedMember> members {}; ///< Header first; by name.
    int differences = 0;
};

/// Two JWTs taken apart and laid side by side. Signatures are not checked: the inspector does that.
[[nodiscard]] TokenComparison compareTokens(const QByteArray& first, const QByteArray& second);

/// The difference in words: "changed".
[[nodiscard]] QString differenceText(ComparedMember::Difference difference);

/// A pasted token without "Bearer" and white space.
[[nodiscard]] QByteArray bareToken(const QByteArray& pasted);

} // namespace gatehouse::models
