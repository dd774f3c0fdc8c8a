// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// An id_token without openid would be no OpenID Connect (Core §3.2.2.1).
OAuthResult<void> take(CheckContext& context, const domain::ScopeSet& scope)
{
    const std::optional<ResponseType>& type = context.request.responseType;
    if (type && type->hasIdToken && !scope.contains(u"openid"_s))
        return refusal(ErrorCode::InvalidScope, u"an id_token needs the scope openid"_s,
            scope.toString().left(200));
    context.request.scope = scope;
    return {};
}

} // namespace

OAuthResult<void> checkScope(CheckContext& context)
{
    const domain::Client& client = context.request.registeredClient();
    if (!context.form.contains("scope")) {
        // RFC 6749 §3.3: a default of the client, or a refusal; never all it could have.
        if (client.defaultScopes.isEmpty() && !client.scope.isEmpty())
            return refusal(ErrorCode::InvalidScope, u"scope is missing"_s,
                u"the client has no default_scopes"_s);
        return take(context, client.defaultScopes);
    }
    const auto asked = domain::ScopeSet::parse(QString::fromUtf8(context.form.value("scope")));
    if (!asked || asked->isEmpty())
        return refusal(ErrorCode::InvalidScope, u"the scope is malformed"_s);
    if (!client.scope.containsAll(*asked)) {
        context.expected = client.scope.toString().left(1000);
        context.got = asked->toString().left(1000);
        return refusal(ErrorCode::InvalidScope,
            u"the scope is unknown or more than the client may ask for"_s,
            QString(u"asked for "_s + asked->toString().left(200) + u"; the client has "_s
                + client.scope.toString().left(200)));
    }
    return take(context, *asked);
}

} // namespace gatehouse::oauth
