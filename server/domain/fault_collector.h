// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace gatehouse::domain {

/// "redirect_uris[2]": how a fault names one entry of a list.
[[nodiscard]] QString indexed(const QString& field, qsizetype index);

/// Gathers the faults of one noun in the order its rules are checked.
class FaultCollector
{
public:
    using Rule = std::function<std::optional<QString>(const QString&)>;

    void add(QString field, QString message);
    /// Adds the fault, when there is one.
    void check(const QString& field, const std::optional<QString>& fault);
    /// As check, for text that may be left out.
    void checkUnlessEmpty(const QString& field, const QString& text, const Rule& rule);
    /// Length of the list, repeated entries, and `rule` for each entry.
    void checkList(const QString& field, const QStringList& list, const Rule& rule);

    [[nodiscard]] FieldErrors take() { return std::move(m_faults); }

private:
    FieldErrors m_faults;
};

} // namespace gatehouse::domain
