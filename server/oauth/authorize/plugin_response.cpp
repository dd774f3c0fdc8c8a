// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/plugin_response.h"

#include "server/crypto/token_value.h"
#include "server/oauth/plugin_answer.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParameters = 16;
constexpr qsizetype longestValue = 2048;

plugin::AuthorizationRequest questionFor(
    const Services& services, const IssueOrder& order, const http::Form& asked)
{
    plugin::AuthorizationRequest question;
    question.clientId = order.request.registeredClient().clientId;
    question.username = order.signedIn.user->username;
    question.subject = order.signedIn.user->subject;
    question.scope = order.request.scope.toString();
    question.address = order.http->peer.toString();
    question.entropy = crypto::newSecret(services.random);
    for (const auto& [name, value] : asked.fields())
        question.parameters.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return question;
}

/// Codes of the token endpoint mean nothing here.
OAuthError refusalOf(const plugin::AuthorizationDecision& decision)
{
    using enum ErrorCode;
    constexpr std::array fitting { InvalidRequest, UnauthorizedClient, AccessDenied, InvalidScope,
        ServerError, TemporarilyUnavailable, InteractionRequired };
    const auto named = errorCodeFromName(decision.error.toLatin1());
    const bool isFitting = named && std::ranges::find(fitting, *named) != fitting.end();
    return pluginRefusal(isFitting ? *named : AccessDenied, decision.description, decision.detail);
}

/// Whatever a client would take for a word of ours (RFC 6749 §4.1.2, §4.2.2, OpenID Connect Core,
/// RFC 9207, JARM, Session Management).
bool isOurs(const QString& name)
{
    static const QStringList names { u"code"_s, u"state"_s, u"iss"_s, u"access_token"_s,
        u"refresh_token"_s, u"token_type"_s, u"expires_in"_s, u"scope"_s, u"id_token"_s,
        u"response"_s, u"session_state"_s };
    return names.contains(name) || name.startsWith("error"_L1);
}

QString faultIn(const plugin::AuthorizationDecision& decision)
{
    static const QRegularExpression fit(u"^[a-z][a-z0-9_]{0,63}$"_s);
    if (decision.parameters.size() > mostParameters)
        return u"too many parameters"_s;
    QStringList seen;
    for (const auto& [name, value] : decision.parameters) {
        if (!fit.match(name).hasMatch() || isOurs(name) || seen.contains(name))
            return u"a parameter's name is malformed, ours or twice there: "_s + name.left(64);
        if (value.toUtf8().size() > longestValue || value.contains(QChar(u'\0')))
            return QString(u"a parameter's value is too long or holds NUL: "_s + name);
        seen.append(name);
    }
    return {};
}

} // namespace

http::Task<OAuthResult<AnswerParameters>> pluginParameters(
    const Services& services, IssueOrder order, http::Form asked, trace::Recorder& recorder)
{
    plugin::GrantPlugin* const grant = order.request.responseType->plugin;
    AnswerParameters parameters;
    if (!grant)
        co_return parameters;
    const plugin::AuthorizationRequest question = questionFor(services, order, asked);
    const QFuture<plugin::AuthorizationDecision> future = grant->authorize(question);
    PluginWait waiting { QFuture<void>(future) };
    co_await waiting;
    const auto decision = pluginAnswer(future);
    if (!decision)
        co_return tl::unexpected(decision.error());
    if (!recorder.check("plug-in granted", decision->isGranted, "RFC 6749 8.4"))
        co_return tl::unexpected(refusalOf(*decision));
    const QString fault = faultIn(*decision);
    if (!recorder.check("plug-in's parameters", fault.isEmpty(), "RFC 6749 8.2", {}, fault))
        co_return refusal(ErrorCode::ServerError, u"the server cannot answer this request"_s,
            u"plug-in: "_s + fault);
    for (const auto& [name, value] : decision->parameters)
        parameters.append({ name.toLatin1(), value.toUtf8() });
    co_return parameters;
}

} // namespace gatehouse::oauth
