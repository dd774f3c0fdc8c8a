// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorization_response.h"

#include "server/domain/redirect_uri.h"
#include "server/login/page_values.h"
#include "server/oauth/error_response.h"
#include "server/oauth/localized_refusal.h"
#include "server/oauth/log.h"
#include "server/pages/renderer.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// The page posts itself; without JavaScript a button does (OAuth 2.0 Form Post Response Mode).
http::Response formPost(const Services& services, const http::Request& http,
    const AuthorizationRequest& request, const AnswerParameters& parameters)
{
    QJsonArray fields;
    for (const auto& [name, value] : parameters)
        fields.append(QJsonObject {
            { u"name"_s, QString::fromLatin1(name) }, { u"value"_s, QString::fromUtf8(value) } });
    const QString language = services.pages.language(http);
    const QJsonObject values { { u"action"_s, request.redirectUri }, { u"fields"_s, fields },
        { u"client_name"_s, login::displayName(request.registeredClient(), language) } };
    return services.pages.render(
        http, 200, "form_post"_ba, values, pages::FormTarget::SubmitsItself);
}

http::Response page(const Services& services, const http::Request& http,
    const Validation& validation, const OAuthError& error)
{
    pages::StopPage stop { 400, validation.pageReason };
    if (stop.reason == pages::StopReason::Busy)
        stop.status = httpStatus(error.code);
    const auto form = http::Form::parse(http.method == "POST" ? http.body : http.query);
    stop.documentedError = QString::fromLatin1(name(error.code));
    stop.details = { { "error", stop.documentedError }, { "description", error.description } };
    for (const char* parameter : { "client_id", "redirect_uri" }) {
        if (form && form->contains(parameter))
            stop.details.emplace_back(parameter, QString::fromUtf8(form->value(parameter)));
    }
    return pages::stopPage(services.pages, http, stop);
}

} // namespace

http::Response clientResponse(const Services& services, const http::Request& http,
    const AuthorizationRequest& request, AnswerParameters parameters)
{
    if (!request.state.isEmpty())
        parameters.append({ "state"_ba, request.state });
    parameters.append({ "iss"_ba, services.issuer.toUtf8() });
    switch (request.responseMode) {
    case ResponseMode::FormPost:
        return formPost(services, http, request, parameters);
    case ResponseMode::Fragment:
        return http::Response::seeOther(
            domain::redirect_uri::withFragment(request.redirectUri, parameters));
    case ResponseMode::Query:
        break;
    }
    // The empty fragment keeps the browser from carrying one of the authorization URL over to the
    // client (C021).
    const QByteArray location = domain::redirect_uri::withQuery(request.redirectUri, parameters);
    return http::Response::seeOther(location + '#');
}

namespace {

/// In the language the person reads: whoever made the client may show it to them.
QString description(const Services& services, const http::Request& http, const OAuthError& error)
{
    const auto form = http::Form::parse(http.method == "POST" ? http.body : http.query);
    const QString locales = form ? QString::fromUtf8(form->value("ui_locales")) : QString();
    return localizedDescription(
        services.pages, services.pages.language(http, locales), error.description);
}

} // namespace

http::Response refusalResponse(const Services& services, const http::Request& http,
    const Validation& validation, const OAuthError& error, trace::Recorder& recorder)
{
    trace::Step& step = recorder.step();
    step.error = QString::fromLatin1(name(error.code));
    step.description = error.description;
    step.detail = error.detail;
    qCInfo(lcOAuth).noquote() << "authorization refused request=" << http.number
                              << "error=" << step.error;
    if (!validation.isReportedToClient)
        return page(services, http, validation, error);
    AnswerParameters parameters;
    parameters.append({ "error"_ba, name(error.code) });
    parameters.append({ "error_description"_ba, description(services, http, error).toUtf8() });
    if (const QString uri = errorUri(services, error.code, http.number); !uri.isEmpty())
        parameters.append({ "error_uri"_ba, uri.toUtf8() });
    return clientResponse(services, http, validation.request, std::move(parameters));
}

} // namespace gatehouse::oauth
