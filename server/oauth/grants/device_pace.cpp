// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/device_pace.h"

#include "server/oauth/detached_write.h"
#include "server/store/device_code_repository.h"

#include <algorithm>

namespace gatehouse::oauth {

namespace {

constexpr qsizetype mostNoted = 4096;
constexpr qint64 writeEveryMs = 1000;

} // namespace

bool DevicePace::isTooFast(const domain::DeviceCode& code) const
{
    const qint64 last = std::max(code.lastPolledAt, m_polls.value(code.id));
    return last != 0 && m_services.clock.now() - last < code.intervalSeconds - 1;
}

void DevicePace::note(const domain::DeviceCode& code)
{
    const qint64 now = m_services.clock.now();
    if (m_polls.size() >= mostNoted) {
        const auto isOld = [now](const auto entry) { return now - *entry > longestInterval; };
        m_polls.removeIf(isOld);
        // What is forgotten here is in the database by now, but for the last second.
        if (m_polls.size() >= mostNoted)
            m_polls.clear();
    }
    m_polls.insert(code.id, now);
    m_unwritten.insert(code.id, now);
    const qint64 elapsed = m_services.clock.monotonicMs() - m_writtenAt;
    if (m_writtenAt == 0 || elapsed >= writeEveryMs || m_unwritten.size() >= mostNoted)
        write();
}

void DevicePace::write()
{
    m_writtenAt = m_services.clock.monotonicMs();
    QList<std::pair<qint64, qint64>> polls;
    for (auto poll = m_unwritten.cbegin(); poll != m_unwritten.cend(); ++poll)
        polls.emplaceBack(poll.key(), poll.value());
    m_unwritten.clear();
    // In order, so that two nodes do not wait for each other's rows.
    std::sort(polls.begin(), polls.end());
    writeDetached(
        m_services.writer, [polls](store::Transaction& transaction) -> core::Result<void> {
            store::DeviceCodeRepository codes(transaction.database());
            for (const auto& [row, time] : polls) {
                if (const auto noted = codes.notePoll(row, time); !noted)
                    return noted;
            }
            return {};
        });
}

} // namespace gatehouse::oauth
