// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/difference.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace gatehouse::ui {

class MarkedText;

/// What was expected and what came: side by side where both fit, else one above the other, so that
/// equal characters stand in equal columns. What only one of them has is underlined, bold and
/// coloured, and named for screen readers.
class DifferenceView final : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    /// Hidden while there is nothing to compare.
    void showDifference(const explain::Difference& difference);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] MarkedText* addSide(const char* objectName, const QString& title);

    QBoxLayout* m_sides;
    MarkedText* m_expected;
    MarkedText* m_got;
};

} // namespace gatehouse::ui
