// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_filter_model.h"

#include "models/flow_list_model.h"

#include <algorithm>

namespace gatehouse::models {

FlowFilterModel::FlowFilterModel(FlowListModel& flows, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_flows(flows)
{
    setSourceModel(&flows);
    connectFlows();
    connectMoves();
    showWanted(0, flows.rowCount() - 1);
}

void FlowFilterModel::connectFlows()
{
    connect(&m_flows, &QAbstractItemModel::rowsAboutToBeInserted, this,
        &FlowFilterModel::beginInsertion);
    connect(&m_flows, &QAbstractItemModel::rowsInserted, this, &FlowFilterModel::finishInsertion);
    connect(
        &m_flows, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FlowFilterModel::removeShown);
    connect(&m_flows, &QAbstractItemModel::dataChanged, this, &FlowFilterModel::tellChange);
}

void FlowFilterModel::connectMoves()
{
    // One flow at a time, among flows: to the pinned ones and back.
    connect(&m_flows, &QAbstractItemModel::rowsAboutToBeMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            beginMove(from, to);
        });
    connect(&m_flows, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int, int, const QModelIndex&, int) { finishMove(); });
}

bool FlowFilterModel::isWanted(int sourceRow) const
{
    if (m_filter.isEmpty()) {
        return true;
    }
    const auto& steps = m_flows.steps(sourceRow);
    return std::any_of(steps.begin(), steps.end(),
        [this](const trace::Step& step) { return m_filter.matches(step); });
}

int FlowFilterModel::placeOf(int sourceRow) const
{
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), sourceRow,
        [this](quint64 serial, int row) { return m_flows.rowOf(serial) < row; });
    return int(place - m_shown.begin());
}

int FlowFilterModel::shownRow(int sourceRow) const
{
    const int place = placeOf(sourceRow);
    const bool isHere = place < int(m_shown.size()) && sourceRow < m_flows.rowCount()
        && m_shown[size_t(place)] == m_flows.serialAt(sourceRow);
    return isHere ? place : -1;
}

void FlowFilterModel::setFilter(const trace::StepFilter& filter)
{
    m_filter = filter;
    // From the end, in runs: what stands before a run has not moved yet.
    int last = int(m_shown.size()) - 1;
    while (last >= 0) {
        int first = last;
        while (first >= 0 && !isWanted(m_flows.rowOf(m_shown[size_t(first)]))) {
            --first;
        }
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_shown.erase(m_shown.begin() + first + 1, m_shown.begin() + last + 1);
            endRemoveRows();
        }
        last = first - 1;
    }
    showWanted(0, m_flows.rowCount() - 1);
}

/// Of the source's rows first to last those that are wanted and not shown yet.
void FlowFilterModel::showWanted(int first, int last)
{
    int place = placeOf(first);
    for (int row = first; row <= last; ++row) {
        std::vector<quint64> run;
        const auto isShown = [this, &place](quint64 serial) {
            return place < int(m_shown.size()) && m_shown[size_t(place)] == serial;
        };
        while (row <= last && !isShown(m_flows.serialAt(row)) && isWanted(row)) {
            run.push_back(m_flows.serialAt(row++));
        }
        if (!run.empty()) {
            beginInsertRows({}, place, place + int(run.size()) - 1);
            m_shown.insert(m_shown.begin() + place, run.begin(), run.end());
            endInsertRows();
            place += int(run.size());
        }
        if (row <= last && isShown(m_flows.serialAt(row))) {
            ++place;
        }
    }
}

void FlowFilterModel::beginInsertion(const QModelIndex& parent, int first, int last)
{
    const QModelIndex shown = parent.isValid() ? mapFromSource(parent) : QModelIndex();
    m_isInserting = shown.isValid();
    if (m_isInserting) {
        beginInsertRows(shown, first, last);
    }
}

