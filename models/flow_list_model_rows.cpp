// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What views see of FlowListModel: its rows and their texts.
#include "models/flow_list_model.h"

#include "models/step_text.h"
#include "models/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

const trace::Step& telling(const std::vector<trace::Step>& steps)
{
    const auto failed = std::find_if(steps.rbegin(), steps.rend(), trace::isFailed);
    return failed == steps.rend() ? steps.back() : *failed;
}

} // namespace

const std::vector<trace::Step>& FlowListModel::steps(int row) const
{
    return flowAt(row).steps;
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
    for (int row = rowCount(); row-- > 0;) {
        const std::vector<trace::Step>& found = steps(row);
        for (size_t i = 0; i < found.size(); ++i) {
            if (found[i].request == number) {
                return index(int(i), 0, index(row, 0));
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
    const int row = index.internalId() == 0 ? index.row() : rowOf(index.internalId());
    return row >= 0 && row < rowCount() ? &flowAt(row) : nullptr;
}

QModelIndex FlowListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // Serials begin at 1: 0 marks a flow itself.
    return createIndex(
        row, column, parent.isValid() ? quintptr(flowAt(parent.row()).serial) : quintptr(0));
}

QModelIndex FlowListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int FlowListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_pinned.size() + m_flows.size());
    }
    const bool isFlow = parent.internalId() == 0 && parent.column() == 0;
    return isFlow ? int(flowAt(parent.row()).steps.size()) : 0;
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
    case Qt::AccessibleTextRole:
        if (isFlow && index.column() == TimeColumn && index.row() < pinnedRows()) {
            return tr("%1, pinned", "time of a flow")
                .arg(flowText(*flowOf(index), TimeColumn).toString());
        }
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isFlow ? flowText(*flowOf(index), index.column()) : stepText(*shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == DurationColumn
            ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
            : QVariant();
    case IsFailedRole:
        return trace::isFailed(isFlow ? flowOf(index)->steps.back() : *shown);
    case RequestNumberRole:
        return shown->request;
    case PinnedRole:
        return isFlow && index.row() < pinnedRows();
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
