// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include <array>

namespace gatehouse::oauth {

namespace {

constexpr unsigned front = unsigned(RequestSource::Authorize) | unsigned(RequestSource::Pushed);
constexpr unsigned everywhere = front | unsigned(RequestSource::Device);

// Errors of the first rows stay on a page of ours. Where `true` begins, the redirect URI is proved
// and errors go there.
constexpr std::array checks {
    AuthorizeCheck {
        "client and address named once", "OAuth 2.1 3.1", checkAddressedOnce, everywhere, false },
    AuthorizeCheck { "client known", "RFC 6749 4.1.2.1", checkClient, everywhere, false },
    AuthorizeCheck {
        "redirect_uri registered", "RFC 6749 3.1.2.3", checkRedirectUri, front, false },
    AuthorizeCheck { "channel of the answer", "OAuth 2.0 Multiple Response Types 5",
        checkResponseChannel, front, true },
    AuthorizeCheck { "state", "RFC 6749 4.1.1", checkState, front, true },
    AuthorizeCheck {
        "no parameter repeated", "RFC 6749 3.1", checkNothingRepeated, everywhere, true },
    AuthorizeCheck {
        "no request object", "OpenID Connect Core 6", checkRequestObjects, everywhere, true },
    AuthorizeCheck { "pushed where required", "RFC 9126 6", checkPushedWhereRequired,
        unsigned(RequestSource::Authorize), true },
    AuthorizeCheck { "response_type", "RFC 6749 3.1.1", checkResponseType, front, true },
    AuthorizeCheck {
        "response_mode", "OAuth 2.0 Multiple Response Types 2.1", checkResponseMode, front, true },
    AuthorizeCheck { "scope", "RFC 6749 3.3", checkScope, everywhere, true },
    AuthorizeCheck { "code_challenge", "RFC 7636 4.4.1", checkPkce, front, true },
    AuthorizeCheck { "nonce", "OpenID Connect Core 3.1.2.1", checkNonce, front, true },
    AuthorizeCheck { "prompt", "OpenID Connect Core 3.1.2.1", checkPrompt, front, true },
    AuthorizeCheck { "max_age", "OpenID Connect Core 3.1.2.1", checkMaximumAge, front, true },
    AuthorizeCheck {
        "id_token_hint", "OpenID Connect Core 3.1.2.2", checkIdTokenHint, front, true },
    AuthorizeCheck {
        "hints for people", "OpenID Connect Core 3.1.2.1", checkHints, everywhere, true },
};

} // namespace

std::span<const AuthorizeCheck> authorizeChecks()
{
    return checks;
}

Validation validateAuthorizationRequest(const Services& services, const http::Form& form,
    RequestSource source, trace::Recorder& recorder)
{
    Validation validation;
    CheckContext context { services, form, validation.request, validation.pageReason };
    for (const AuthorizeCheck& check : checks) {
        if ((check.sources & unsigned(source)) == 0)
            continue;
        context.expected.clear();
        context.got.clear();
        const auto outcome = check.run(context);
        const bool isPassed = outcome.has_value();
        if (!isPassed && context.got.isEmpty() && context.expected.isEmpty())
            context.got = outcome.error().detail;
        if (recorder.check(
                check.name, isPassed, check.specification, context.expected, context.got))
            continue;
        validation.error = outcome.error();
        validation.isReportedToClient = check.isReportedToClient;
        break;
    }
    return validation;
}

} // namespace gatehouse::oauth
