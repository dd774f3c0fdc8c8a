// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"

#include "server/login/session_service.h"

namespace gatehouse::oauth {

/// What a sound authorization request needs next.
enum class Step
{
    SignIn,
    Consent,
    Issue
};

/// The pending request's part in the decision.
struct Progress
{
    qint64 signedInAt = 0; ///< When the user signed in within this request; 0: not yet.
};

/// Decides by session, stored consent and the request's prompts. prompt=none turns a page into
/// login_required or consent_required (C026). Reads the store.
[[nodiscard]] OAuthResult<Step> nextStep(const Services& services,
    const AuthorizationRequest& request, const std::optional<login::SignedIn>& signedIn,
    const Progress& progress);

/// False for public clients: nothing proves that the next request comes from the same program (RFC
/// 8252 §8.6, C028).
[[nodiscard]] bool canRememberConsent(const AuthorizationRequest& request);

} // namespace gatehouse::oauth
