// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"

#include <span>

namespace gatehouse::oauth {

/// What a check works with. It reads the form and what earlier checks put into `request`, and adds
/// its own part.
struct CheckContext
{
    const Services& services;
    const http::Form& form;
    AuthorizationRequest& request;
    pages::StopReason& pageReason; ///< Set by checks that fail before errors may go to the client.
    QString expected {}; ///< Of the check that fails, where there is something to compare.
    QString got {};
};

/// One row of the table.
struct AuthorizeCheck
{
    const char* name;
    const char* specification;
    OAuthResult<void> (*run)(CheckContext& context);
    unsigned sources; ///< RequestSource bits.
    bool isReportedToClient; ///< From the first such row on redirect_uri is proved.
};

/// What `prompt` may say.
[[nodiscard]] QStringList promptValues();
/// In the order in which they run.
[[nodiscard]] std::span<const AuthorizeCheck> authorizeChecks();

// One check per file, check_*.cpp, in the order of the table.
[[nodiscard]] OAuthResult<void> checkAddressedOnce(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkClient(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkRedirectUri(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkResponseChannel(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkState(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkNothingRepeated(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkRequestObjects(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkPushedWhereRequired(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkResponseType(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkResponseMode(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkScope(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkPkce(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkNonce(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkPrompt(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkMaximumAge(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkIdTokenHint(CheckContext& context);
[[nodiscard]] OAuthResult<void> checkHints(CheckContext& context);

} // namespace gatehouse::oauth
