// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the flows of FlowListModel are: pinned ones first, the others by serial.
#include "models/flow_list_model.h"

#include <algorithm>

namespace gatehouse::models {

int FlowListModel::rowOf(quint64 serial) const
{
    const auto hasIt = [serial](const Flow& flow) { return flow.serial == serial; };
    const auto pinned = std::find_if(m_pinned.begin(), m_pinned.end(), hasIt);
    if (pinned != m_pinned.end()) {
        return int(pinned - m_pinned.begin());
    }
    const auto found = std::lower_bound(m_flows.begin(), m_flows.end(), serial,
        [](const Flow& flow, quint64 wanted) { return flow.serial < wanted; });
    const bool isHere = found != m_flows.end() && found->serial == serial;
    return isHere ? pinnedRows() + int(found - m_flows.begin()) : -1;
}

FlowListModel::Flow& FlowListModel::flowAt(int row)
{
    const size_t at = size_t(row);
    return at < m_pinned.size() ? m_pinned[at] : m_flows[at - m_pinned.size()];
}

const FlowListModel::Flow& FlowListModel::flowAt(int row) const
{
    const size_t at = size_t(row);
    return at < m_pinned.size() ? m_pinned[at] : m_flows[at - m_pinned.size()];
}

bool FlowListModel::setPinned(const QModelIndex& index, bool isPinned)
{
    const Flow* chosen = flowOf(index);
    if (chosen == nullptr) {
        return false;
    }
    const quint64 serial = chosen->serial;
    const int from = rowOf(serial);
    if ((from < pinnedRows()) == isPinned) {
        return true;
    }
    if (isPinned && pinnedRows() == mostPinned) {
        return false;
    }
    const auto later = std::lower_bound(m_flows.begin(), m_flows.end(), serial,
        [](const Flow& flow, quint64 wanted) { return flow.serial < wanted; });
    const int place = int(later - m_flows.begin());
    // The last of the pinned ones, or where its age puts it; as rows are counted before the move.
    const int to = isPinned ? pinnedRows() : pinnedRows() + place;
    const bool isMoved = to != from && to != from + 1;
    if (isMoved) {
        beginMoveRows({}, from, from, {}, to);
    }
    if (isPinned) {
        m_pinned.push_back(std::move(*later));
        m_flows.erase(later);
    } else {
        m_flows.insert(later, std::move(m_pinned[size_t(from)]));
        m_pinned.erase(m_pinned.begin() + from);
    }
    if (isMoved) {
        endMoveRows();
    }
    const int row = rowOf(serial);
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    return true;
}

} // namespace gatehouse::models
