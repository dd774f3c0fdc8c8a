// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/system_random.h"

#include <openssl/rand.h>

#include <limits>

namespace gatehouse::crypto {

QByteArray SystemRandom::bytes(qsizetype count)
{
    Q_ASSERT(count >= 0 && count <= std::numeric_limits<int>::max());
    QByteArray out(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(count)) != 1)
        qFatal("no entropy: the system's random generator failed");
    return out;
}

} // namespace gatehouse::crypto
