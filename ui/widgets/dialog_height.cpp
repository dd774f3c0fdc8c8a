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
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

void DialogHeight::fit()
{
    if (m_dialog->isVisible()) {
        fitTo(m_dialog->width());
    }
}

void DialogHeight::fitTo(int width)
{
    QLayout* layout = m_dialog->layout();
    if (layout == nullptr || !layout->hasHeightForWidth()) {
        return;
    }
    layout->activate();
    const int least = std::max(m_dialog->minimumWidth(), layout->minimumSize().width());
    const int wanted = std::max(width, least);
    m_dialog->resize(wanted, layout->totalHeightForWidth(wanted));
}

bool DialogHeight::eventFilter(QObject* watched, QEvent* event)
{
    // Its last events come while it is no dialog any more: nothing of it is touched for those.
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        fitTo(m_dialog->minimumWidth());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::ui
