// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_filter_model.h"

#include "models/flow_list_model.h"

#include <algorithm>

namespace gatehouse::models {

FlowFilterModel::FlowFilterModel(FlowListModel& flows, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_flows(flows)
{
    setSourceModel(&flows);
}

void FlowFilterModel::setFilter(const trace::StepFilter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool FlowFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid() || m_filter.isEmpty()) {
        return true;
    }
    const auto& steps = m_flows.steps(row);
    return std::any_of(steps.begin(), steps.end(),
        [this](const trace::Step& step) { return m_filter.matches(step); });
}

} // namespace gatehouse::models
