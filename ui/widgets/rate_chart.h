// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::models {
class RateHistoryModel;
}

namespace gatehouse::ui {

/// Bars for the minutes of an hour: tokens issued, and refusals drawn down from the middle line so
/// that the two differ by more than colour. The numbers stand in the table beside it; this picture
/// says its sums to screen readers.
class RateChart final : public QWidget
{
    Q_OBJECT
public:
    RateChart(const models::RateHistoryModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return { 480, 150 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 120 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int minuteAt(int x) const;

    const models::RateHistoryModel& m_model;
};

} // namespace gatehouse::ui
