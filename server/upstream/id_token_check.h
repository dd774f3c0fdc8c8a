// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::upstream {

/// What the id_token of one sign-in must say.
struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    QString nonce;
    QByteArray accessToken {}; ///< at_hash, when there is one, must be of this.
    qint64 now = 0;
    QString algorithm {}; ///< That signed it: its hash is the one of at_hash (§3.1.3.6).
};

/// OpenID Connect Core §3.1.3.7 on claims whose signature was verified (C115): iss, sub, aud, azp,
/// exp, iat, nonce, at_hash. 30 seconds of skew. Denied: the message says which one and why.
[[nodiscard]] core::Result<void> checkIdToken(
    const QJsonObject& claims, const IdTokenExpectation& expected);

} // namespace gatehouse::upstream
