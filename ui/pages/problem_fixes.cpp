// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problem_fixes.h"

#include "models/redirect_fix.h"
#include "ui/console_models.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::ProblemListModel;

ProblemFixes::ProblemFixes(const ConsoleContext& context, QListView* list)
    : QObject(list)
    , m_context(context)
    , m_list(list)
    , m_background(new models::Background(context.workspace, this))
{
    ProblemListModel& problems = context.models.problems;
    connect(&problems, &QAbstractItemModel::rowsInserted, this, &ProblemFixes::place);
    connect(&problems, &QAbstractItemModel::dataChanged, this, &ProblemFixes::place);
    place();
}

void ProblemFixes::place()
{
    const QAbstractItemModel& model = *m_list->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString uri = index.data(ProblemListModel::RedirectUriRole).toString();
        if (uri.isEmpty() == (m_list->indexWidget(index) == nullptr)) {
            continue;
        }
        if (uri.isEmpty()) {
            m_list->setIndexWidget(index, nullptr);
            continue;
        }
        const QString client = index.data(ProblemListModel::ClientIdRole).toString();
        auto* cell = new QWidget;
        QPushButton* button
            = makeButton(u"registerRedirect"_s, tr("Register this redirect URI"), cell);
        button->setAccessibleDescription(uri);
        connect(button, &QPushButton::clicked, this, [this, client, uri] { ask(client, uri); });
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 4, 0);
        line->addStretch(1);
        line->addWidget(button, 0, Qt::AlignVCenter);
        m_list->setIndexWidget(index, cell);
    }
}

void ProblemFixes::ask(const QString& clientId, const QString& uri)
{
    auto* dialog = new ConfirmDialog(
        { .question = tr("Register a redirect URI for %1?").arg(clientId),
            .endings
            = { tr("Users who let %1 in will be sent here with their codes: %2").arg(clientId, uri),
                tr("Do it only if you know this address: whoever can send a request chooses what "
                   "stands in it.") },
            .action = tr("Register") },
        m_list);
    connect(
        dialog, &QDialog::accepted, this, [this, clientId, uri] { registerUri(clientId, uri); });
    dialog->open();
}

void ProblemFixes::registerUri(const QString& clientId, const QString& uri)
{
    m_background->write<void>(models::redirectRegistration(clientId, uri),
        [this, clientId, uri](const core::Result<void>& done) {
            using Severity = ErrorBanner::Severity;
            if (!done) {
                m_context.banner.showMessage(Severity::Error, u"overview"_s,
                    tr("The redirect URI was not registered: %1").arg(done.error().message));
                return;
            }
            m_context.models.problems.forgetRedirectUri(clientId, uri);
            m_context.models.clients.refresh();
            m_context.banner.showMessage(Severity::Success, u"overview"_s,
                tr("%1 may use %2 from now on.").arg(clientId, uri));
        });
}

} // namespace gatehouse::ui
