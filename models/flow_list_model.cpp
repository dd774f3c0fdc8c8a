// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_list_model.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr size_t mostKeysOfAFlow = 64;

/// Workers report in turn; what one flow did at two of them is put in order here.
QList<trace::Step> inOrder(const QList<trace::Step>& steps)
{
    const auto isEarlier
        = [](const trace::Step& a, const trace::Step& b) { return a.order < b.order; };
    if (std::is_sorted(steps.cbegin(), steps.cend(), isEarlier)) {
        return steps;
    }
    // A step is some thirty blocks of memory: each is copied once, and what moves is an address.
    std::vector<const trace::Step*> order;
    order.reserve(size_t(steps.size()));
    for (const trace::Step& step : steps) {
        order.push_back(&step);
    }
    std::stable_sort(order.begin(), order.end(),
        [&isEarlier](const trace::Step* a, const trace::Step* b) { return isEarlier(*a, *b); });
    QList<trace::Step> sorted;
    sorted.reserve(steps.size());
    for (const trace::Step* step : order) {
        sorted.append(*step);
    }
    return sorted;
}

} // namespace

/// What one batch brings, sorted out before the views are told.
struct FlowListModel::Arrivals
{
    std::map<quint64, std::vector<trace::Step>> known; ///< By serial of a flow that is shown.
    std::deque<Flow> fresh;
};

FlowListModel::FlowListModel(QObject* parent, int capacity)
    : QAbstractItemModel(parent)
    , m_capacity(size_t(capacity))
{
}

FlowListModel::~FlowListModel() = default;

void FlowListModel::append(const QList<trace::Step>& steps, quint64 dropped)
{
    m_dropped += dropped;
    if (!m_isPaused) {
        insert(inOrder(steps));
        return;
    }
    m_waiting += steps;
    const qsizetype tooMany = m_waiting.size() - qsizetype(m_capacity);
    if (tooMany > 0) {
        // Half at once, so that a flood does not move the whole list for every batch.
        const qsizetype removed = std::max(tooMany, m_waiting.size() / 2);
        m_waiting.remove(0, removed);
        m_dropped += quint64(removed);
    }
    Q_EMIT waitingChanged();
}

void FlowListModel::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused) {
        insert(inOrder(std::exchange(m_waiting, {})));
    }
    Q_EMIT waitingChanged();
}

void FlowListModel::clear()
{
    m_waiting.clear();
    m_dropped = 0;
    if (!m_flows.empty()) {
        beginRemoveRows({}, pinnedRows(), rowCount() - 1);
        for (const Flow& flow : m_flows) {
            forget(flow);
        }
        m_flows.clear();
        endRemoveRows();
    }
    Q_EMIT waitingChanged();
}

void FlowListModel::insert(QList<trace::Step> steps)
{
    if (steps.isEmpty()) {
        return;
    }
    const qsizetype tooMany = steps.size() - qsizetype(m_capacity);
    if (tooMany > 0) {
        steps.remove(0, tooMany);
        m_dropped += quint64(tooMany);
    }
    makeRoom(steps.size());
    Arrivals arrivals;
    for (trace::Step& step : steps) {
        sortIn(arrivals, std::move(step));
    }
    for (auto& [serial, added] : arrivals.known) {
        addToKnown(serial, std::move(added));
    }
    if (arrivals.fresh.empty()) {
        return;
    }
    const int count = rowCount();
    m_next += arrivals.fresh.size() * serialStep;
    beginInsertRows({}, count, count + int(arrivals.fresh.size()) - 1);
    std::move(arrivals.fresh.begin(), arrivals.fresh.end(), std::back_inserter(m_flows));
    endInsertRows();
}

void FlowListModel::sortIn(Arrivals& arrivals, trace::Step step)
{
    const quint64 serial = serialFor(step);
    const int row = serial != 0 && serial < m_next ? rowOf(serial) : -1;
    if (row >= 0) {
        Flow& flow = flowAt(row);
        const auto added = arrivals.known.find(serial);
        const size_t waiting = added == arrivals.known.end() ? 0 : added->second.size();
        if (flow.steps.size() + waiting < mostSteps) {
            learn(flow, step);
            arrivals.known[serial].push_back(std::move(step));
            return;
        }
    }
    const size_t place = serial >= m_next ? (serial - m_next) / serialStep : 0;
    const bool isFresh = serial >= m_next && arrivals.fresh[place].steps.size() < mostSteps;
    if (!isFresh) {
        arrivals.fresh.emplace_back();
        arrivals.fresh.back().serial = m_next + (arrivals.fresh.size() - 1) * serialStep;
    }
    Flow& flow = isFresh ? arrivals.fresh[place] : arrivals.fresh.back();
    learn(flow, step);
    flow.steps.push_back(std::move(step));
}

void FlowListModel::addToKnown(quint64 serial, std::vector<trace::Step> steps)
{
    const int row = rowOf(serial);
    Flow& flow = flowAt(row);
    const int count = int(flow.steps.size());
    const QModelIndex parent = index(row, 0);
    beginInsertRows(parent, count, count + int(steps.size()) - 1);
    std::move(steps.begin(), steps.end(), std::back_inserter(flow.steps));
    endInsertRows();
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1));
}

void FlowListModel::makeRoom(qsizetype count)
{
    const size_t wanted = m_pinned.size() + m_flows.size() + size_t(count);
    if (wanted <= m_capacity) {
        return;
    }
    // More than needed, so that a busy server does not make the views move for every batch.
    const size_t removed = std::min(m_flows.size(), wanted - m_capacity + m_capacity / 50);
    if (removed == 0) {
        return;
    }
    beginRemoveRows({}, pinnedRows(), pinnedRows() + int(removed) - 1);
    for (size_t i = 0; i < removed; ++i) {
        forget(m_flows.front());
        m_flows.pop_front();
    }
    endRemoveRows();
}

void FlowListModel::forget(const Flow& flow)
{
    const auto drop = [this, &flow](quint64 key) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend() && *found == flow.serial) {
            m_byKey.erase(found);
        }
    };
    for (const quint64 key : flow.keys) {
        drop(key);
    }
    if (flow.session != 0) {
        drop(flow.session);
    }
}

/// The newest flow this step belongs to, or 0.
quint64 FlowListModel::serialFor(const trace::Step& step) const
{
    quint64 serial = 0;
    for (const quint64 key : step.keys) {
        serial = std::max(serial, m_byKey.value(key, 0));
    }
    // One browser session sees many flows; it decides only where nothing better does.
    if (step.keys.empty() && step.session != 0) {
        serial = m_byKey.value(step.session, 0);
    }
    return serial;
}

void FlowListModel::learn(Flow& flow, const trace::Step& step)
{
    const quint64 serial = flow.serial;
    for (const quint64 key : step.keys) {
        const bool isNew = m_byKey.value(key, 0) != serial;
        if (isNew && flow.keys.size() < mostKeysOfAFlow) {
            flow.keys.push_back(key);
            m_byKey.insert(key, serial);
        }
    }
    if (step.session != 0 && (flow.session == 0 || flow.session == step.session)) {
        flow.session = step.session;
        m_byKey.insert(step.session, serial);
    }
    if (!step.clientId.isEmpty()) {
        flow.client = step.clientId;
    }
    if (!step.user.isEmpty()) {
        flow.user = step.user;
    }
    if (!step.grantType.isEmpty()) {
        flow.grant = step.grantType;
    }
}

} // namespace gatehouse::models
