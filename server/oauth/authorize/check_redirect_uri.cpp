// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/domain/redirect_uri.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// RFC 6749 §3.1.2.3 lets a request name no address when only one is registered; OpenID Connect
/// does not (C010).
OAuthResult<QString> impliedRedirectUri(const CheckContext& context)
{
    const domain::Client& client = context.request.registeredClient();
    const QByteArrayList asked = context.form.value("scope").split(' ');
    if (asked.contains("openid"))
        return refusal(ErrorCode::InvalidRequest, u"redirect_uri is missing"_s,
            u"openid needs a redirect_uri"_s);
    if (!client.defaultRedirectUri.isEmpty())
        return client.defaultRedirectUri;
    if (client.redirectUris.size() == 1)
        return client.redirectUris.first();
    return refusal(ErrorCode::InvalidRequest, u"redirect_uri is missing"_s,
        QString(u"the client has "_s + QString::number(client.redirectUris.size())
            + u" redirect URIs"_s));
}

} // namespace

OAuthResult<void> checkRedirectUri(CheckContext& context)
{
    context.pageReason = pages::StopReason::RedirectUri;
    if (!context.form.contains("redirect_uri")) {
        auto implied = impliedRedirectUri(context);
        if (!implied)
            return tl::unexpected(implied.error());
        context.request.redirectUri = *implied;
        return {};
    }
    const QString presented = QString::fromUtf8(context.form.value("redirect_uri"));
    const QStringList& registered = context.request.registeredClient().redirectUris;
    if (!domain::redirect_uri::matchesAny(registered, presented)) {
        context.expected = registered.join(u' ').left(4000);
        context.got = presented.left(300);
        return refusal(
            ErrorCode::InvalidRequest, u"redirect_uri is not registered"_s, presented.left(300));
    }
    context.request.redirectUri = presented;
    context.request.wasRedirectUriGiven = true;
    return {};
}

} // namespace gatehouse::oauth
