// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gatehouse::ui {

/// A colour as "#rrggbb", typed or chosen, with its contrast beside it. Empty means the built-in
/// one.
class ColorField final : public QWidget
{
    Q_OBJECT
public:
    ColorField(const QString& objectName, const QString& name, bool isDark, QWidget* parent);

    [[nodiscard]] QString color() const;
    void setColor(const QString& color);
    /// Empty, or a colour with enough contrast.
    [[nodiscard]] bool isFine() const;

Q_SIGNALS:
    void colorChanged();

private:
    void choose();
    void showContrast();

    bool m_isDark;
    QLineEdit* m_text;
    QToolButton* m_choose;
    QLabel* m_contrast;
};

} // namespace gatehouse::ui
