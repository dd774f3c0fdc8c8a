// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problem_actions.h"

#include "ui/console_models.h"
#include "ui/pages/fix_button.h"
#include "ui/widgets/problem_row.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace gatehouse::ui {

using models::ClientFix;
using models::ProblemListModel;

namespace {

constexpr int pauseMilliseconds = 200;

QByteArray requestOf(const QModelIndex& index)
{
    return index.data(ProblemListModel::RequestRole).toByteArray();
}

} // namespace

ProblemActions::ProblemActions(const ConsoleContext& context, QListView* list)
    : QObject(list)
    , m_context(context)
    , m_list(list)
{
    ProblemListModel& problems = context.models.problems;
    connect(&problems, &QAbstractItemModel::rowsInserted, this, &ProblemActions::place);
    connect(&problems, &QAbstractItemModel::dataChanged, this, &ProblemActions::place);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ProblemActions::showReach);
    const auto check = [this] {
        if (!m_pause.isActive()) {
            m_pause.start();
        }
    };
    models::FlowListModel& flows = context.models.flows;
    connect(&flows, &QAbstractItemModel::rowsInserted, this, check);
    connect(&flows, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&flows, &QAbstractItemModel::modelReset, this, check);
    connect(&problems, &QAbstractItemModel::rowsInserted, this, check);
    place();
    showReach();
}

void ProblemActions::place()
{
    const QAbstractItemModel& model = *m_list->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        ProblemRow* buttons = rowAt(index);
        if (buttons == nullptr) {
            buttons = makeRow(index);
            m_list->setIndexWidget(index, buttons);
        }
        const QVariant fix = index.data(ProblemListModel::FixRole);
        if (fix.isValid() != buttons->hasFix()) {
            buttons->setFix(fix.isValid()
                    ? makeFixButton(fix.value<ClientFix>(), m_context, buttons)
                    : nullptr);
        }
    }
}

ProblemRow* ProblemActions::makeRow(const QModelIndex& index)
{
    auto* row = new ProblemRow;
    const QByteArray request = requestOf(index);
    row->setSubject(index.data(Qt::AccessibleTextRole).toString());
    // Its step comes with the same batch; whether it stays is looked at a moment later.
    row->setReach(request.isEmpty() ? ProblemRow::Reach::Gone : ProblemRow::Reach::There,
        index.data(ProblemListModel::IsExplainedRole).toBool());
    connect(row, &ProblemRow::explainAsked, this,
        [this, request] { m_context.openRequest(request, RequestPart::Explanation); });
    connect(row, &ProblemRow::flowAsked, this,
        [this, request] { m_context.openRequest(request, RequestPart::Flow); });
    return row;
}

ProblemRow* ProblemActions::rowAt(const QModelIndex& index) const
{
    return qobject_cast<ProblemRow*>(m_list->indexWidget(index));
}

void ProblemActions::showReach()
{
    const QAbstractItemModel& model = *m_list->model();
    QHash<QByteArray, bool> kept;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        showReachOf(index);
        const QByteArray request = requestOf(index);
        if (m_kept.contains(request)) {
            kept.insert(request, m_kept.value(request));
        }
    }
    m_kept = kept; // Of the rows that are shown, and no others.
}

void ProblemActions::showReachOf(const QModelIndex& index)
{
    using Reach = ProblemRow::Reach;
    const QByteArray request = requestOf(index);
    const models::FlowListModel& flows = m_context.models.flows;
    const bool isInRing = !request.isEmpty() && flows.indexOfRequest(request).isValid();
    const bool isThere = isInRing || m_kept.value(request);
    rowAt(index)->setReach(isThere ? Reach::There
            : flows.isPaused()     ? Reach::Waiting
                                   : Reach::Gone,
        index.data(ProblemListModel::IsExplainedRole).toBool());
    if (isInRing) {
        m_kept.remove(request);
    } else if (!request.isEmpty() && !m_kept.contains(request)) {
        lookInWorkspace(request);
    }
}

/// Once for each time that a request has left the ring: what the workspace has not kept by then it
/// will not keep later.
void ProblemActions::lookInWorkspace(const QByteArray& request)
{
    m_kept.insert(request, false);
    m_context.models.keptFlows.has(request, this, [this, request](bool isKept) {
        if (isKept && m_kept.contains(request)) {
            m_kept.insert(request, true);
            showReach();
        }
    });
}

} // namespace gatehouse::ui
