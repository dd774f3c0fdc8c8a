// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/fetch/address_rules.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace gatehouse::fetch {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

inline constexpr std::chrono::seconds longestFetch { 5 }; ///< Resolving, connecting, reading.
inline constexpr qsizetype largestAnswer = 64 * 1024;

/// One question to another server.
struct Request
{
    QString url;
    QByteArray method = "GET"; ///< GET, HEAD, POST, PUT, PATCH or DELETE.
    Headers headers {};
    QByteArray body {}; ///< GET and HEAD have none.
    /// Media types a successful answer may have, in lower case and without parameters; empty: any.
    /// "+json" takes every type with that suffix.
    QByteArrayList acceptedTypes {};
    Policy policy {};
    qsizetype mostBytes = largestAnswer; ///< A longer body is refused.
};

/// Whether this is one of the methods that are sent.
[[nodiscard]] bool isMethod(const QByteArray& method);

/// What it said. Every status is an answer; only transport and rules fail.
struct Answer
{
    int status = 0;
    QByteArray contentType {}; ///< In lower case, without parameters.
    QByteArray body {};
    /// For those who keep answers: how long the server lets them, from Cache-Control; nothing: it
    /// does not say.
    std::optional<std::chrono::seconds> freshFor {};
    Headers headers {}; ///< As they came, at most 100.
};

} // namespace gatehouse::fetch
