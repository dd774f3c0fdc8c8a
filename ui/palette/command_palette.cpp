// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

CommandPalette::CommandPalette(QList<models::PaletteModel::Entry> entries,
    models::PaletteModel::Lookup lookup, QWidget* parent)
    : QDialog(parent)
    , m_model(new models::PaletteModel(this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(mutedLabel(tr("Nothing has that name."), this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Go to or do"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(620, 420);
    m_text->setObjectName(u"paletteText"_s);
    m_text->setPlaceholderText(tr("Page, action, client or user"));
    m_text->setAccessibleName(tr("Page, action, client or user"));
    m_text->addAction(lineIcon("search", IconTone::Muted), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_model->setEntries(std::move(entries));
    m_model->setLookup(std::move(lookup));
    m_list->setModel(m_model);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    search({});
    m_text->setFocus();
}

void CommandPalette::search(const QString& text)
{
    m_model->setQuery(text);
    m_nothing->setVisible(m_model->rowCount() == 0);
    choose(0);
}

void CommandPalette::choose(int row)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        m_list->setCurrentIndex(m_model->index((row + count) % count, 0));
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    constexpr int page = 8;
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(row + page, last));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(row - page, 0));
        return true;
    default:
        return false;
    }
}

void CommandPalette::runCurrent()
{
    const std::function<void()> action = m_model->actionOf(m_list->currentIndex().row());
    if (!action) {
        return;
    }
    accept();
    // After the palette has gone, so that the focus is where the action expects it.
    QTimer::singleShot(0, parentWidget(), action);
}

} // namespace gatehouse::ui
