// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sequence.h"

#include <QtCore/QRectF>

#include <functional>

namespace gatehouse::models {

/// How large letters are where the diagram is drawn.
struct SequenceMetrics
{
    std::function<double(const QString&)> textWidth;
    double lineHeight = 16;
};

struct SequenceLane
{
    Participant participant;
    double x = 0; ///< Of the lifeline.
    QRectF head {}; ///< The box with the name.
};

struct SequenceRow
{
    double fromX = 0;
    double toX = 0;
    double y = 0; ///< Of the arrow.
    QRectF text {}; ///< First line.
    QRectF detail {}; ///< Second line, or empty.
    QRectF number {}; ///< Of the step, where one begins; else empty.
    QRectF bounds {}; ///< As wide as the diagram; rows touch, none overlaps.
};

/// Where everything of a sequence is, in units of the metrics; the origin is at the top left.
struct SequenceLayout
{
    QSizeF size {};
    double headHeight = 0;
    QList<SequenceLane> lanes {};
    QList<SequenceRow> rows {}; ///< One for each message, downwards.

    /// The message at this height, or -1.
    [[nodiscard]] qsizetype messageAt(double y) const;
};

/// `isMirrored`: the first participant stands at the right, as readers of Arabic expect.
[[nodiscard]] SequenceLayout layOut(
    const Sequence& sequence, const SequenceMetrics& metrics, bool isMirrored);

} // namespace gatehouse::models
