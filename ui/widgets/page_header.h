// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace gatehouse::ui {

/// The top of a page: its title with the buttons beside it, and below both one sentence, which has
/// the whole width: beside the buttons large letters would break it into words.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString& title, const QString& sentence, QWidget* parent);

    /// From left to right.
    void addButton(QPushButton* button);
    /// For buttons that come later.
    void addButtons(QHBoxLayout* buttons);

private:
    QHBoxLayout* m_row;
};

} // namespace gatehouse::ui
