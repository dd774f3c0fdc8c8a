// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtNetwork/QHostAddress>

#include <optional>

// Where this server may connect to when somebody else chose the URL (checklist C108). Pure
// functions: any thread.
namespace gatehouse::fetch {

/// What an administrator allowed beyond https to public addresses.
struct Policy
{
    bool allowsPlainHttp = false;
    bool allowsLoopback = false;
    bool allowsPrivate = false; ///< RFC 1918 and unique local IPv6: a provider in one's own house.
};

/// A URL that may be asked, taken apart.
struct Target
{
    bool isTls = true;
    QString host {}; ///< Without brackets.
    quint16 port = 443;
    QString pathWithQuery {}; ///< As written, starts with '/'.
    std::optional<QHostAddress> literal {}; ///< The host is an address: nothing to resolve.

    /// Value of the Host header.
    [[nodiscard]] QByteArray authority() const;
};

/// Denied: not https (or http where allowed), user information, a fragment, or an IPv4 address that
/// is spelled otherwise than as four decimal numbers ("2130706433", "0x7f.1", "127.1").
[[nodiscard]] core::Result<Target> targetOf(const QString& url, const Policy& policy);

/// Whether `address` is one that strangers may name: the public internet, and what `policy` adds.
/// Never: multicast, link-local (cloud metadata), IPv4 inside IPv6, reserved ranges.
[[nodiscard]] bool mayConnect(const QHostAddress& address, const Policy& policy);

} // namespace gatehouse::fetch
