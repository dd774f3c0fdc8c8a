// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_list_model.h"

#include "models/step_text.h"
#include "models/time_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr size_t mostKeysOfAFlow = 64;

const trace::Step& telling(const std::vector<trace::Step>& steps)
{
    const auto failed = std::find_if(steps.rbegin(), steps.rend(), trace::isFailed);
    return failed == steps.rend() ? steps.back() : *failed;
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
        insert(steps);
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
        insert(std::exchange(m_waiting, {}));
    }
    Q_EMIT waitingChanged();
}

void FlowListModel::clear()
{
    beginResetModel();
    m_first += m_flows.size();
    m_flows.clear();
    m_byKey.clear();
    m_waiting.clear();
    m_dropped = 0;
    endResetModel();
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
    // Workers report in turn; what one flow did at two of them is put in order here.
    std::stable_sort(steps.begin(), steps.end(),
        [](const trace::Step& a, const trace::Step& b) { return a.order < b.order; });
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
    const int count = int(m_flows.size());
    beginInsertRows({}, count, count + int(arrivals.fresh.size()) - 1);
    std::move(arrivals.fresh.begin(), arrivals.fresh.end(), std::back_inserter(m_flows));
    endInsertRows();
}

void FlowListModel::sortIn(Arrivals& arrivals, trace::Step step)
{
    const quint64 next = m_first + m_flows.size();
    quint64 serial = serialFor(step);
    if (serial != 0 && serial < next) {
        Flow& flow = m_flows[serial - m_first];
        const auto added = arrivals.known.find(serial);
        const size_t waiting = added == arrivals.known.end() ? 0 : added->second.size();
        if (flow.steps.size() + waiting < mostSteps) {
            learn(flow, serial, step);
            arrivals.known[serial].push_back(std::move(step));
            return;
        }
    }
    const bool isFresh = serial >= next && arrivals.fresh[serial - next].steps.size() < mostSteps;
    if (!isFresh) {
        serial = next + arrivals.fresh.size();
        arrivals.fresh.emplace_back();
    }
    Flow& flow = arrivals.fresh[serial - next];
    learn(flow, serial, step);
    flow.steps.push_back(std::move(step));
}

void FlowListModel::addToKnown(quint64 serial, std::vector<trace::Step> steps)
{
    const int row = int(serial - m_first);
    Flow& flow = m_flows[size_t(row)];
    const int count = int(flow.steps.size());
    const QModelIndex parent = index(row, 0);
    beginInsertRows(parent, count, count + int(steps.size()) - 1);
    std::move(steps.begin(), steps.end(), std::back_inserter(flow.steps));
    endInsertRows();
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1));
}

void FlowListModel::makeRoom(qsizetype count)
{
    const size_t wanted = m_flows.size() + size_t(count);
    if (wanted <= m_capacity) {
        return;
    }
    // More than needed, so that a busy server does not make the views move for every batch.
    const size_t removed = std::min(m_flows.size(), wanted - m_capacity + m_capacity / 20);
    beginRemoveRows({}, 0, int(removed) - 1);
    for (size_t i = 0; i < removed; ++i) {
        forget(m_flows.front(), m_first);
        m_flows.pop_front();
        ++m_first;
    }
    endRemoveRows();
}

void FlowListModel::forget(const Flow& flow, quint64 serial)
{
    const auto drop = [this, serial](quint64 key) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend() && *found == serial) {
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

void FlowListModel::learn(Flow& flow, quint64 serial, const trace::Step& step)
{
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

const std::vector<trace::Step>& FlowListModel::steps(int row) const
{
    return m_flows.at(size_t(row)).steps;
}

const trace::Step* FlowListModel::step(const QModelIndex& index) const
{
    const Flow* flow = flowOf(index);
    if (flow == nullptr) {
        return nullptr;
    }
    return index.internalId() == 0 ? &telling(flow->steps) : &flow->steps[size_t(index.row())];
}

QModelIndex FlowListModel::indexOfRequest(const QByteArray& number) const
{
    for (size_t row = m_flows.size(); row-- > 0;) {
        const std::vector<trace::Step>& steps = m_flows[row].steps;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].request == number) {
                return index(int(i), 0, index(int(row), 0));
            }
        }
    }
    return {};
}

const FlowListModel::Flow* FlowListModel::flowOf(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const quint64 row
        = index.internalId() == 0 ? quint64(index.row()) : index.internalId() - m_first;
    return row < m_flows.size() ? &m_flows[row] : nullptr;
}

QModelIndex FlowListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // Serials begin at 1: 0 marks a flow itself.
    return createIndex(
        row, column, parent.isValid() ? quintptr(m_first + quint64(parent.row())) : quintptr(0));
}

QModelIndex FlowListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId() - m_first), 0, quintptr(0));
}

int FlowListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_flows.size());
    }
    const bool isFlow = parent.internalId() == 0 && parent.column() == 0;
    return isFlow ? int(m_flows[size_t(parent.row())].steps.size()) : 0;
}

int FlowListModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FlowListModel::data(const QModelIndex& index, int role) const
{
    const trace::Step* shown = step(index);
    if (shown == nullptr) {
        return {};
    }
    const bool isFlow = index.internalId() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isFlow ? flowText(*flowOf(index), index.column()) : stepText(*shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == DurationColumn
            ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
            : QVariant();
    case IsFailedRole:
        return trace::isFailed(isFlow ? flowOf(index)->steps.back() : *shown);
    case RequestNumberRole:
        return shown->request;
    default:
        return {};
    }
}

QVariant FlowListModel::flowText(const Flow& flow, int column) const
{
    const trace::Step& first = flow.steps.front();
    const trace::Step& last = flow.steps.back();
    switch (column) {
    case TimeColumn:
        return shortTime(first.at);
    case RequestColumn:
        if (flow.steps.size() == 1) {
            return requestLine(first);
        }
        return tr("%1, %n steps", "what the flow is", int(flow.steps.size()))
            .arg(flow.grant.isEmpty() ? QString::fromLatin1(first.path) : flow.grant);
    case AnswerColumn:
        return answerLine(last);
    case ClientColumn:
        return flow.client;
    case UserColumn:
        return flow.user;
    case DurationColumn:
        return millisecondsText(last.order + last.durationMicroseconds - first.order);
    default:
        return {};
    }
}

QVariant FlowListModel::stepText(const trace::Step& step, int column) const
{
    switch (column) {
    case TimeColumn:
        return shortTime(step.at);
    case RequestColumn:
        return requestLine(step);
    case AnswerColumn:
        return answerLine(step);
    case ClientColumn:
        return step.clientId;
    case UserColumn:
        return step.user;
    case DurationColumn:
        return millisecondsText(step.durationMicroseconds);
    default:
        return {};
    }
}

QVariant FlowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names { tr("Time"), tr("Request"), tr("Answer"), tr("Client"), tr("User"),
        tr("Duration") };
    return names.value(section);
}

} // namespace gatehouse::models
