// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sidebar_model.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

void SidebarModel::addPage(
    const QString& section, const QString& id, const QString& title, const QIcon& icon)
{
    if (section != m_lastSection || m_entries.isEmpty()) {
        const int row = int(m_entries.size());
        beginInsertRows({}, row, row);
        m_entries.append(Entry { .id = {}, .title = section });
        m_lastSection = section;
        endInsertRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(Entry { .id = id, .title = title, .icon = icon });
    endInsertRows();
}

void SidebarModel::setUnsaved(const QString& id, int count)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid() || m_entries[index.row()].unsaved == count) {
        return;
    }
    m_entries[index.row()].unsaved = count;
    Q_EMIT dataChanged(index, index, { BadgeRole, Qt::AccessibleTextRole, Qt::ToolTipRole });
}

QModelIndex SidebarModel::indexOf(const QString& id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!id.isEmpty() && m_entries[row].id == id) {
            return index(row);
        }
    }
    return {};
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.id.isEmpty() ? QVariant() : QVariant(entry.icon);
    // The badge is painted, so whoever cannot see it gets it as words.
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return entry.unsaved == 0
            ? entry.title
            : tr("%1, unsaved changes: %2").arg(entry.title).arg(entry.unsaved);
    case PageIdRole:
        return entry.id;
    case IsSectionRole:
        return entry.id.isEmpty();
    case BadgeRole:
        return entry.unsaved;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_entries[index.row()].id.isEmpty()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace gatehouse::models
