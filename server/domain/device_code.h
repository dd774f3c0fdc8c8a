// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/scope_set.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::domain {

/// One device that asked for access (RFC 8628), from its request until it has its tokens. Times are
/// UTC epoch seconds.
struct DeviceCode
{
    enum class State
    {
        Pending,
        Allowed,
        Denied,
        Consumed ///< The device has its tokens.
    };

    qint64 id = 0;
    QByteArray secretHash {};
    QString userCode {}; ///< Eight letters, as user_code.h has them.
    qint64 clientRow = 0;
    qint64 userRow = 0; ///< Who decided; 0: nobody yet.
    ScopeSet scope {};
    State state = State::Pending;
    qint64 intervalSeconds = 5; ///< Grows with every slow_down.
    qint64 lastPolledAt = 0; ///< 0: never; see oauth::DevicePace.
    QString address {}; ///< Where the device asked from, for the person to see.
    qint64 authTime = 0; ///< When the person who decided had signed in.
    qint64 sessionRow = 0; ///< Browser session of the decision; 0: none.
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
};

} // namespace gatehouse::domain
