// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyboard_map_dialog.h"

#include "ui/shell/chosen_keys.h"
#include "ui/widgets/key_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

enum Column
{
    KeyColumn,
    TextColumn,
    MenuColumn,
    ColumnCount
};

} // namespace

KeyboardMapDialog::KeyboardMapDialog(
    const QList<MenuAction>& actions, const QList<MenuKey>& menus, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_menus(menus)
    , m_table(new QTableWidget(this))
    , m_editor(new KeyEditor(
          [this](const QObject& keyed, const QKeySequence& keys) { return refusalOf(keyed, keys); },
          this))
{
    setObjectName(u"keyboardMapDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(600, 600);
    auto* search = new SearchBox(tr("Key or action"), this);
    search->setMaximumWidth(QWIDGETSIZE_MAX);
    connect(search, &QLineEdit::textChanged, this, &KeyboardMapDialog::showMatching);
    QPushButton* all = makeButton(u"resetAllKeys"_s, tr("Reset all keys"), this, ButtonRole::Link);
    connect(all, &QPushButton::clicked, this, &KeyboardMapDialog::resetAll);
    QPushButton* close = makeButton(u"closeKeyboardMap"_s, tr("Close"), this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setUpTable();
    fill();
    connect(m_editor, &KeyEditor::changed, this, &KeyboardMapDialog::showKeys);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("Keyboard shortcuts"), this));
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(m_editor);
    column->addLayout(buttons);
}

void KeyboardMapDialog::setUpTable()
{
    m_table->setObjectName(u"keyboardMap"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({ tr("Key"), tr("What it does"), tr("Menu") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &KeyboardMapDialog::editSelected);
}

void KeyboardMapDialog::fill()
{
    m_table->setRowCount(int(m_actions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MenuAction& entry = m_actions[row];
        m_table->setItem(row, KeyColumn, new QTableWidgetItem);
        m_table->setItem(row, TextColumn, new QTableWidgetItem(entry.text));
        m_table->setItem(row, MenuColumn, new QTableWidgetItem(entry.group));
    }
    showKeys();
}

void KeyboardMapDialog::showKeys()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QObject* keyed = m_actions[row].keyed;
        if (keyed == nullptr) {
            continue;
        }
        QTableWidgetItem* item = m_table->item(row, KeyColumn);
        item->setText(chosen_keys::keysOf(*keyed).toString(QKeySequence::NativeText));
        QFont font = m_table->font();
        font.setBold(chosen_keys::isChanged(*keyed));
        item->setFont(font);
        item->setToolTip(font.bold()
                ? tr("Chosen by you; the program came with: %1")
                      .arg(chosen_keys::standardOf(*keyed).toString(QKeySequence::NativeText))
                : QString());
    }
}

void KeyboardMapDialog::editSelected()
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    if (items.isEmpty()) {
        return m_editor->setAction(nullptr, {});
    }
    const MenuAction& entry = m_actions[items.first()->row()];
    m_editor->setAction(entry.keyed, entry.text);
}

void KeyboardMapDialog::resetAll()
{
    for (const MenuAction& entry : std::as_const(m_actions)) {
        if (entry.keyed && chosen_keys::isChangeable(*entry.keyed)) {
            chosen_keys::reset(*entry.keyed);
        }
    }
    showKeys();
    editSelected();
}

QString KeyboardMapDialog::refusalOf(const QObject& keyed, const QKeySequence& keys) const
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    for (const MenuAction& entry : m_actions) {
        if (entry.keyed && entry.keyed != &keyed && chosen_keys::keysOf(*entry.keyed) == keys) {
            return tr("%1 belongs to “%2”: clear it there first.", "key, action")
                .arg(shown, entry.text);
        }
    }
    for (const MenuKey& menu : m_menus) {
        if (menu.keys == keys) {
            return tr("%1 opens the menu “%2”.", "key, menu").arg(shown, menu.menu);
        }
    }
    return {};
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
