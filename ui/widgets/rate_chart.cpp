// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_chart.h"

#include "models/rate_history_model.h"
#include "ui/theme/colors.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::RateHistoryModel;

namespace {

/// 1, 2, 5, 10, 20 …: the scale's end, so that it does not change with every token.
quint64 roundedUp(quint64 value)
{
    quint64 power = 1;
    while (power * 10 < value) {
        power *= 10;
    }
    for (const quint64 factor : { 1, 2, 5, 10 }) {
        if (power * factor >= value) {
            return power * factor;
        }
    }
    return value;
}

} // namespace

RateChart::RateChart(const RateHistoryModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"rateChart"_s);
    setAccessibleName(tr("Tokens issued and requests refused in the last hour"));
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        describe();
        update();
    });
    describe();
}

void RateChart::describe()
{
    const QLocale locale;
    setAccessibleDescription(
        tr("%1 issued, %2 refused, at most %3 in a minute")
            .arg(locale.toString(m_model.totalIssued()), locale.toString(m_model.totalRefused()),
                locale.toString(m_model.highest())));
}

QRect RateChart::plot() const
{
    const int gutter = fontMetrics().horizontalAdvance(u"00,000 "_s);
    const int line = fontMetrics().height();
    return rect().adjusted(gutter, line / 2, -4, -line - 4);
}

int RateChart::minuteAt(int x) const
{
    const QRect area = plot();
    if (x < area.left() || x > area.right()) {
        return -1;
    }
    int column = (x - area.left()) * RateHistoryModel::minutes / std::max(1, area.width());
    if (layoutDirection() == Qt::RightToLeft) {
        column = RateHistoryModel::minutes - 1 - column;
    }
    return std::clamp(column, 0, RateHistoryModel::minutes - 1);
}

bool RateChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = minuteAt(help->pos().x());
        if (row >= 0) {
            QToolTip::showText(help->globalPos(),
                tr("%1: %2 issued, %3 refused")
                    .arg(m_model.index(row, RateHistoryModel::MinuteColumn).data().toString())
                    .arg(m_model.issued(row))
                    .arg(m_model.refused(row)),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

void RateChart::paintEvent(QPaintEvent*)
{
    const Colors& colors = currentColors();
    const QLocale locale;
    QPainter painter(this);
    const QRect area = plot();
    const quint64 top = roundedUp(std::max<quint64>(4, m_model.highest()));
    // Two thirds for what went well.
    const int zero = area.top() + area.height() * 2 / 3;
    const auto scaled = [top](quint64 value, int space) {
        return value == 0 ? 0 : std::max(2, int(double(value) / double(top) * space));
    };
    painter.setPen(colors.muted);
    const QRect labels(0, 0, area.left() - 6, height());
    const int line = fontMetrics().height();
    painter.drawText(QRect(labels.left(), area.top() - line / 2, labels.width(), line),
        Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, locale.toString(top));
    painter.drawText(QRect(labels.left(), zero - line / 2, labels.width(), line),
        Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, locale.toString(0));
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(area.left(), area.top(), area.right(), area.top());
    painter.setPen(QPen(colors.muted, 1));
    painter.drawLine(area.left(), zero, area.right(), zero);
    painter.setPen(Qt::NoPen);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int row = 0; row < RateHistoryModel::minutes; ++row) {
        const int column = isMirrored ? RateHistoryModel::minutes - 1 - row : row;
        const int left = area.left() + column * area.width() / RateHistoryModel::minutes;
        const int right = area.left() + (column + 1) * area.width() / RateHistoryModel::minutes;
        const int width = std::max(1, right - left - 2);
        const int up = scaled(m_model.issued(row), zero - area.top());
        const int down = scaled(m_model.refused(row), area.bottom() - zero);
        painter.fillRect(left + 1, zero - up, width, up, colors.accent);
        painter.fillRect(left + 1, zero + 1, width, down, colors.danger);
    }
    painter.setPen(colors.muted);
    const QRect below(area.left(), area.bottom() + 3, area.width(), line);
    const Qt::Alignment first = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment last = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(below, first | Qt::AlignAbsolute | Qt::AlignTop, tr("an hour ago"));
    painter.drawText(below, last | Qt::AlignAbsolute | Qt::AlignTop, tr("now"));
}

} // namespace gatehouse::ui
