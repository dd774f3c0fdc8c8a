// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/user_sessions_view.h"

#include "models/console_sources.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::PagedListModel;

namespace {

/// Nobody's: until a user is chosen.
core::Result<QList<models::ListRecord>> noSessions(store::Database&, const store::ListQuery&)
{
    return QList<models::ListRecord>();
}

} // namespace

UserSessionsView::UserSessionsView(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PagedListModel(
          context.workspace, models::session_list::columns(true), noSessions, this))
    , m_table(new QTableView(this))
    , m_none(mutedLabel(tr("Not signed in anywhere."), this))
    , m_end(makeButton(u"endUserSession"_s, tr("End session"), this))
    , m_endAll(makeButton(u"endUserSessions"_s, tr("End all"), this))
{
    setObjectName(u"userSessions"_s);
    m_table->setObjectName(u"userSessionTable"_s);
    m_table->setAccessibleName(tr("Sessions of the user"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(180);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_model->columns()[column].width);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_end->setIcon(lineIcon("stop"));
    connect(m_end, &QPushButton::clicked, this, [this] { end(false); });
    connect(m_endAll, &QPushButton::clicked, this, [this] { end(true); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addWidget(m_endAll);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_model, &PagedListModel::loaded, this, &UserSessionsView::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &UserSessionsView::showState);
    showState();
}

void UserSessionsView::setUser(qint64 userRow)
{
    if (userRow == m_userRow) {
        m_model->reload();
        return;
    }
    m_userRow = userRow;
    m_model->setSource(
        userRow != 0 ? models::session_list::source(userRow) : PagedListModel::Source(noSessions));
}

void UserSessionsView::end(bool all)
{
    QList<QVariantMap> facts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (all || m_table->selectionModel()->isRowSelected(row, {})) {
            facts.append(m_model->record(row)->facts);
        }
    }
    m_model->background().write<int>(
        models::session_list::ending(facts), [this](const core::Result<int>& done) {
            if (!done) {
                m_context.banner.showMessage(ErrorBanner::Severity::Error, u"users"_s,
                    tr("No session was ended: %1").arg(done.error().message));
            }
            m_model->reload();
        });
}

void UserSessionsView::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_none->setVisible(!hasRows);
    m_table->setVisible(hasRows);
    m_end->setEnabled(m_table->selectionModel()->hasSelection());
    m_endAll->setEnabled(hasRows);
}

} // namespace gatehouse::ui
