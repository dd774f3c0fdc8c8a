// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/error_response.h"

#include "server/oauth/log.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// error_description allows %x20-21 / %x23-5B / %x5D-7E only (RFC 6749 §5.2); the same set is safe
/// in a quoted string.
QString withAllowedCharacters(QString text)
{
    const auto isForbidden
        = [](QChar c) { return c < u' ' || c > u'~' || c == u'"' || c == u'\\'; };
    std::replace_if(text.begin(), text.end(), isForbidden, QChar(u'?'));
    return text;
}

QByteArray bearerChallenge(const OAuthError& error)
{
    QByteArray value = "Bearer realm=\"gatehouse\""_ba;
    // A request without any token is told only how to authenticate (RFC 6750 §3.1).
    if (error.description.isEmpty())
        return value;
    value += ", error=\""_ba + name(error.code) + "\", error_description=\""_ba
        + withAllowedCharacters(error.description).toLatin1() + '"';
    return value;
}

bool needsChallenge(int status, Challenge challenge)
{
    return status == 401 || (challenge == Challenge::Bearer && (status == 400 || status == 403));
}

/// What no client is called may be its secret, put into the wrong field.
QString loggedClient(const Services& services, const trace::Step& step)
{
    if (step.clientId.isEmpty())
        return {};
    const auto found = services.registry.client(step.clientId);
    return found && *found ? step.clientId : u"unknown"_s;
}

} // namespace

QString errorUri(const Services& services, ErrorCode code, const QByteArray& request)
{
    const QString codeName = QString::fromLatin1(name(code));
    const auto registered = services.registry.errorUri(codeName);
    // An error about an error helps nobody: without storage the answer goes out without the link.
    if (!registered)
        return {};
    if (!registered->isEmpty())
        return *registered;
    const auto settings = services.registry.settings();
    if (!settings || !(*settings)->hasErrorPages)
        return {};
    const QString page = services.issuer + u"/oauth/errors/"_s + codeName;
    return request.isEmpty() ? page : QString(page + u"?request="_s + QString::fromLatin1(request));
}

http::Response& forbidCaching(http::Response& response)
{
    response.set("Cache-Control"_ba, "no-store"_ba);
    response.set("Pragma"_ba, "no-cache"_ba);
    return response;
}

http::Response errorResponse(const Services& services, const OAuthError& error, Challenge challenge,
    const QByteArray& request)
{
    QJsonObject body { { u"error"_s, QString::fromLatin1(name(error.code)) } };
    if (!error.description.isEmpty())
        body.insert(u"error_description"_s, withAllowedCharacters(error.description));
    const QString uri = errorUri(services, error.code, request);
    if (!uri.isEmpty())
        body.insert(u"error_uri"_s, uri);

    const int status = error.status ? error.status : httpStatus(error.code);
    http::Response response = http::Response::json(status, body);
    forbidCaching(response);
    if (error.retryAfter > 0)
        response.set("Retry-After"_ba, QByteArray::number(error.retryAfter));
    if (needsChallenge(status, challenge)) {
        response.set("WWW-Authenticate"_ba,
            challenge == Challenge::Basic ? "Basic realm=\"gatehouse\", charset=\"UTF-8\""_ba
                                          : bearerChallenge(error));
    }
    return response;
}

http::Response refuse(const Services& services, trace::Recorder& recorder, const OAuthError& error,
    Challenge challenge)
{
    trace::Step& step = recorder.step();
    const http::Response response = errorResponse(services, error, challenge, step.request);
    step.error = QString::fromLatin1(name(error.code));
    step.description = error.description;
    step.detail = error.detail.isEmpty() ? error.description : error.detail;
    qCInfo(lcOAuth).noquote().nospace()
        << "request refused path=" << step.path << " client=" << loggedClient(services, step)
        << " error=" << step.error << " detail=" << step.detail;
    recorder.finish(response.status);
    return response;
}

} // namespace gatehouse::oauth
