// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/bearer_request.h"

#include <algorithm>

namespace gatehouse::resource {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16 * 1024; // a JWT with many claims; beyond it nothing is tried
constexpr qsizetype longestForm = 64 * 1024;

ResourceError invalidRequest(QString description)
{
    return ResourceError { ErrorCode::InvalidRequest, std::move(description) };
}

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

/// Every value of `access_token` in a form or query.
QByteArrayList tokensIn(const QByteArray& form)
{
    QByteArrayList values;
    for (const QByteArray& pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals));
        if (name == "access_token")
            values.append(equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1)));
    }
    return values;
}

bool isForm(const BearerRequest& request)
{
    // A GET body has no meaning (RFC 6750 §2.2).
    if (request.method == "GET" || request.method == "HEAD" || request.body.size() > longestForm)
        return false;
    const QByteArray type = request.contentType.split(';').first().trimmed();
    return type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

/// b64token of RFC 6750 §2.1.
bool isTokenText(const QByteArray& token)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("-._~+/=").contains(c);
    };
    return !token.isEmpty() && token.size() <= longestToken
        && std::all_of(token.begin(), token.end(), isAllowed);
}

} // namespace

std::variant<QByteArray, ResourceError> bearerToken(const BearerRequest& request)
{
    if (!tokensIn(request.query).isEmpty())
        return invalidRequest(u"an access token must not be in the query"_s);
    const QByteArrayList inBody = isForm(request) ? tokensIn(request.body) : QByteArrayList();
    if (request.authorization.size() + inBody.size() > 1)
        return invalidRequest(u"more than one way to present the access token"_s);

    QByteArray token;
    if (!inBody.isEmpty()) {
        token = inBody.first();
    } else if (!request.authorization.isEmpty()) {
        const QByteArray field = request.authorization.first().trimmed();
        const qsizetype space = field.indexOf(' ');
        const QByteArray scheme = space < 0 ? field : field.first(space);
        if (scheme.compare("Bearer", Qt::CaseInsensitive) != 0)
            return ResourceError { ErrorCode::MissingToken };
        token = space < 0 ? QByteArray() : field.sliced(space + 1).trimmed();
    } else {
        return ResourceError { ErrorCode::MissingToken };
    }
    if (!isTokenText(token))
        return invalidRequest(u"the access token is malformed"_s);
    return token;
}

} // namespace gatehouse::resource
