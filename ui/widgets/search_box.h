// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace gatehouse::ui {

/// Search field: Escape clears it.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const QString& hint, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gatehouse::ui
