// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::domain {

/// Rules for redirect URIs: RFC 6749 §3.1.2, RFC 8252 §7, RFC 9700 §4.1; checks C002-C009.
namespace redirect_uri {

/// Why `uri` cannot be registered ("fragment not allowed"), or nothing when it can.
/// `allowInsecureHttp` is the client's development switch: http to a host that is not loopback.
[[nodiscard]] std::optional<QString> registrationFault(const QString& uri, bool allowInsecureHttp);

/// Exact comparison of strings; only a registered http loopback IP literal without a port matches
/// any port (RFC 8252 §7.3), path and query still exact.
[[nodiscard]] bool matches(const QString& registered, const QString& presented);
[[nodiscard]] bool matchesAny(const QStringList& registered, const QString& presented);

/// `uri` with the parameters appended to its query, percent-encoded; an existing query stays as it
/// is.
[[nodiscard]] QByteArray withQuery(
    const QString& uri, const QList<std::pair<QByteArray, QByteArray>>& parameters);
/// The same in a fragment, which registered addresses never have (C008).
[[nodiscard]] QByteArray withFragment(
    const QString& uri, const QList<std::pair<QByteArray, QByteArray>>& parameters);

} // namespace redirect_uri

} // namespace gatehouse::domain
