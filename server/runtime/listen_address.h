// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtNetwork/QHostAddress>

namespace gatehouse::runtime {

/// "127.0.0.1:8080", "[::1]:8080", "localhost:0", "*:8080" (all addresses).
struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;

    /// Invalid: not an address and port.
    [[nodiscard]] static core::Result<ListenAddress> parse(const QString& text);
    [[nodiscard]] bool isLoopback() const { return address.isLoopback(); }
    [[nodiscard]] QString toString() const;
};

} // namespace gatehouse::runtime
