// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

class QSqlDriver;

namespace gatehouse::models {

/// A registry table of so many rows is read whole, searched and sorted in memory. Of a larger one
/// the database does both and the window shows the first rows.
inline constexpr int registryWholeSize = 1000;
inline constexpr int registryWindowSize = 200;

/// A set of rows by one column, in a form that a proxy and the database both understand.
struct RegistryFacet
{
    enum class Match
    {
        IsOneOf, ///< The column is one of `values`.
        HasWord, ///< The column's words have one of `values`.
        Contains ///< The column's text has every one of `values`, whatever their case.
    };
    QString column;
    Match match = Match::IsOneOf;
    QStringList values;

    /// What the database would say about a row whose column has this text.
    [[nodiscard]] bool accepts(const QString& text) const;
    bool operator==(const RegistryFacet&) const = default;
};

/// What of a large table is wanted.
struct RegistryNarrowing
{
    QStringList words {}; ///< Each in one of `searched`.
    QStringList searched {}; ///< Columns.
    QList<RegistryFacet> facets {};
    QString orderBy {}; ///< A column; empty: the key.
    bool isDescending = false;

    bool operator==(const RegistryNarrowing&) const = default;

    /// A condition for WHERE; "1 = 1" when nothing is narrowed. Values are quoted by `driver`.
    [[nodiscard]] QString condition(const QSqlDriver& driver) const;
};

} // namespace gatehouse::models
