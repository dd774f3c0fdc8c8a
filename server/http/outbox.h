// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/wire.h"

#include <QtCore/QByteArray>

namespace gatehouse::http {

/// Answers on their way out. Whoever writes appends to bytes(); flush() hands over as much as the
/// wire takes, usually everything in one call.
class Outbox
{
public:
    [[nodiscard]] QByteArray& bytes() { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size() - m_sent; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// False: the wire is broken.
    [[nodiscard]] bool flush(Wire& wire);
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_sent = 0;
};

} // namespace gatehouse::http
