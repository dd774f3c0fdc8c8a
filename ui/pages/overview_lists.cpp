// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_lists.h"

#include "models/token_list_model.h"
#include "ui/console_models.h"
#include "ui/delegates/problem_delegate.h"
#include "ui/delegates/token_state_delegate.h"
#include "ui/pages/problem_actions.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int rowHeight = 30;
// Whole rows only.
constexpr int tokenRows = 5;
constexpr int problemRows = 4;

void makePlain(QAbstractItemView& view, const QString& name)
{
    view.setProperty("role", u"plain"_s);
    view.setAccessibleName(name);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.viewport()->setAutoFillBackground(false);
}

/// The view, or the sentence while the model is empty.
QWidget* orSentence(QAbstractItemView* view, int height, const QString& sentence, QWidget* parent)
{
    auto* stack = new QStackedWidget(parent);
    stack->setFixedHeight(height);
    QLabel* none = mutedLabel(sentence, stack);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    stack->addWidget(none);
    stack->addWidget(view);
    const auto choose = [stack, model = view->model()] {
        stack->setCurrentIndex(model->rowCount() == 0 ? 0 : 1);
    };
    QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, stack, choose);
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, stack, choose);
    choose();
    return stack;
}

} // namespace

QWidget* makeNewestTokens(models::TokenListModel& tokens, QWidget* parent)
{
    using Model = models::TokenListModel;
    auto* table = new QTableView(parent);
    table->setObjectName(u"newestTokens"_s);
    table->setModel(&tokens);
    makePlain(*table, QObject::tr("Newest tokens"));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setItemDelegateForColumn(Model::StateColumn, new TokenStateDelegate(table));
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    for (const int hidden : { Model::ScopeColumn, Model::ExpiresColumn, Model::GrantColumn }) {
        table->setColumnHidden(hidden, true);
    }
    table->setColumnWidth(Model::IssuedColumn, 92);
    table->setColumnWidth(Model::StateColumn, 100);
    table->horizontalHeader()->setSectionResizeMode(Model::ClientColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(Model::UserColumn, QHeaderView::Stretch);
    // Always the newest on top, wherever the keyboard has been.
    QObject::connect(&tokens, &QAbstractItemModel::rowsInserted, table, &QTableView::scrollToTop);
    return orSentence(table, tokenRows * rowHeight,
        QObject::tr("None yet. They appear here while they are issued."), parent);
}

QWidget* makeNewestProblems(const ConsoleContext& context, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(u"newestProblems"_s);
    list->setModel(&context.models.problems);
    list->setItemDelegate(new ProblemDelegate(list));
    makePlain(*list, QObject::tr("Newest problems"));
    new ProblemActions(context, list);
    const int height = problemRows * ProblemDelegate::rowHeight(list->fontMetrics());
    return orSentence(list, height,
        QObject::tr("None since the console was opened. A refused request shows here with the "
                    "precise reason."),
        parent);
}

} // namespace gatehouse::ui
