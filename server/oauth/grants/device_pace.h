// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/oauth/services.h"

#include <QtCore/QHash>

namespace gatehouse::oauth {

/// Keeps devices to their polling interval (RFC 8628 §3.5) without a durable write for every poll:
/// a poll is noted in memory at once, and in the database by a write nobody waits for, for all
/// devices together and at most once a second. So other workers and nodes learn of it, a restart
/// forgets a second at most, and any number of waiting devices costs one small commit a second. One
/// for each worker.
class DevicePace
{
public:
    /// Intervals do not grow beyond this, in seconds: a device that hammers costs no more writes.
    static constexpr qint64 longestInterval = 300;

    explicit DevicePace(const Services& services)
        : m_services(services)
    {
    }

    /// True when `code` was polled less than its interval ago. Times are whole seconds, so a device
    /// that keeps its interval exactly may look one second early.
    [[nodiscard]] bool isTooFast(const domain::DeviceCode& code) const;
    void note(const domain::DeviceCode& code);

private:
    void write();

    const Services& m_services;
    QHash<qint64, qint64> m_polls {}; ///< Row: when it was polled here last.
    QHash<qint64, qint64> m_unwritten {};
    qint64 m_writtenAt = 0; ///< Monotonic milliseconds; 0: never.
};

} // namespace gatehouse::oauth
