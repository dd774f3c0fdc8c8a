// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::app::cli {

/// Aligned columns for people. Control characters are shown as '?', so that no stored text can
/// steer a terminal.
class TextTable
{
public:
    explicit TextTable(QStringList headings);

    void addRow(QStringList cells);
    /// Headings and rows; "none" when there are no rows.
    [[nodiscard]] QString toString() const;

private:
    QList<QStringList> m_rows;
};

/// "name: value" lines of an object, aligned; lists between spaces.
[[nodiscard]] QString describe(const QJsonObject& object);
/// UTC, "2026-01-31 12:00:00"; "-" for 0.
[[nodiscard]] QString formatTime(qint64 seconds);

} // namespace gatehouse::app::cli
