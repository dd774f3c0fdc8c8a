// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/bearer_token.h"

#include "server/oauth/request_form.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<OAuthError> invalidRequest(QString description)
{
    return refusal(ErrorCode::InvalidRequest, std::move(description));
}

/// The token of a form body; empty when the body is no form or has none.
OAuthResult<QByteArray> fromBody(const http::Request& request)
{
    const bool isForm = request.header("content-type").startsWith("application/x-www-form");
    if (request.method != "POST" || request.body.isEmpty() || !isForm)
        return QByteArray();
    const auto form = requestForm(request);
    if (!form)
        return tl::unexpected(form.error());
    return form->value("access_token");
}

} // namespace

OAuthResult<QByteArray> bearerToken(const http::Request& request)
{
    const auto query = http::Form::parse(request.query);
    if (!query)
        return invalidRequest(u"the query is malformed"_s);
    if (query->contains("access_token"))
        return invalidRequest(u"an access token must not be in the query"_s);
    const auto inBody = fromBody(request);
    if (!inBody)
        return tl::unexpected(inBody.error());

    const int headers = request.count("authorization");
    if (headers > 1 || (headers == 1 && !inBody->isEmpty()))
        return invalidRequest(u"more than one way to present the access token"_s);
    if (headers == 0) {
        if (inBody->isEmpty())
            return refusal(ErrorCode::InvalidToken, QString(), u"no access token presented"_s);
        return *inBody;
    }
    const QByteArray authorization = request.header("authorization");
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.left(space).compare("Bearer", Qt::CaseInsensitive) != 0)
        return refusal(
            ErrorCode::InvalidToken, QString(), u"another Authorization scheme than Bearer"_s);
    return authorization.mid(space + 1).trimmed();
}

} // namespace gatehouse::oauth
