// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/token_examination.h"

class QJsonObject;

namespace gatehouse::models {

/// What the rules of one kind of JWT look at.
struct JwtContext
{
    const QJsonObject& header;
    const QJsonObject& claims;
    QString issuer; ///< Of the running server; empty: stopped.
    qint64 now = 0;
    bool isForeign = false; ///< Judged by somebody else's keys.
    QString audience {}; ///< That it should name; empty: any.
};

/// RFC 9068 §2: a JWT access token.
[[nodiscard]] QList<TokenFinding> accessTokenFindings(const JwtContext& jwt);
/// OpenID Connect Core §2 and §3.1.3.7: an ID token.
[[nodiscard]] QList<TokenFinding> idTokenFindings(const JwtContext& jwt);

} // namespace gatehouse::models
