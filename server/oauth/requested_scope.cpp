// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/requested_scope.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<std::optional<domain::ScopeSet>> requestedScope(const http::Form& form)
{
    if (!form.contains("scope"))
        return std::nullopt;
    auto scope = domain::ScopeSet::parse(QString::fromUtf8(form.value("scope")));
    if (!scope)
        return refusal(ErrorCode::InvalidScope, u"the scope is malformed"_s);
    return scope;
}

OAuthResult<domain::ScopeSet> clientScope(
    const http::Form& form, const domain::Client& client, trace::Recorder& recorder)
{
    const auto requested = requestedScope(form);
    if (!requested)
        return tl::unexpected(requested.error());
    const domain::ScopeSet scope = requested->value_or(client.defaultScopes);
    const bool isAllowed
        = recorder.check("scope allowed for the client", client.scope.containsAll(scope),
            "RFC 6749 §3.3", client.scope.toString(), scope.toString());
    if (!isAllowed)
        return refusal(ErrorCode::InvalidScope, u"the scope is more than the client may ask for"_s);
    return scope;
}

} // namespace gatehouse::oauth
