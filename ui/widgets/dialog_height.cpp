// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_height.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace gatehouse::ui {

QSize grownWithLetters(const QWidget& widget, const QSize& size)
{
    constexpr double smallest = 15; // Pixels from line to line.
    const double scale = std::max(1.0, widget.fontMetrics().height() / smallest);
    const QSize room = widget.screen()->availableSize() - QSize(60, 60);
    return size.expandedTo((size * scale).boundedTo(room));
}

DialogHeight::DialogHeight(QDialog* dialog)
    : QObject(dialog)
{
    dialog->installEventFilter(this);
}

bool DialogHeight::eventFilter(QObject* watched, QEvent* event)
{
    // Its last events come while it is no dialog any more.
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    QLayout* layout = dialog != nullptr ? dialog->layout() : nullptr;
    if (layout != nullptr && !event->spontaneous() && layout->hasHeightForWidth()) {
        const int width = std::max(dialog->minimumWidth(), layout->minimumSize().width());
        dialog->resize(width, layout->totalHeightForWidth(width));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::ui
