// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"

#include <QtCore/QAbstractTableModel>

#include <array>

namespace gatehouse::models {

/// How many tokens were issued and requests refused in each minute of the last hour, the present
/// minute last. Fed with the server's counters, which only grow while it runs; starts empty, for
/// nobody counted before the console was there. Main thread.
class RateHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        MinuteColumn,
        IssuedColumn,
        RefusedColumn,
        ColumnCount
    };
    static constexpr int minutes = 60;

    explicit RateHistoryModel(const core::Clock& clock, QObject* parent = nullptr);

    /// The counters of the moment, from the start of the server.
    void note(quint64 issued, quint64 refused);
    /// Moves on when a minute has passed in which nothing came.
    void tick();
    /// Of one row (0 is the oldest minute).
    [[nodiscard]] quint64 issued(int row) const { return m_slots[size_t(row)].issued; }
    [[nodiscard]] quint64 refused(int row) const { return m_slots[size_t(row)].refused; }
    [[nodiscard]] quint64 totalIssued() const;
    [[nodiscard]] quint64 totalRefused() const;
    /// Greatest number of a minute, for a scale.
    [[nodiscard]] quint64 highest() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Slot
    {
        quint64 issued = 0;
        quint64 refused = 0;
    };
    /// What grew; a counter that is smaller than before belongs to a server that started anew.
    [[nodiscard]] static quint64 growth(quint64 before, quint64 now);
    [[nodiscard]] bool advance();
    void announce();

    const core::Clock& m_clock;
    std::array<Slot, minutes> m_slots {};
    qint64 m_minute = 0; ///< Since 1970, of the last slot.
    quint64 m_lastIssued = 0;
    quint64 m_lastRefused = 0;
    bool m_hasSeen = false;
};

} // namespace gatehouse::models
