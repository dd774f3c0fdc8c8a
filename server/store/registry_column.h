// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"
#include "server/domain/scope_set.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>

// One member of a domain value as one column of its table, both ways. The same code reads what the
// database gives and what a person typed, so `assign` answers with a fault instead of guessing.
namespace gatehouse::store {

/// What is wrong with a text; nothing when it was taken.
using ColumnFault = std::optional<QString>;

namespace column_codec {

[[nodiscard]] QVariant encode(const QString& value);
[[nodiscard]] QVariant encode(bool value);
[[nodiscard]] QVariant encode(qint64 value);
[[nodiscard]] QVariant encode(const QByteArray& value);
[[nodiscard]] QVariant encode(const std::optional<qint64>& value);
[[nodiscard]] QVariant encode(const QStringList& lines);
[[nodiscard]] QVariant encode(const domain::ScopeSet& value);
[[nodiscard]] QVariant encode(const QJsonObject& value);
[[nodiscard]] QVariant encodeWords(const QStringList& words);

[[nodiscard]] ColumnFault decode(const QVariant& stored, QString& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, bool& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, qint64& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, QByteArray& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, std::optional<qint64>& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, QStringList& lines);
[[nodiscard]] ColumnFault decode(const QVariant& stored, domain::ScopeSet& value);
[[nodiscard]] ColumnFault decode(const QVariant& stored, QJsonObject& value);
[[nodiscard]] ColumnFault decodeWords(const QVariant& stored, QStringList& words);

} // namespace column_codec

template <typename T>
struct Column
{
    const char* name;
    QVariant (*read)(const T& value);
    ColumnFault (*assign)(T& value, const QVariant& stored);
    bool isFixed = false; ///< Written by insert only; an update leaves it alone.
};

/// A column of the member's own type; lists have one entry a line.
template <typename T, auto member>
constexpr Column<T> column(const char* name, bool isFixed = false)
{
    return { name, [](const T& value) { return column_codec::encode(value.*member); },
        [](T& value, const QVariant& stored) {
            return column_codec::decode(stored, value.*member);
        },
        isFixed };
}

/// A list whose entries are separated by spaces.
template <typename T, auto member>
constexpr Column<T> wordsColumn(const char* name)
{
    return { name, [](const T& value) { return column_codec::encodeWords(value.*member); },
        [](T& value, const QVariant& stored) {
            return column_codec::decodeWords(stored, value.*member);
        } };
}

} // namespace gatehouse::store
