// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence_layout.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace gatehouse::models {

namespace {

constexpr double margin = 12;
constexpr double numberWidth = 24;
constexpr double headPadding = 10;
constexpr double laneGap = 14; ///< Between two heads.
constexpr double labelPadding = 12; ///< Between a label and the lifelines beside it.
constexpr double widestLabel = 250;
constexpr double rowPadding = 5;
constexpr double stepGap = 5; ///< Above the first row of a step.

class Builder
{
public:
    Builder(const Sequence& sequence, const SequenceMetrics& metrics)
        : m_sequence(sequence)
        , m_metrics(metrics)
    {
        m_laneOf.fill(-1);
        for (int lane = 0; lane < sequence.participants.size(); ++lane) {
            m_laneOf[size_t(sequence.participants[lane].party)] = lane;
        }
    }

    SequenceLayout build()
    {
        if (m_sequence.participants.isEmpty()) {
            return m_layout;
        }
        placeLanes();
        placeRows();
        return m_layout;
    }

private:
    int laneOf(Party party) const { return m_laneOf[size_t(party)]; }

    /// Flows say the same things again and again.
    double width(const QString& text)
    {
        auto found = m_widths.find(text);
        if (found == m_widths.end()) {
            found = m_widths.insert(text, std::ceil(m_metrics.textWidth(text)));
        }
        return *found;
    }

    double labelWidth(const SequenceMessage& message)
    {
        return std::min(widestLabel, std::max(width(message.text), width(message.detail)));
    }

    /// Wide enough for the heads, then for labels between neighbours, then for those that cross
    /// lanes.
    QList<double> gaps(const QList<double>& heads)
    {
        QList<double> gaps;
        for (int lane = 1; lane < heads.size(); ++lane) {
            gaps.append((heads[lane - 1] + heads[lane]) / 2 + laneGap);
        }
        for (int crossed = 1; crossed <= gaps.size(); ++crossed) {
            for (const SequenceMessage& message : m_sequence.messages) {
                const auto [first, last]
                    = std::minmax({ laneOf(message.from), laneOf(message.to) });
                if (last - first != crossed) {
                    continue;
                }
                double room = 0;
                for (int gap = first; gap < last; ++gap) {
                    room += gaps[gap];
                }
                const double missing = labelWidth(message) + 2 * labelPadding - room;
                for (int gap = first; gap < last && missing > 0; ++gap) {
                    gaps[gap] += missing / crossed;
                }
            }
        }
        return gaps;
    }

    void placeLanes()
    {
        QList<double> heads;
        bool hasNames = false;
        for (const Participant& one : m_sequence.participants) {
            const double text = std::max(width(one.role), width(one.name));
            heads.append(std::min(widestLabel, text) + 2 * headPadding);
            hasNames = hasNames || !one.name.isEmpty();
        }
        const double height = m_metrics.lineHeight * (hasNames ? 2 : 1) + headPadding;
        const QList<double> between = gaps(heads);
        double x = margin + numberWidth + heads.first() / 2;
        for (int lane = 0; lane < heads.size(); ++lane) {
            x += lane == 0 ? 0 : between[lane - 1];
            m_layout.lanes.append({ m_sequence.participants[lane], x,
                QRectF(x - heads[lane] / 2, margin / 2, heads[lane], height) });
        }
        m_layout.headHeight = height + margin;
        m_layout.size.setWidth(x + heads.last() / 2 + margin);
    }

    void placeRows()
    {
        double y = m_layout.headHeight;
        int step = -1;
        const double line = m_metrics.lineHeight;
        for (const SequenceMessage& message : m_sequence.messages) {
            const bool isFirst = message.step != step;
            const double top = y;
            y += rowPadding + (isFirst ? stepGap : 0);
            SequenceRow row;
            row.fromX = m_layout.lanes[laneOf(message.from)].x;
            row.toX = m_layout.lanes[laneOf(message.to)].x;
            const double left = std::min(row.fromX, row.toX) + labelPadding / 2;
            const double room = std::abs(row.toX - row.fromX) - labelPadding;
            row.text = QRectF(left, y, room, line);
            if (isFirst) {
                row.number = QRectF(margin / 2, y, numberWidth, line);
            }
            y += line;
            if (!message.detail.isEmpty()) {
                row.detail = QRectF(left, y, room, line);
                y += line;
            }
            row.y = y + 3;
            y += 3 + rowPadding;
            row.bounds = QRectF(0, top, m_layout.size.width(), y - top);
            m_layout.rows.append(row);
            step = message.step;
        }
        m_layout.size.setHeight(y + margin);
    }

    const Sequence& m_sequence;
    const SequenceMetrics& m_metrics;
    std::array<int, size_t(Party::Resource) + 1> m_laneOf {};
    QHash<QString, double> m_widths;
    SequenceLayout m_layout;
};

void mirror(SequenceLayout& layout)
{
    const double width = layout.size.width();
    const auto turned = [width](const QRectF& rect) {
        return rect.isEmpty()
            ? rect
            : QRectF(width - rect.right(), rect.top(), rect.width(), rect.height());
    };
    for (SequenceLane& lane : layout.lanes) {
        lane.x = width - lane.x;
        lane.head = turned(lane.head);
    }
    for (SequenceRow& row : layout.rows) {
        row.fromX = width - row.fromX;
        row.toX = width - row.toX;
        row.text = turned(row.text);
        row.detail = turned(row.detail);
        row.number = turned(row.number);
    }
}

} // namespace

qsizetype SequenceLayout::messageAt(double y) const
{
    const auto found = std::upper_bound(rows.begin(), rows.end(), y,
        [](double height, const SequenceRow& row) { return height < row.bounds.bottom(); });
    const bool isInside = found != rows.end() && y >= found->bounds.top();
    return isInside ? found - rows.begin() : -1;
}

SequenceLayout layOut(const Sequence& sequence, const SequenceMetrics& metrics, bool isMirrored)
{
    SequenceLayout layout = Builder(sequence, metrics).build();
    if (isMirrored) {
        mirror(layout);
    }
    return layout;
}

} // namespace gatehouse::models
