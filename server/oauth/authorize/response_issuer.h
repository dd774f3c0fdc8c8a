// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"
#include "server/oauth/authorize/id_token_source.h"
#include "server/oauth/token_issuer.h"

#include "server/http/task.h"
#include "server/login/session_service.h"

namespace gatehouse::oauth {

/// Everything that turns into an answer with a code, tokens, both or neither.
struct IssueOrder
{
    http::RequestPtr http;
    AuthorizationRequest request;
    login::SignedIn signedIn;
    qint64 interaction = 0; ///< The pending request this completes; 0: it never was one.
    qint64 pushedRequest = 0; ///< The pushed request this uses up; 0: it was not pushed.
    std::optional<PreparedAccessToken> accessToken {}; ///< For response types with a token.
    bool savesConsent = false;
    bool touchesSession = false;
};

/// What the closure wrote.
struct IssuedParts
{
    QByteArray code {}; ///< Empty: the type has none.
    std::optional<domain::IssuedToken> accessToken {};
};

/// Writes family, code, access token, consent and audit row in one closure; pending and pushed
/// requests are completed by conditional updates in it, so of two answers one wins. Conflict: it
/// was answered already.
[[nodiscard]] http::Task<core::Result<IssuedParts>> issueParts(
    const Services& services, IssueOrder order);

/// Ends a pending request without an answer of value: denied, or an error that goes to the client.
/// Conflict as above.
[[nodiscard]] http::Task<core::Result<bool>> closeInteraction(
    const Services& services, IssueOrder order, const char* auditAction);

/// The parameters of the answer (RFC 6749 §4.2.2, OpenID Connect Core §3.3.2.5): signs what must be
/// signed. `idTokens` is not null where the response type has one.
[[nodiscard]] OAuthResult<AnswerParameters> answerParameters(const Services& services,
    IdTokenSource* idTokens, const IssueOrder& order, const IssuedParts& parts);

} // namespace gatehouse::oauth
