// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_numbers.h"

#include <QtCore/QRandomGenerator>

namespace gatehouse::http {

QByteArray RequestNumbers::next()
{
    static constexpr char digits[] = "0123456789abcdef";
    if (m_used == stock) {
        // The system's own generator: what a predictable one gave away would tell the rest.
        QRandomGenerator::system()->fillRange(m_drawn.data(), qsizetype(stock));
        m_used = 0;
    }
    quint64 number = m_drawn[m_used++];
    QByteArray text(16, Qt::Uninitialized);
    for (qsizetype i = 15; i >= 0; --i, number >>= 4)
        text[i] = digits[number & 15];
    return text;
}

} // namespace gatehouse::http
