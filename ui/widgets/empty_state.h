// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace gatehouse::ui {

/// What an empty list shows instead of nothing: a sentence and the one action that helps.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const char* iconName, QWidget* parent = nullptr);

    /// An empty `action` hides the button.
    void setMessage(const QString& title, const QString& text, const QString& action);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionClicked();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace gatehouse::ui
