// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back from storage into FlowListModel: old steps, which are not the newest.
#include "models/flow_list_model.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace gatehouse::models {

namespace {

/// `order` counts from the start of the machine, so it decides only within one second.
bool isEarlier(const trace::Step& one, const trace::Step& other)
{
    return one.at != other.at ? one.at < other.at : one.order < other.order;
}

} // namespace

void FlowListModel::restore(const QList<trace::Step>& steps)
{
    QList<trace::Step> missing = unknownOf(steps);
    std::stable_sort(missing.begin(), missing.end(), isEarlier);
    // Joined among themselves first, by the same rules as what arrives.
    FlowListModel joined(nullptr, int(m_capacity));
    joined.insert(missing);
    // Somebody asked for them, so others make room.
    makeRoom(qsizetype(joined.m_flows.size()));
    // The newest first: each finds its place before those that are there.
    for (auto flow = joined.m_flows.rbegin(); flow != joined.m_flows.rend(); ++flow) {
        restoreFlow(std::move(*flow));
    }
}

QList<trace::Step> FlowListModel::unknownOf(const QList<trace::Step>& steps) const
{
    QSet<QByteArray> numbers;
    for (const trace::Step& step : steps) {
        numbers.insert(step.request);
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (const trace::Step& step : flowAt(row).steps) {
            numbers.remove(step.request);
        }
    }
    QList<trace::Step> missing;
    for (const trace::Step& step : steps) {
        // Once: storage may tell of a request twice.
        if (numbers.remove(step.request)) {
            missing.append(step);
        }
    }
    return missing;
}

bool FlowListModel::restoreInto(const Flow& flow)
{
    quint64 serial = 0;
    for (const trace::Step& step : flow.steps) {
        // A session alone joins nothing here: it would join what was days apart.
        serial = step.keys.empty() ? serial : std::max(serial, serialFor(step));
    }
    const int row = serial == 0 ? -1 : rowOf(serial);
    if (row < 0 || flowAt(row).steps.size() + flow.steps.size() > mostSteps) {
        return false;
    }
    for (const trace::Step& step : flow.steps) {
        putIn(row, step);
    }
    return true;
}

void FlowListModel::putIn(int row, trace::Step step)
{
    Flow& flow = flowAt(row);
    const auto later = std::upper_bound(flow.steps.begin(), flow.steps.end(), step, isEarlier);
    const int place = int(later - flow.steps.begin());
    const QModelIndex parent = index(row, 0);
    const QString client = flow.client;
    const QString user = flow.user;
    const QString grant = flow.grant;
    beginInsertRows(parent, place, place);
    learn(flow, step);
    // What came later knows better.
    flow.client = client.isEmpty() ? flow.client : client;
    flow.user = user.isEmpty() ? flow.user : user;
    flow.grant = grant.isEmpty() ? flow.grant : grant;
    flow.steps.insert(later, std::move(step));
    endInsertRows();
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1));
}

size_t FlowListModel::placeFor(const Flow& flow) const
{
    const auto later = std::upper_bound(
        m_flows.begin(), m_flows.end(), flow, [](const Flow& one, const Flow& other) {
            return isEarlier(one.steps.front(), other.steps.front());
        });
    return size_t(later - m_flows.begin());
}

void FlowListModel::restoreFlow(Flow flow)
{
    if (restoreInto(flow)) {
        return;
    }
    const size_t place = placeFor(flow);
    const quint64 before = place == 0 ? 0 : m_flows[place - 1].serial;
    const quint64 after = place == m_flows.size() ? m_next : m_flows[place].serial;
    // Never in practice: a gap takes some 28 flows, one always nearer than the other.
    if (after - before < 2) {
        return;
    }
    // Close to the later one: what is older still finds room before it.
    const quint64 room = std::min(after - before, serialStep);
    flow.serial = after - room / 2;
    beginInsertRows({}, pinnedRows() + int(place), pinnedRows() + int(place));
    for (const quint64 key : flow.keys) {
        if (!m_byKey.contains(key)) {
            m_byKey.insert(key, flow.serial);
        }
    }
    m_flows.insert(m_flows.begin() + qsizetype(place), std::move(flow));
    endInsertRows();
}

} // namespace gatehouse::models
