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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// A single letter is in nearly every name.
constexpr qsizetype shortestName = 2;

} // namespace

CommandPalette::CommandPalette(QList<models::PaletteModel::Entry> entries,
    models::NameSearch& names, EntryOf entryOf, QWidget* parent)
    : QDialog(parent)
    , m_names(&names)
    , m_entryOf(std::move(entryOf))
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
    m_list->setModel(m_model);
    connect(m_names, &models::NameSearch::found, this, &CommandPalette::showFound);
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

CommandPalette::~CommandPalette()
{
    if (m_names) {
        m_names->forget();
    }
}

void CommandPalette::search(const QString& text)
{
    const QString wanted = text.trimmed();
    m_isRunDue = false;
    if (wanted.size() >= shortestName) {
        m_names->ask(wanted);
    } else {
        m_names->forget();
        m_model->setFound({});
    }
    m_model->setQuery(wanted);
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_names->isSearching());
    choose(0);
}

void CommandPalette::showFound(const QList<store::RegistryHit>& hits)
{
    QList<models::PaletteModel::Entry> found;
    for (const store::RegistryHit& hit : hits) {
        found.append(m_entryOf(hit));
    }
    // They stand behind the rest: whoever is on the way through the list stays there.
    const int current = std::max(0, m_list->currentIndex().row());
    m_model->setFound(std::move(found));
    m_nothing->setVisible(m_model->rowCount() == 0);
    choose(std::min(current, m_model->rowCount() - 1));
    if (m_isRunDue) {
        runCurrent();
    }
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
        m_isRunDue = m_names->isSearching();
        return;
    }
    accept();
    // After the palette has gone, so that the focus is where the action expects it.
    QTimer::singleShot(0, parentWidget(), action);
}

} // namespace gatehouse::ui
