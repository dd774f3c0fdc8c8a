// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtNetwork/QHostAddress>

#include <memory>
#include <utility>
#include <vector>

namespace gatehouse::http {

using Header = std::pair<QByteArray, QByteArray>;

/// One valid request as the guard handed it over: framing is gone, every byte is bounded. Immutable
/// once dispatched.
struct Request
{
    QByteArray number; ///< 16 hex digits; shown on pages and in logs, so that a person can name
                       ///< this request.
    QByteArray method; ///< As sent: "GET".
    QByteArray path; ///< As sent, not decoded: "/oauth/token". Starts with '/'.
    QByteArray query; ///< Raw, without '?'.
    std::vector<Header> headers; ///< Names in lower case, values trimmed, in order.
    QByteArray body;
    QHostAddress peer; ///< Who asks; of what a trusted proxy passed on, whom that names.
    quint16 peerPort = 0; ///< 0: not known.
    bool isTls = false;

    /// First value of a header by lower-case name; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// How many headers have that name.
    [[nodiscard]] int count(QByteArrayView name) const;
    /// Value of a cookie, or empty.
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
};

/// Shared: the coroutine that answers and the connection that waits both hold it.
using RequestPtr = std::shared_ptr<const Request>;

} // namespace gatehouse::http
