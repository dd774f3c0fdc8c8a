// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/family_tree_model.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using store::ListedFamily;
using store::ListedMember;

// A family's index has the internal id 0; a member's has its family's row + 1.

FamilyTreeModel::FamilyTreeModel(store::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_background(workspace)
{
}

FamilyTreeModel::~FamilyTreeModel() = default;

void FamilyTreeModel::reload()
{
    if (m_isLoading) {
        m_readsAgain = true;
        return;
    }
    QSet<qint64> open;
    for (const Family& family : std::as_const(m_families)) {
        if (family.isOpen) {
            open.insert(family.row.id);
        }
    }
    ++m_generation;
    ask(0, std::clamp(int(m_families.size()), pageSize, mostFamilies), open);
}

void FamilyTreeModel::setFilter(const QString& text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    ++m_generation;
    ask(0, pageSize, {});
}

core::Result<QList<ListedMember>> FamilyTreeModel::readMembers(
    store::Database& database, qint64 familyRow)
{
    auto members = store::ConsoleLists(database).members(familyRow, mostMembers);
    if (members) {
        std::stable_sort(members->begin(), members->end(),
            [](const ListedMember& one, const ListedMember& other) {
                return one.issuedAt < other.issuedAt;
            });
    }
    return members;
}

core::Result<QList<FamilyTreeModel::Family>> FamilyTreeModel::readFamilies(
    store::Database& database, const store::ListQuery& query, const QSet<qint64>& open)
{
    const auto page = store::ConsoleLists(database).families(query);
    if (!page) {
        return tl::unexpected(page.error());
    }
    QList<Family> families;
    for (const ListedFamily& row : *page) {
        Family family { .row = row, .isOpen = open.contains(row.id) };
        if (family.isOpen) {
            family.members = readMembers(database, row.id).value_or(QList<ListedMember>());
            family.isRead = true;
        }
        families.append(family);
    }
    return families;
}

void FamilyTreeModel::ask(qint64 before, int limit, const QSet<qint64>& open)
{
    m_isLoading = true;
    const store::ListQuery query { .filter = m_filter, .before = before, .limit = limit };
    const std::function<core::Result<QList<Family>>(store::Database&)> work
        = [query, open](store::Database& database) { return readFamilies(database, query, open); };
    m_background.read<QList<Family>>(work,
        [this, before, limit, generation = m_generation](
            const core::Result<QList<Family>>& answer) {
            if (generation == m_generation) {
                take(before, limit, answer);
            }
        });
}

void FamilyTreeModel::take(qint64 before, int limit, const core::Result<QList<Family>>& answer)
{
    m_isLoading = false;
    if (!answer) {
        m_hasMore = false;
        m_readsAgain = false;
        Q_EMIT failed(answer.error().message);
        return;
    }
    if (before == 0) {
        beginResetModel();
        m_families = *answer;
        endResetModel();
    } else if (!answer->isEmpty()) {
        const int first = int(m_families.size());
        beginInsertRows({}, first, first + int(answer->size()) - 1);
        m_families += *answer;
        endInsertRows();
    }
    m_hasMore = answer->size() == limit && m_families.size() < mostFamilies;
    Q_EMIT loaded();
    if (std::exchange(m_readsAgain, false)) {
        reload();
    }
}

void FamilyTreeModel::askMembers(qint64 familyRow)
{
    const std::function<core::Result<QList<ListedMember>>(store::Database&)> work
        = [familyRow](store::Database& database) { return readMembers(database, familyRow); };
    m_background.read<QList<ListedMember>>(
        work, [this, familyRow](const core::Result<QList<ListedMember>>& answer) {
            if (answer) {
                takeMembers(familyRow, *answer);
            } else {
                Q_EMIT failed(answer.error().message);
            }
        });
}

void FamilyTreeModel::takeMembers(qint64 familyRow, const QList<ListedMember>& members)
{
    const QModelIndex index = indexOfFamily(familyRow);
    // Gone, or read with the families meanwhile.
    if (!index.isValid() || m_families[index.row()].isRead) {
        return;
    }
    m_families[index.row()].isRead = true;
    if (members.isEmpty()) {
        Q_EMIT dataChanged(index, index);
        return;
    }
    beginInsertRows(index, 0, int(members.size()) - 1);
    m_families[index.row()].members = members;
    endInsertRows();
    Q_EMIT loaded();
}

QModelIndex FamilyTreeModel::indexOfFamily(qint64 id) const
{
    for (int row = 0; row < m_families.size(); ++row) {
        if (m_families[row].row.id == id) {
            return index(row, 0);
        }
    }
    return {};
}

QModelIndex FamilyTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FamilyTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() != 0
        ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int FamilyTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_families.size());
    }
    const bool isFamily = parent.internalId() == 0 && parent.column() == 0;
    return isFamily ? int(m_families[parent.row()].members.size()) : 0;
}

int FamilyTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool FamilyTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return !m_families.isEmpty();
    }
    // Nobody knows before they were read.
    return parent.internalId() == 0 && parent.column() == 0
        && (!m_families[parent.row()].isRead || !m_families[parent.row()].members.isEmpty());
}

bool FamilyTreeModel::canFetchMore(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return m_hasMore && !m_isLoading;
    }
    return parent.internalId() == 0 && !m_families[parent.row()].isOpen;
}

void FamilyTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (!parent.isValid()) {
        ask(m_families.last().row.id, pageSize, {});
        return;
    }
    m_families[parent.row()].isOpen = true;
    askMembers(m_families[parent.row()].row.id);
}

} // namespace gatehouse::models
