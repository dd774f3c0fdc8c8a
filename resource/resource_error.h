// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::resource {

/// Why a request gets no access (RFC 6750 §3.1).
enum class ErrorCode
{
    MissingToken, ///< 401, told only how to authenticate.
    InvalidRequest, ///< 400
    InvalidToken, ///< 401
    InsufficientScope, ///< 403
    TemporarilyUnavailable ///< 503: nobody could say whether the token is good.
};

struct ResourceError
{
    ErrorCode code = ErrorCode::InvalidToken;
    QString description {}; ///< For the client: characters of RFC 6750 §3 only.
    QString neededScope {}; ///< InsufficientScope: value of the `scope` attribute.

    [[nodiscard]] int httpStatus() const;
    /// "insufficient_scope"; empty for MissingToken, which has no code (§3.1).
    [[nodiscard]] QByteArray name() const;
    /// Value of WWW-Authenticate; empty where the answer has none (503).
    [[nodiscard]] QByteArray challenge(const QString& realm) const;
    /// JSON of the answer: {"error", "error_description"}.
    [[nodiscard]] QByteArray body() const;
};

} // namespace gatehouse::resource
