// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtNetwork/QHostAddress>

#include <memory>

namespace gatehouse::http {

/// A bound and listening socket that several workers accept from. A plain bind, so a port that
/// somebody else uses is an error here (Conflict) and never shared silently.
class Listener
{
public:
    /// Port 0 takes a free one; see port().
    [[nodiscard]] static core::Result<std::unique_ptr<Listener>> bind(
        const QHostAddress& address, quint16 port);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] quint16 port() const;
    /// A duplicate of the descriptor for one worker, which then owns it; -1 when out of
    /// descriptors.
    [[nodiscard]] int duplicate() const;

private:
    Listener(int descriptor, QHostAddress address, quint16 port);
    int m_descriptor;
    QHostAddress m_address;
    quint16 m_port;
};

} // namespace gatehouse::http
