// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>

namespace gatehouse::trace {

/// Owns the names of checks that were read from storage: those of the program are literals, and a
/// Check only points. Outlives every step that was read with it. Bounded: a file with more names
/// than a program has is not ours.
class CheckNames
{
public:
    static constexpr qsizetype mostNames = 2000;
    static constexpr qsizetype longestName = 200;

    [[nodiscard]] const char* keep(const QByteArray& name)
    {
        const auto found = m_names.constFind(name);
        if (found != m_names.cend())
            return found->constData();
        if (m_names.size() >= mostNames || name.size() > longestName)
            return "(unknown)";
        // The set may move its entries; what they point to stays.
        return m_names.insert(name)->constData();
    }

private:
    QSet<QByteArray> m_names;
};

} // namespace gatehouse::trace
