// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::oauth {

/// What the claims of a genuine assertion must say (RFC 7523 §3). Times are UTC epoch seconds.
struct AssertionRules
{
    QString issuer; ///< `iss`.
    QString subject {}; ///< `sub`; empty: anything, the caller looks it up.
    QStringList audiences {}; ///< `aud` is one of them, as one text.
    qint64 now = 0;
};

struct AssertionClaims
{
    QString subject {};
    QByteArray idHash {}; ///< SHA-256 of `jti`.
    qint64 expiresAt = 0;
};

inline constexpr qint64 longestAssertionLife = 3600;
/// How far the clocks of clients may run ahead of ours.
inline constexpr qint64 clockSkew = 30;

/// The names of this server in an assertion: its issuer (what RFC 7523bis asks for) and the URL of
/// its token endpoint (what OpenID Connect Core §9 asked for).
[[nodiscard]] QStringList assertionAudiences(const QString& issuer);

/// Denied, saying which claim: another issuer, subject or audience (a list is refused even with one
/// entry), no end, one in the past or too far ahead, a beginning in the future, no `jti` (C054).
[[nodiscard]] core::Result<AssertionClaims> checkAssertionClaims(
    const QJsonObject& claims, const AssertionRules& rules);

} // namespace gatehouse::oauth
