// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>

namespace gatehouse::ui::walk {

/// "QLineEdit serverHost in serverBar": for the lists of findings.
[[nodiscard]] inline QString nameOf(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
            parent == nullptr ? QString() : parent->objectName());
}

/// What a person reaches with Tab: visible, enabled, ours.
[[nodiscard]] inline bool isTabStop(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr
        || !(widget->focusPolicy() & Qt::TabFocus)
        || widget->objectName().startsWith(QLatin1String("qt_"))) {
        return false;
    }
    // Of a group of radio buttons Tab reaches one, the arrows the others.
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    return radio == nullptr || radio->isChecked();
}

/// Every focusable widget below `window` that a screen reader could not name.
[[nodiscard]] inline QStringList nameless(const QWidget* window)
{
    QStringList found;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        if (isTabStop(widget)
            && (seen == nullptr || seen->text(QAccessible::Name).trimmed().isEmpty())) {
            found.append(nameOf(widget));
        }
    }
    return found;
}

/// Every enabled focusable widget that Tab does not come by, however often it is pressed. The last
/// line says where Tab got stuck.
[[nodiscard]] inline QStringList unreached(QWidget* window)
{
    constexpr int most = 150;
    QSet<const QWidget*> reached;
    const QWidget* now = nullptr;
    for (int step = 0; step < most; ++step) {
        QWidget* focused = window->focusWidget();
        QTest::keyClick(focused == nullptr ? window : focused, Qt::Key_Tab);
        now = window->focusWidget();
        reached.insert(now);
    }
    QStringList missed;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (isTabStop(widget) && !reached.contains(widget)) {
            missed.append(nameOf(widget));
        }
    }
    if (!missed.isEmpty() && now != nullptr) {
        missed.append(QStringLiteral("after ") + nameOf(now));
    }
    return missed;
}

[[nodiscard]] inline bool isLabelClipped(const QLabel* label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()) {
        return false;
    }
    if (label->wordWrap()) {
        return label->height() + 1 < label->heightForWidth(label->width());
    }
    return label->width() + 1 < label->minimumSizeHint().width()
        || label->height() + 1 < label->minimumSizeHint().height();
}

[[nodiscard]] inline bool isClipped(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return isLabelClipped(label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const QSize wanted = button->minimumSizeHint();
        return !button->text().isEmpty()
            && (button->width() + 1 < wanted.width() || button->height() + 1 < wanted.height());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        // What is chosen must be readable; longer choices are read in the list.
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().height() > field.height() + 6;
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        return field->fontMetrics().height() > field->height();
    }
    return false;
}

/// Every visible text that does not fit its place.
[[nodiscard]] inline QStringList clipped(const QWidget* window)
{
    QStringList found;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->isVisible() && isClipped(widget)) {
            found.append(QStringLiteral("%1 (%2x%3, wants %4x%5)")
                             .arg(nameOf(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->minimumSizeHint().width())
                             .arg(widget->minimumSizeHint().height()));
        }
    }
    return found;
}

/// The same when the window has come to rest: texts that are read beside it come a moment later and
/// are laid out the moment after.
[[nodiscard]] inline QStringList clippedAtRest(const QWidget* window)
{
    constexpr int tries = 20;
    QStringList found = clipped(window);
    for (int number = 0; number < tries && !found.isEmpty(); ++number) {
        QTest::qWait(20);
        found = clipped(window);
    }
    return found;
}

} // namespace gatehouse::ui::walk
