// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sequence_painter.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::SequenceMessage;
using models::SequenceRow;

namespace {

constexpr double arrowLength = 8;
constexpr double arrowWidth = 4;
constexpr double headRadius = 6;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

models::SequenceMetrics SequencePainter::metrics(const QFont& font)
{
    // Bold, as the heads and refusals are: the rest is narrower.
    const auto wide = std::make_shared<QFontMetricsF>(boldOf(font)); // the function may be copied
    return { [wide](const QString& text) { return wide->horizontalAdvance(text); },
        std::ceil(wide->height()) };
}

SequencePainter::SequencePainter(QPainter& painter, const Colors& colors, const QFont& font)
    : m_painter(painter)
    , m_colors(colors)
    , m_font(font)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(font);
}

void SequencePainter::drawBody(const SequencePicture& picture, double top, double bottom)
{
    const auto& rows = picture.layout.rows;
    const auto isAbove
        = [](const SequenceRow& row, double height) { return row.bounds.bottom() < height; };
    const qsizetype first = std::lower_bound(rows.begin(), rows.end(), top, isAbove) - rows.begin();
    qsizetype end = first;
    while (end < rows.size() && rows[end].bounds.top() <= bottom) {
        const int step = picture.sequence.messages[end].step;
        if (step == picture.step) {
            m_painter.fillRect(rows[end].bounds, m_colors.selection);
        }
        ++end;
    }
    QPen line(m_colors.border, 1.2);
    m_painter.setPen(line);
    for (const models::SequenceLane& lane : picture.layout.lanes) {
        m_painter.drawLine(QPointF(lane.x, top), QPointF(lane.x, bottom));
    }
    for (qsizetype index = first; index < end; ++index) {
        drawRow(picture, index);
    }
}

void SequencePainter::drawRow(const SequencePicture& picture, qsizetype index)
{
    const SequenceRow& row = picture.layout.rows[index];
    const SequenceMessage& message = picture.sequence.messages[index];
    m_behind = message.step == picture.step ? m_colors.selection : m_colors.surface;
    QColor color = message.isInferred ? m_colors.muted : m_colors.text;
    if (message.isFailed) {
        color = m_colors.danger;
    }
    if (!row.number.isEmpty()) {
        drawText(row.number, QLocale().toString(message.step + 1), m_colors.muted);
    }
    m_painter.setFont(message.isFailed ? boldOf(m_font) : m_font);
    // Not by colour alone.
    drawText(
        row.text, message.isFailed ? QString(u"\u2717 "_s + message.text) : message.text, color);
    m_painter.setFont(m_font);
    if (!row.detail.isEmpty()) {
        drawText(row.detail, message.detail, m_colors.muted);
    }
    drawArrow(message, row, color);
    if (index == picture.message) {
        m_painter.setPen(QPen(m_colors.accent, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(row.bounds.adjusted(1.5, 1, -1.5, -1), 4, 4);
    }
}

void SequencePainter::drawArrow(
    const SequenceMessage& message, const SequenceRow& row, const QColor& color)
{
    const double direction = row.toX > row.fromX ? 1 : -1;
    QPen pen(color, 1.4);
    if (message.isInferred) {
        pen.setStyle(Qt::DotLine);
    } else if (message.isAnswer) {
        pen.setStyle(Qt::DashLine);
    }
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(row.fromX, row.y), QPointF(row.toX - direction, row.y));
    const QPointF tip(row.toX - direction, row.y);
    const QPointF upper = tip + QPointF(-direction * arrowLength, -arrowWidth);
    const QPointF lower = tip + QPointF(-direction * arrowLength, arrowWidth);
    if (message.isInferred) {
        m_painter.setPen(QPen(color, 1.4));
        m_painter.drawPolyline(QPolygonF({ upper, tip, lower }));
        return;
    }
    QPainterPath head(tip);
    head.lineTo(upper);
    head.lineTo(lower);
    head.closeSubpath();
    m_painter.fillPath(head, color);
}

void SequencePainter::drawHeads(const SequencePicture& picture)
{
    const QSizeF size = picture.layout.size;
    m_painter.fillRect(QRectF(0, 0, size.width(), picture.layout.headHeight), m_colors.surface);
    m_behind = m_colors.surfaceAlternate;
    for (const models::SequenceLane& lane : picture.layout.lanes) {
        m_painter.setPen(QPen(m_colors.border, 1.2));
        m_painter.setBrush(m_colors.surfaceAlternate);
        m_painter.drawRoundedRect(lane.head, headRadius, headRadius);
        const bool hasName = !lane.participant.name.isEmpty();
        const double line = lane.head.height() / 2 - 3;
        m_painter.setFont(boldOf(m_font));
        const QRectF first
            = hasName ? lane.head.adjusted(4, 3, -4, -line - 3) : lane.head.adjusted(4, 0, -4, 0);
        drawText(first, lane.participant.role, m_colors.text);
        m_painter.setFont(m_font);
        if (hasName) {
            drawText(
                lane.head.adjusted(4, line + 3, -4, -3), lane.participant.name, m_colors.muted);
        }
    }
}

void SequencePainter::drawText(const QRectF& place, const QString& text, const QColor& color)
{
    const QFontMetricsF metrics(m_painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    const double width = std::min(place.width(), metrics.horizontalAdvance(shown) + 4);
    m_painter.fillRect(
        QRectF(place.center().x() - width / 2, place.top() + 1, width, place.height() - 1),
        m_behind);
    // Paths and parameters read from left to right in every language.
    const bool isLeftToRight = !text.isRightToLeft();
    m_painter.setLayoutDirection(isLeftToRight ? Qt::LeftToRight : Qt::RightToLeft);
    m_painter.setPen(color);
    m_painter.drawText(place, int(Qt::AlignCenter) | Qt::TextSingleLine, shown);
}

} // namespace gatehouse::ui
