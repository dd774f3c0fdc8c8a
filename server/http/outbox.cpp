// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/outbox.h"

namespace gatehouse::http {

namespace {

/// An idle connection keeps no more room than this.
constexpr qsizetype keptOutboxBytes = 4096;
/// Sent bytes are cut off in pieces of this size, so that a large answer shrinks while it leaves.
constexpr qsizetype cutSize = 1024 * 1024;

} // namespace

bool Outbox::flush(Wire& wire)
{
    while (!isEmpty()) {
        const qint64 count = wire.write(m_bytes.constData() + m_sent, size());
        if (count < 0)
            return false;
        m_sent += count;
        if (count == 0)
            break;
    }
    if (isEmpty()) {
        clear();
    } else if (m_sent > cutSize) {
        m_bytes.remove(0, m_sent);
        m_sent = 0;
    }
    return true;
}

void Outbox::clear()
{
    m_sent = 0;
    if (m_bytes.capacity() > keptOutboxBytes)
        m_bytes = QByteArray();
    else
        m_bytes.resize(0);
}

} // namespace gatehouse::http
