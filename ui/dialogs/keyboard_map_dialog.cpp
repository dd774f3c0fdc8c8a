// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyboard_map_dialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

KeyboardMapDialog::KeyboardMapDialog(const QList<MenuAction>& keys, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
    setObjectName(u"keyboardMapDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(560, 520);
    auto* search = new SearchBox(tr("Key or action"), this);
    search->setMaximumWidth(QWIDGETSIZE_MAX);
    connect(search, &QLineEdit::textChanged, this, &KeyboardMapDialog::showMatching);
    QPushButton* close = makeButton(u"closeKeyboardMap"_s, tr("Close"), this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill(keys);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("Keyboard shortcuts"), this));
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void KeyboardMapDialog::fill(const QList<MenuAction>& keys)
{
    m_table->setObjectName(u"keyboardMap"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({ tr("Key"), tr("What it does"), tr("Menu") });
    m_table->setRowCount(int(keys.size()));
    for (int row = 0; row < keys.size(); ++row) {
        const MenuAction& entry = keys[row];
        const QStringList texts { entry.shortcut, entry.text, entry.group };
        for (int column = 0; column < texts.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void KeyboardMapDialog::showMatching(const QString& text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool isShown = text.isEmpty();
        for (int column = 0; column < m_table->columnCount(); ++column) {
            isShown
                = isShown || m_table->item(row, column)->text().contains(text, Qt::CaseInsensitive);
        }
        m_table->setRowHidden(row, !isShown);
    }
}

} // namespace gatehouse::ui
