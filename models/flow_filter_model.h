// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step_filter.h"

#include <QtCore/QSortFilterProxyModel>

namespace gatehouse::models {

class FlowListModel;

/// Flows of which a step matches the filter, each with all its steps: what led to a failure is not
/// filtered away.
class FlowFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `flows` outlives this.
    explicit FlowFilterModel(FlowListModel& flows, QObject* parent = nullptr);

    void setFilter(const trace::StepFilter& filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    FlowListModel& m_flows;
    trace::StepFilter m_filter;
};

} // namespace gatehouse::models
