// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rate_card.h"

#include "models/rate_history_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rate_chart.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct RateCard
{
    Q_DECLARE_TR_FUNCTIONS(RateCard)
};

QTableView* makeTwin(models::RateHistoryModel& history, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(u"rateTable"_s);
    table->setAccessibleName(RateCard::tr("Tokens issued and requests refused by minute"));
    table->setModel(&history);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

QWidget* makeLegend(QWidget* parent)
{
    auto* legend = new QWidget(parent);
    // One below the other: side by side they would make the card too wide in large letters.
    auto* column = new QVBoxLayout(legend);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](IconTone tone, const QString& text) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new IconLabel("dot", tone, 12, legend));
        row->addWidget(makeLabel("legend", text, legend), 1);
        column->addLayout(row);
    };
    add(IconTone::Accent, RateCard::tr("tokens issued (up)"));
    add(IconTone::Danger, RateCard::tr("requests refused (down)"));
    return legend;
}

} // namespace

QWidget* makeRateCard(models::RateHistoryModel& history, QWidget* parent)
{
    auto* card = new Card(RateCard::tr("The last hour"), parent);
    auto* stack = new QStackedWidget(card);
    stack->setMinimumHeight(160);
    stack->addWidget(new RateChart(history, stack));
    QTableView* table = makeTwin(history, stack);
    stack->addWidget(table);
    QPushButton* twin
        = makeButton(u"rateTwin"_s, RateCard::tr("Show as table"), card, ButtonRole::Link);
    twin->setCheckable(true);
    QObject::connect(twin, &QPushButton::toggled, stack, [stack, twin, table](bool isTable) {
        stack->setCurrentIndex(isTable ? 1 : 0);
        twin->setText(isTable ? RateCard::tr("Show as chart") : RateCard::tr("Show as table"));
        twin->setAccessibleName(twin->text());
        if (isTable) {
            table->scrollToBottom();
        }
    });
    auto* row = new QHBoxLayout;
    row->addWidget(makeLegend(card), 1);
    row->addWidget(twin);
    card->column()->addLayout(row);
    card->column()->addWidget(stack, 1);
    return card;
}

} // namespace gatehouse::ui
