// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <chrono>

namespace gatehouse::http {

/// Every bound of the connection guard. Bytes and counts; deadlines are absolute, further bytes do
/// not extend them.
struct Limits
{
    int connections = 4000; ///< Open at once, all workers together.
    int connectionsPerAddress = 512; ///< IPv6: per /64.
    qsizetype requestLine = 8 * 1024; ///< Beyond: 414.
    qsizetype headerBlock = 16 * 1024; ///< Beyond: 431.
    int headerFields = 100; ///< Beyond: 431.
    qsizetype body = 64 * 1024; ///< Beyond: 413, before reading on.
    qsizetype unsentAnswer
        = 256 * 1024; ///< No further request is served to a peer that leaves this much unread.
    qsizetype slowestReader
        = 16 * 1024; ///< Bytes per second; lengthens `write` for what is unsent.
    std::chrono::milliseconds handshake { 5000 };
    std::chrono::milliseconds headers { 10000 };
    std::chrono::milliseconds bodyDeadline { 30000 };
    std::chrono::milliseconds idle { 30000 };
    std::chrono::milliseconds handler { 30000 };
    std::chrono::milliseconds write { 15000 };
    std::chrono::milliseconds linger { 1000 };
};

} // namespace gatehouse::http
