// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

SearchBox::SearchBox(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(hint);
    // A placeholder is no name: screen readers would say nothing at all.
    setAccessibleName(hint);
    addAction(lineIcon("search", IconTone::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMaximumWidth(360);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gatehouse::ui
