// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/oauth_error.h"

#include <array>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes {
    ErrorCodeInfo { ErrorCode::InvalidRequest, "invalid_request", 400, "RFC 6749 4.1.2.1, 5.2",
        "A parameter is missing, malformed, repeated or not allowed beside another one." },
    ErrorCodeInfo { ErrorCode::InvalidClient, "invalid_client", 401, "RFC 6749 5.2",
        "The client is unknown or did not prove who it is." },
    ErrorCodeInfo { ErrorCode::InvalidGrant, "invalid_grant", 400, "RFC 6749 5.2",
        "The code or refresh token is wrong, expired, used, revoked or another client's." },
    ErrorCodeInfo { ErrorCode::UnauthorizedClient, "unauthorized_client", 400,
        "RFC 6749 4.1.2.1, 5.2", "The client is not registered for what it asks." },
    ErrorCodeInfo { ErrorCode::UnsupportedGrantType, "unsupported_grant_type", 400, "RFC 6749 5.2",
        "This server does not have that grant type." },
    ErrorCodeInfo { ErrorCode::UnsupportedResponseType, "unsupported_response_type", 400,
        "RFC 6749 4.1.2.1", "This server does not have that response type." },
    ErrorCodeInfo { ErrorCode::UnsupportedTokenType, "unsupported_token_type", 400,
        "RFC 7009 2.2.1", "This server does not revoke tokens of that type." },
    ErrorCodeInfo { ErrorCode::InvalidScope, "invalid_scope", 400, "RFC 6749 4.1.2.1, 5.2",
        "The scope is malformed, or more than the client or the grant allows." },
    ErrorCodeInfo { ErrorCode::AccessDenied, "access_denied", 403, "RFC 6749 4.1.2.1",
        "The user or the server refused." },
    ErrorCodeInfo { ErrorCode::ServerError, "server_error", 500, "RFC 6749 4.1.2.1",
        "Something failed on our side." },
    ErrorCodeInfo { ErrorCode::TemporarilyUnavailable, "temporarily_unavailable", 503,
        "RFC 6749 4.1.2.1", "Too busy or without storage right now; try again later." },
    ErrorCodeInfo { ErrorCode::InvalidToken, "invalid_token", 401, "RFC 6750 3.1",
        "The access token is malformed, expired or revoked." },
    ErrorCodeInfo { ErrorCode::InsufficientScope, "insufficient_scope", 403, "RFC 6750 3.1",
        "The access token does not open this resource." },
    ErrorCodeInfo { ErrorCode::LoginRequired, "login_required", 400, "OpenID Connect Core 3.1.2.6",
        "The user must sign in, and the request forbids to ask." },
    ErrorCodeInfo { ErrorCode::ConsentRequired, "consent_required", 400,
        "OpenID Connect Core 3.1.2.6", "The user must consent, and the request forbids to ask." },
    ErrorCodeInfo { ErrorCode::InteractionRequired, "interaction_required", 400,
        "OpenID Connect Core 3.1.2.6", "A page is needed, and the request forbids to show one." },
    ErrorCodeInfo { ErrorCode::AccountSelectionRequired, "account_selection_required", 400,
        "OpenID Connect Core 3.1.2.6",
        "The user must choose an account, and the request forbids to ask." },
    ErrorCodeInfo { ErrorCode::RequestNotSupported, "request_not_supported", 400,
        "OpenID Connect Core 3.1.2.6", "Request objects are not supported." },
    ErrorCodeInfo { ErrorCode::RequestUriNotSupported, "request_uri_not_supported", 400,
        "OpenID Connect Core 3.1.2.6", "Requests by reference are not supported." },
    ErrorCodeInfo { ErrorCode::RegistrationNotSupported, "registration_not_supported", 400,
        "OpenID Connect Core 3.1.2.6", "The registration parameter is not supported." },
    ErrorCodeInfo { ErrorCode::InvalidTarget, "invalid_target", 400, "RFC 8707 2",
        "The resource is unknown or not allowed for this client." },
    ErrorCodeInfo { ErrorCode::AuthorizationPending, "authorization_pending", 400, "RFC 8628 3.5",
        "The user has not decided yet; keep polling." },
    ErrorCodeInfo { ErrorCode::SlowDown, "slow_down", 400, "RFC 8628 3.5",
        "The device polls too fast; wait five seconds more between two polls from now on." },
    ErrorCodeInfo { ErrorCode::ExpiredToken, "expired_token", 400, "RFC 8628 3.5",
        "The device code has expired; ask for a new one." },
    ErrorCodeInfo { ErrorCode::InvalidRedirectUri, "invalid_redirect_uri", 400, "RFC 7591 3.2.2",
        "A redirect URI of the registration is not allowed." },
    ErrorCodeInfo { ErrorCode::InvalidClientMetadata, "invalid_client_metadata", 400,
        "RFC 7591 3.2.2",
        "A member of the registration is not allowed; the description names it." },
    ErrorCodeInfo { ErrorCode::InvalidSoftwareStatement, "invalid_software_statement", 400,
        "RFC 7591 3.2.2", "The software statement is malformed." },
    ErrorCodeInfo { ErrorCode::UnapprovedSoftwareStatement, "unapproved_software_statement", 400,
        "RFC 7591 3.2.2", "This server does not accept software statements." },
};

const ErrorCodeInfo& info(ErrorCode code)
{
    // The table is in the enumeration's order; the test of this file proves it.
    return codes[static_cast<size_t>(code)];
}

} // namespace

std::span<const ErrorCodeInfo> errorCodes()
{
    return codes;
}

std::optional<ErrorCode> errorCodeFromName(QByteArrayView name)
{
    for (const ErrorCodeInfo& entry : codes) {
        if (name == QByteArrayView(entry.name))
            return entry.code;
    }
    return std::nullopt;
}

QByteArray name(ErrorCode code)
{
    return QByteArray(info(code).name);
}

int httpStatus(ErrorCode code)
{
    return info(code).status;
}

OAuthError fromStorage(const core::Error& error)
{
    const bool isPassing
        = error.kind == core::ErrorKind::Busy || error.kind == core::ErrorKind::Unavailable;
    if (isPassing) {
        OAuthError refused { ErrorCode::TemporarilyUnavailable,
            u"the server cannot answer now, try again later"_s, error.message };
        refused.retryAfter = 1;
        return refused;
    }
    return OAuthError { ErrorCode::ServerError, u"the server failed to answer"_s, error.message };
}

} // namespace gatehouse::oauth
