// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sequence_layout.h"
#include "ui/theme/colors.h"

#include <QtGui/QFont>

class QPainter;

namespace gatehouse::ui {

/// What a sequence diagram shows and where; drawn by SequencePainter.
struct SequencePicture
{
    models::Sequence sequence {};
    models::SequenceLayout layout {};
    int step = -1; ///< Marked; -1: none.
    qsizetype message = -1; ///< The one of the keyboard; -1: none.
};

/// Draws a sequence with any painter: widget, picture file or SVG.
class SequencePainter
{
public:
    /// The widths that layOut() needs for what this draws with `font`.
    [[nodiscard]] static models::SequenceMetrics metrics(const QFont& font);

    SequencePainter(QPainter& painter, const Colors& colors, const QFont& font);

    /// Lifelines and messages between two heights of the layout.
    void drawBody(const SequencePicture& picture, double top, double bottom);
    /// The names above the lifelines, at the top of the painter's coordinates.
    void drawHeads(const SequencePicture& picture);

private:
    void drawRow(const SequencePicture& picture, qsizetype index);
    void drawArrow(const models::SequenceMessage& message, const models::SequenceRow& row,
        const QColor& color);
    void drawText(const QRectF& place, const QString& text, const QColor& color);

    QPainter& m_painter;
    const Colors& m_colors;
    QFont m_font;
    QColor m_behind {}; ///< Where texts stand: keeps lifelines from crossing them.
};

} // namespace gatehouse::ui
