// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/presented_credentials.h"

#include "server/jose/compact_jws.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::TokenEndpointAuthMethod;

namespace {

constexpr auto authenticationFailed = "client authentication failed"_L1;

tl::unexpected<OAuthError> failed(QString detail)
{
    return refusal(ErrorCode::InvalidClient, authenticationFailed, std::move(detail));
}

/// RFC 6749 §2.3.1: id and secret are form-encoded before HTTP Basic joins them with a colon
/// (C051).
OAuthResult<PresentedCredentials> fromBasic(const QByteArray& authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space);
    if (space < 0 || scheme.compare("Basic", Qt::CaseInsensitive) != 0)
        return failed(u"another Authorization scheme than Basic"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        authorization.mid(space + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray joined = decoded ? *decoded : QByteArray();
    const qsizetype colon = joined.indexOf(':');
    if (colon < 0)
        return failed(u"malformed Basic credentials"_s);
    const auto clientId = http::formDecoded(QByteArrayView(joined).first(colon));
    auto secret = http::formDecoded(QByteArrayView(joined).sliced(colon + 1));
    if (!clientId || !secret || clientId->isEmpty() || secret->isEmpty())
        return failed(u"malformed Basic credentials"_s);
    PresentedCredentials credentials;
    credentials.method = TokenEndpointAuthMethod::ClientSecretBasic;
    credentials.clientId = QString::fromUtf8(*clientId);
    credentials.secret = core::SecretString(std::move(*secret));
    return credentials;
}

OAuthResult<PresentedCredentials> fromForm(const http::Form& form)
{
    const QByteArray clientId = form.value("client_id");
    if (clientId.isEmpty())
        return failed(u"no client authentication included"_s);
    PresentedCredentials credentials;
    credentials.clientId = QString::fromUtf8(clientId);
    if (form.contains("client_secret")) {
        credentials.method = TokenEndpointAuthMethod::ClientSecretPost;
        credentials.secret = core::SecretString(form.value("client_secret"));
    }
    return credentials;
}

OAuthResult<PresentedCredentials> fromAssertion(const http::Form& form)
{
    if (form.value("client_assertion_type") != jwtAssertionType)
        return failed(u"unknown client_assertion_type"_s);
    PresentedCredentials credentials;
    credentials.assertion = form.value("client_assertion");
    const auto token = jose::readCompact(credentials.assertion);
    const auto claims = token ? jose::readClaims(token->payload) : tl::unexpected(token.error());
    if (!claims)
        return failed(claims.error().message);
    const bool isHmac = token->header.value(u"alg"_s).toString().startsWith("HS"_L1);
    credentials.method = isHmac ? TokenEndpointAuthMethod::ClientSecretJwt
                                : TokenEndpointAuthMethod::PrivateKeyJwt;
    credentials.clientId = form.contains("client_id") ? QString::fromUtf8(form.value("client_id"))
                                                      : claims->value(u"sub"_s).toString();
    if (credentials.clientId.isEmpty())
        return failed(u"the assertion names no client"_s);
    return credentials;
}

bool hasAssertion(const http::Form& form)
{
    return form.contains("client_assertion") || form.contains("client_assertion_type");
}

} // namespace

bool hasCredentials(const http::Request& request, const http::Form& form)
{
    return request.count("authorization") > 0 || form.contains("client_secret")
        || hasAssertion(form);
}

OAuthResult<PresentedCredentials> presentedCredentials(
    const http::Request& request, const http::Form& form)
{
    const int headers = request.count("authorization");
    const int methods
        = headers + (form.contains("client_secret") ? 1 : 0) + (hasAssertion(form) ? 1 : 0);
    if (methods > 1) {
        QStringList found(std::min(headers, 2), u"an Authorization header"_s);
        if (form.contains("client_secret"))
            found.append(u"client_secret in the body"_s);
        if (hasAssertion(form))
            found.append(u"client_assertion in the body"_s);
        return refusal(ErrorCode::InvalidRequest, u"more than one client authentication method"_s,
            found.join(u" and "_s));
    }
    if (hasAssertion(form))
        return fromAssertion(form);
    if (headers == 0)
        return fromForm(form);

    auto credentials = fromBasic(request.header("authorization"));
    if (credentials && form.contains("client_id")
        && QString::fromUtf8(form.value("client_id")) != credentials->clientId)
        return refusal(
            ErrorCode::InvalidRequest, u"client_id differs from the authenticated client"_s);
    return credentials;
}

} // namespace gatehouse::oauth
