// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step_filter.h"

#include <QtCore/QAbstractProxyModel>

#include <vector>

namespace gatehouse::models {

class FlowListModel;

/// Flows of which a step matches the filter, each with all its steps: what led to a failure is not
/// filtered away. In the order of FlowListModel. A QSortFilterProxyModel would keep a mapping for
/// every flow's steps and move all of them whenever old flows make room; here a flow is one number,
/// and what arrives costs what it is, not what is there.
class FlowFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// `flows` outlives this.
    explicit FlowFilterModel(FlowListModel& flows, QObject* parent = nullptr);

    /// Rows that stay keep their place in views: selection, expansion.
    void setFilter(const trace::StepFilter& filter);

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isWanted(int sourceRow) const;
    /// Where a flow in that row of the source stands or would stand.
    [[nodiscard]] int placeOf(int sourceRow) const;
    /// Its row here, or -1 while it is filtered away.
    [[nodiscard]] int shownRow(int sourceRow) const;
    void connectFlows();
    void connectMoves();
    void beginInsertion(const QModelIndex& parent, int first, int last);
    void finishInsertion(const QModelIndex& parent, int first, int last);
    void showWanted(int first, int last);
    void removeShown(const QModelIndex& parent, int first, int last);
    void beginMove(int from, int to);
    void finishMove();
    void tellChange(const QModelIndex& topLeft, const QModelIndex& bottomRight);

    FlowListModel& m_flows;
    trace::StepFilter m_filter;
    std::vector<quint64> m_shown; ///< Serials, in the order of the source's rows.
    bool m_isInserting = false; ///< Steps, below a flow that is shown.
    int m_movedFrom = -1; ///< A flow here, while it moves.
    int m_movedTo = -1; ///< Before the row that is there now.
};

} // namespace gatehouse::models