void FlowFilterModel::finishInsertion(const QModelIndex& parent, int first, int last)
{
    if (m_isInserting) {
        m_isInserting = false;
        endInsertRows();
    } else if (parent.isValid()) {
        // One of the new steps may be what the filter looks for.
        showWanted(parent.row(), parent.row());
    } else {
        showWanted(first, last);
    }
}

void FlowFilterModel::removeShown(const QModelIndex& parent, int first, int last)
{
    if (parent.isValid()) {
        return; // Steps go with their flow only.
    }
    const int from = placeOf(first);
    const int to = placeOf(last + 1);
    if (from < to) {
        beginRemoveRows({}, from, to - 1);
        m_shown.erase(m_shown.begin() + from, m_shown.begin() + to);
        endRemoveRows();
    }
}

void FlowFilterModel::beginMove(int from, int to)
{
    m_movedFrom = shownRow(from);
    if (m_movedFrom < 0) {
        return;
    }
    m_movedTo = placeOf(to);
    const bool isMoved = m_movedTo != m_movedFrom && m_movedTo != m_movedFrom + 1;
    if (!isMoved || !beginMoveRows({}, m_movedFrom, m_movedFrom, {}, m_movedTo)) {
        m_movedFrom = -1;
    }
}

void FlowFilterModel::finishMove()
{
    if (m_movedFrom < 0) {
        return;
    }
    const auto begin = m_shown.begin();
    if (m_movedTo > m_movedFrom) {
        std::rotate(begin + m_movedFrom, begin + m_movedFrom + 1, begin + m_movedTo);
    } else {
        std::rotate(begin + m_movedTo, begin + m_movedFrom, begin + m_movedFrom + 1);
    }
    m_movedFrom = -1;
    endMoveRows();
}

void FlowFilterModel::tellChange(const QModelIndex& topLeft, const QModelIndex& bottomRight)
{
    if (topLeft.parent().isValid()) {
        const QModelIndex first = mapFromSource(topLeft);
        if (first.isValid()) {
            Q_EMIT dataChanged(first, mapFromSource(bottomRight));
        }
        return;
    }
    const int first = placeOf(topLeft.row());
    const int last = placeOf(bottomRight.row() + 1) - 1;
    if (first <= last) {
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()));
    }
}

QModelIndex FlowFilterModel::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() != 0) {
        const QModelIndex flow = m_flows.index(m_flows.rowOf(index.internalId()), 0);
        return m_flows.index(index.row(), index.column(), flow);
    }
    const size_t row = size_t(index.row());
    return row < m_shown.size() ? m_flows.index(m_flows.rowOf(m_shown[row]), index.column())
                                : QModelIndex();
}

QModelIndex FlowFilterModel::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex flow = index.parent().isValid() ? index.parent() : index;
    const int row = shownRow(flow.row());
    if (row < 0) {
        return {};
    }
    return flow == index ? createIndex(row, index.column(), quintptr(0))
                         : createIndex(index.row(), index.column(), quintptr(m_shown[size_t(row)]));
}

QModelIndex FlowFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // As in the source: 0 marks a flow itself.
    return createIndex(
        row, column, parent.isValid() ? quintptr(m_shown[size_t(parent.row())]) : quintptr(0));
}

QModelIndex FlowFilterModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int row = m_flows.rowOf(child.internalId());
    const int shown = row < 0 ? -1 : shownRow(row);
    return shown < 0 ? QModelIndex() : createIndex(shown, 0, quintptr(0));
}

int FlowFilterModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_shown.size());
    }
    return hasChildren(parent) ? m_flows.rowCount(mapToSource(parent)) : 0;
}

int FlowFilterModel::columnCount(const QModelIndex&) const
{
    return FlowListModel::ColumnCount;
}

bool FlowFilterModel::hasChildren(const QModelIndex& parent) const
{
    // A flow has a step at least; a view asks this of every row it lays out.
    return parent.isValid() ? parent.internalId() == 0 && parent.column() == 0 : !m_shown.empty();
}

QVariant FlowFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_flows.headerData(section, orientation, role);
}

} // namespace gatehouse::models
