// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QHostAddress>

namespace gatehouse::http {

/// Who is at the other end of a connection.
struct Peer
{
    QHostAddress address {};
    quint16 port = 0;
    bool isTls = false;
};

} // namespace gatehouse::http
