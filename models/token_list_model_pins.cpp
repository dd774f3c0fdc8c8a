// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in the ring of live tokens while it turns, and how stored ones get into it.
#include "models/token_list_model.h"

#include "server/store/token_repository.h"

namespace gatehouse::models {

bool TokenListModel::setPinned(const QModelIndex& index, bool isPinned)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const int from = index.row();
    const bool wasPinned = from < m_pinned;
    if (wasPinned == isPinned) {
        return true;
    }
    if (isPinned && m_pinned == mostPinned) {
        return false;
    }
    // The last of the pinned ones, or the first of the others.
    const int to = isPinned ? m_pinned : m_pinned - 1;
    if (from != to) {
        beginMoveRows({}, from, from, {}, isPinned ? to : to + 1);
        Row row = std::move(m_rows[size_t(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        m_pinned += isPinned ? 1 : -1;
        endMoveRows();
    } else {
        m_pinned += isPinned ? 1 : -1;
    }
    Q_EMIT dataChanged(this->index(to, 0), this->index(to, ColumnCount - 1));
    return true;
}

void TokenListModel::clear()
{
    if (m_pinned == rowCount()) {
        return;
    }
    beginRemoveRows({}, m_pinned, rowCount() - 1);
    m_rows.resize(size_t(m_pinned));
    endRemoveRows();
}

trace::Issuance TokenListModel::issuanceOf(const domain::IssuedToken& token)
{
    return { .tokenRow = token.id,
        .familyRow = token.familyRow,
        .clientId = token.clientId,
        .user = userName(token.userRow),
        .grantType = token.grantType,
        .scope = token.scope.toString(),
        .format = {},
        .issuedAt = token.issuedAt,
        .expiresAt = token.expiresAt };
}

void TokenListModel::readNewest()
{
    const auto stored = store::TokenRepository(m_reader).listAccessTokens(1);
    if (!stored || stored->isEmpty() || m_loaded.contains(stored->first().id)) {
        return;
    }
    insertNewest({ issuanceOf(stored->first()) });
}

} // namespace gatehouse::models
