// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

class QLineEdit;

namespace gatehouse::ui {

/// Labels of our style sheet's roles. All are plain text: what they show may come from a request.
[[nodiscard]] QLabel* makeLabel(const char* role, const QString& text, QWidget* parent);
[[nodiscard]] QLabel* pageTitle(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* cardTitle(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent);

enum class ButtonRole
{
    Normal,
    Primary,
    Link
};
/// A push button with its accessible and object names set.
[[nodiscard]] QPushButton* makeButton(const QString& objectName, const QString& text,
    QWidget* parent, ButtonRole role = ButtonRole::Normal);
/// A line edit with its accessible and object names set.
[[nodiscard]] QLineEdit* makeLineEdit(
    const QString& objectName, const QString& accessibleName, QWidget* parent);
/// Leaves a button its icon alone, where a row has no room for more: the words become its tool tip.
void showAsSymbol(QPushButton* button);

/// Looks the style sheet up again after a dynamic property changed.
void repolish(QWidget* widget);

} // namespace gatehouse::ui
