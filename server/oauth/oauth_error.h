// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace gatehouse::oauth {

/// Error codes of RFC 6749 §4.1.2.1 and §5.2, RFC 6750 §3.1, RFC 7009 §2.2.1, RFC 8628 §3.5, RFC
/// 7591 §3.2.2, OpenID Connect Core §3.1.2.6.
enum class ErrorCode
{
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    UnsupportedTokenType,
    InvalidScope,
    AccessDenied,
    ServerError,
    TemporarilyUnavailable,
    InvalidToken,
    InsufficientScope,
    LoginRequired,
    ConsentRequired,
    InteractionRequired,
    AccountSelectionRequired,
    RequestNotSupported,
    RequestUriNotSupported,
    RegistrationNotSupported,
    InvalidTarget,
    AuthorizationPending,
    SlowDown,
    ExpiredToken,
    InvalidRedirectUri,
    InvalidClientMetadata,
    InvalidSoftwareStatement,
    UnapprovedSoftwareStatement
};

/// A refusal with its two halves, which never mix: `description` is a fixed sentence for the client
/// (RFC 6749 characters only), `detail` the precise reason for trace and log.
struct OAuthError
{
    ErrorCode code = ErrorCode::ServerError;
    QString description;
    QString detail {};
    int status = 0; ///< HTTP status where it is another than httpStatus(code) says; 0: that one.
    int retryAfter = 0; ///< Seconds for Retry-After; 0: none.
};

template <typename T>
using OAuthResult = tl::expected<T, OAuthError>;

/// What documentation and tests may know of one code.
struct ErrorCodeInfo
{
    ErrorCode code;
    const char* name; ///< On the wire.
    int status; ///< At the token endpoint and its kin.
    const char* specification; ///< Where the code is defined.
    const char* meaning; ///< One English sentence for developers.
};
/// Every code, in the order of ErrorCode.
[[nodiscard]] std::span<const ErrorCodeInfo> errorCodes();
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QByteArrayView name);

/// "invalid_grant"
[[nodiscard]] QByteArray name(ErrorCode code);
/// HTTP status at the token endpoint and its kin: 401 for invalid_client, 503 for
/// temporarily_unavailable …
[[nodiscard]] int httpStatus(ErrorCode code);
/// Storage failures as a refusal: Busy and Unavailable become temporarily_unavailable, the rest
/// server_error.
[[nodiscard]] OAuthError fromStorage(const core::Error& error);

[[nodiscard]] inline tl::unexpected<OAuthError> refusal(
    ErrorCode code, QString description, QString detail = {})
{
    return tl::unexpected<OAuthError>(
        OAuthError { code, std::move(description), std::move(detail) });
}

} // namespace gatehouse::oauth
