// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_labels.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace gatehouse::ui {

namespace {

/// The widget whose text a label stands beside: of a row of several the first.
QWidget* fieldOf(QLayoutItem* item)
{
    while (item != nullptr && item->layout() != nullptr) {
        item = item->layout()->itemAt(0);
    }
    return item == nullptr ? nullptr : item->widget();
}

} // namespace

FormLabels::FormLabels(QFormLayout* form, QWidget* widget)
    : QObject(form)
    , m_form(*form)
{
    widget->installEventFilter(this);
}

void FormLabels::align()
{
    for (int row = 0; row < m_form.rowCount(); ++row) {
        QLayoutItem* label = m_form.itemAt(row, QFormLayout::LabelRole);
        const QWidget* field = fieldOf(m_form.itemAt(row, QFormLayout::FieldRole));
        // Beside many lines the label stands on top.
        if (label == nullptr || label->widget() == nullptr || field == nullptr
            || qobject_cast<const QAbstractScrollArea*>(field) != nullptr) {
            continue;
        }
        field->ensurePolished();
        label->widget()->setMinimumHeight(field->sizeHint().height());
    }
}

bool FormLabels::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    // A layout request: rows may be new. What is level already asks for no further one.
    if (type == QEvent::Show || type == QEvent::StyleChange || type == QEvent::FontChange
        || type == QEvent::LayoutRequest) {
        align();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::ui
