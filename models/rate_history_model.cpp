// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rate_history_model.h"

#include "models/time_text.h"

#include <algorithm>

namespace gatehouse::models {

namespace {

constexpr qint64 secondsOfMinute = 60;

} // namespace

RateHistoryModel::RateHistoryModel(const core::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_minute(clock.now() / secondsOfMinute)
{
}

quint64 RateHistoryModel::growth(quint64 before, quint64 now)
{
    return now >= before ? now - before : now;
}

bool RateHistoryModel::advance()
{
    const qint64 present = m_clock.now() / secondsOfMinute;
    const qint64 passed = std::clamp<qint64>(present - m_minute, 0, minutes);
    m_minute = std::max(m_minute, present);
    if (passed == 0) {
        return false;
    }
    std::move(m_slots.begin() + passed, m_slots.end(), m_slots.begin());
    std::fill(m_slots.end() - passed, m_slots.end(), Slot());
    return true;
}

void RateHistoryModel::announce()
{
    Q_EMIT dataChanged(index(0, 0), index(minutes - 1, ColumnCount - 1));
}

void RateHistoryModel::tick()
{
    if (advance()) {
        announce();
    }
}

void RateHistoryModel::note(quint64 issued, quint64 refused)
{
    const bool hasMoved = advance();
    Slot& present = m_slots.back();
    // What came before the console was there belongs to no minute.
    const quint64 moreIssued = m_hasSeen ? growth(m_lastIssued, issued) : 0;
    const quint64 moreRefused = m_hasSeen ? growth(m_lastRefused, refused) : 0;
    present.issued += moreIssued;
    present.refused += moreRefused;
    m_lastIssued = issued;
    m_lastRefused = refused;
    m_hasSeen = true;
    if (hasMoved || moreIssued + moreRefused > 0) {
        announce();
    }
}

quint64 RateHistoryModel::totalIssued() const
{
    quint64 sum = 0;
    for (const Slot& slot : m_slots) {
        sum += slot.issued;
    }
    return sum;
}

quint64 RateHistoryModel::totalRefused() const
{
    quint64 sum = 0;
    for (const Slot& slot : m_slots) {
        sum += slot.refused;
    }
    return sum;
}

quint64 RateHistoryModel::highest() const
{
    quint64 most = 0;
    for (const Slot& slot : m_slots) {
        most = std::max({ most, slot.issued, slot.refused });
    }
    return most;
}

int RateHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : minutes;
}

int RateHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RateHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case MinuteColumn:
        return shortTime((m_minute - minutes + 1 + index.row()) * secondsOfMinute);
    case IssuedColumn:
        return issued(index.row());
    case RefusedColumn:
        return refused(index.row());
    default:
        return {};
    }
}

QVariant RateHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == MinuteColumn ? tr("Minute")
        : section == IssuedColumn  ? tr("Tokens issued")
                                   : tr("Requests refused");
}

} // namespace gatehouse::models
