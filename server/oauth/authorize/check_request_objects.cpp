// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<void> checkRequestObjects(CheckContext& context)
{
    // Ignoring one would grant something else than what was signed (C025).
    if (context.form.contains("request"))
        return refusal(ErrorCode::RequestNotSupported, u"request objects are not supported"_s);
    if (context.form.contains("request_uri"))
        return refusal(ErrorCode::RequestUriNotSupported, u"request_uri is not supported"_s);
    if (context.form.contains("registration"))
        return refusal(ErrorCode::RegistrationNotSupported, u"registration is not supported"_s);
    return {};
}

OAuthResult<void> checkPushedWhereRequired(CheckContext& context)
{
    // A pushed request has RequestSource::Pushed wherever it is looked at, so this one was not.
    if (!context.request.registeredClient().requiresPushedRequests)
        return {};
    return refusal(ErrorCode::InvalidRequest, u"the request must be pushed first"_s,
        u"the client has require_pushed_authorization_requests"_s);
}

} // namespace gatehouse::oauth
