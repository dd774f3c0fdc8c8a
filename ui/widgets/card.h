// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace gatehouse::ui {

/// A titled box of the overview.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// One number with its caption.
class StatTile final : public QFrame
{
    Q_OBJECT
public:
    explicit StatTile(const QString& caption, QWidget* parent = nullptr);
    void setValue(const QString& value);

private:
    QString m_caption;
    QLabel* m_value;
};

} // namespace gatehouse::ui
