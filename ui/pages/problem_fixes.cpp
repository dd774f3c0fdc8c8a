// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problem_fixes.h"

#include "ui/console_models.h"
#include "ui/pages/fix_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::ClientFix;
using models::ProblemListModel;

ProblemFixes::ProblemFixes(const ConsoleContext& context, QListView* list)
    : QObject(list)
    , m_context(context)
    , m_list(list)
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
        const QVariant fix = index.data(ProblemListModel::FixRole);
        if (fix.isValid() == (m_list->indexWidget(index) != nullptr)) {
            continue;
        }
        if (!fix.isValid()) {
            m_list->setIndexWidget(index, nullptr);
            continue;
        }
        auto* cell = new QWidget;
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 4, 0);
        line->addStretch(1);
        line->addWidget(
            makeFixButton(fix.value<ClientFix>(), m_context, cell), 0, Qt::AlignVCenter);
        m_list->setIndexWidget(index, cell);
    }
}

} // namespace gatehouse::ui
