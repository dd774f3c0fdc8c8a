// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conflict_panel.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int mostRowsShown = 5;

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(cardTitle({}, this))
    , m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"conflictPanel"_s);
    setProperty("role", u"card"_s);
    m_table->setObjectName(u"differences"_s);
    m_table->setProperty("role", u"plain"_s);
    m_table->setAccessibleName(tr("What was changed by whom"));
    m_table->setHorizontalHeaderLabels(
        { tr("Field"), tr("Before"), tr("On the server"), tr("Mine") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QPushButton* keep = makeButton(u"keepMineShown"_s, tr("Keep mine"), this, ButtonRole::Primary);
    QPushButton* take = makeButton(u"takeTheirsShown"_s, tr("Take theirs"), this);
    QPushButton* later = makeButton(u"decideLater"_s, tr("Decide later"), this, ButtonRole::Link);
    connect(keep, &QPushButton::clicked, this, [this] { m_keepMine(); });
    connect(take, &QPushButton::clicked, this, [this] { m_takeTheirs(); });
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        mutedLabel(
            tr("Keeping mine writes the fields I touched; the others stay as on the server."),
            this),
        1);
    buttons->addWidget(later);
    buttons->addWidget(take);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addLayout(buttons);
    hide();
}

void ConflictPanel::showDifferences(const QString& object,
    const QList<models::RegistryTableModel::Difference>& differences,
    std::function<void()> keepMine, std::function<void()> takeTheirs)
{
    m_keepMine = std::move(keepMine);
    m_takeTheirs = std::move(takeTheirs);
    m_title->setText(tr("%1, changed on the server").arg(object));
    m_table->setRowCount(int(differences.size()));
    for (int row = 0; row < differences.size(); ++row) {
        fillRow(row, differences[row]);
    }
    const int shown = std::min(int(differences.size()), mostRowsShown);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + std::max(1, shown) * rowHeight + 6);
    show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::fillRow(int row, const models::RegistryTableModel::Difference& difference)
{
    const bool isOurs = difference.isTouched;
    const bool isTheirs = difference.theirs != difference.before;
    const QString texts[] = { difference.title, difference.before, difference.theirs,
        isOurs ? difference.mine : tr("not touched") };
    for (int column = 0; column < 4; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        QFont font;
        font.setBold((column == 2 && isTheirs) || (column == 3 && isOurs));
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
}

} // namespace gatehouse::ui
