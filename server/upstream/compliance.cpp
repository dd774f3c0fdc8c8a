// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/compliance.h"

#include "server/upstream/oauth1/parameters.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

void setHeader(fetch::Request& request, const QByteArray& name, const QByteArray& value)
{
    std::erase_if(request.headers,
        [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    request.headers.emplace_back(name, value);
}

void formAnswer(fetch::Answer& answer)
{
    if (answer.contentType.endsWith("json") || answer.body.trimmed().startsWith('{'))
        return;
    const auto fields = oauth1::parseParameters(answer.body.trimmed());
    if (!fields)
        return;
    QJsonObject object;
    for (const auto& [name, value] : *fields)
        object.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer.contentType = "application/json";
}

/// An error that travels as a success.
void errorAnswer(fetch::Answer& answer)
{
    const auto object = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 200 && object.contains("error"_L1) && !object.contains("access_token"_L1))
        answer.status = 400;
}

void slackAnswer(fetch::Answer& answer)
{
    const auto object = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 200 && object.contains("ok"_L1) && !object.value("ok"_L1).toBool())
        answer.status = 400;
}

void slackUser(QJsonObject& token)
{
    const QJsonObject user = token.value("authed_user"_L1).toObject();
    for (auto it = user.begin(); it != user.end(); ++it)
        token.insert(it.key(), it.value());
}

void bearerType(QJsonObject& token)
{
    // Slack names the kind of person here.
    const QString type = token.value("token_type"_L1).toString();
    if (type.isEmpty() || type == "user"_L1 || type == "bot"_L1)
        token.insert("token_type"_L1, u"Bearer"_s);
}

void expiresName(QJsonObject& token)
{
    if (token.contains("expires"_L1) && !token.contains("expires_in"_L1))
        token.insert("expires_in"_L1, token.take("expires"_L1));
}

void commaScope(QJsonObject& token)
{
    QString scope = token.value("scope"_L1).toString();
    token.insert("scope"_L1, scope.replace(u',', u' '));
}

void listScope(QJsonObject& token)
{
    QStringList names;
    const QJsonArray list = token.value("scope"_L1).toArray();
    for (const QJsonValue& name : list)
        names.append(name.toString());
    if (!list.isEmpty())
        token.insert("scope"_L1, names.join(u' '));
}

void acceptJson(fetch::Request& request)
{
    setHeader(request, "Accept", "application/json");
}

void githubHeaders(fetch::Request& request)
{
    setHeader(request, "Accept", "application/vnd.github+json");
    setHeader(request, "X-GitHub-Api-Version", "2022-11-28");
}

void linkedinHeaders(fetch::Request& request)
{
    setHeader(request, "X-Restli-Protocol-Version", "2.0.0");
}

} // namespace

const std::vector<ComplianceFix>& builtinComplianceFixes()
{
    static const std::vector<ComplianceFix> fixes {
        { .name = "accept_json",
            .purpose = "Asks for JSON, where a form is the default.",
            .tokenRequest = acceptJson },
        { .name = "form_token_answer",
            .purpose = "Reads a token answer that came as a form.",
            .tokenAnswer = formAnswer },
        { .name = "error_with_status_200",
            .purpose = "Takes an error for one although its status says success.",
            .tokenAnswer = errorAnswer },
        { .name = "slack_ok_flag",
            .purpose = "Takes ok=false for an error.",
            .tokenAnswer = slackAnswer },
        { .name = "slack_authed_user",
            .purpose = "Takes the token of the person out of authed_user.",
            .token = slackUser },
        { .name = "bearer_token_type",
            .purpose = "Adds the token_type that is missing.",
            .token = bearerType },
        { .name = "expires_as_expires_in",
            .purpose = "Reads expires as expires_in.",
            .token = expiresName },
        { .name = "comma_scope", .purpose = "Reads scopes between commas.", .token = commaScope },
        { .name = "list_scope", .purpose = "Reads scopes from a list.", .token = listScope },
        { .name = "github_headers",
            .purpose = "Names the version of GitHub's API.",
            .protectedRequest = githubHeaders },
        { .name = "linkedin_headers",
            .purpose = "Names the version of LinkedIn's protocol.",
            .protectedRequest = linkedinHeaders },
    };
    return fixes;
}

namespace {

QList<plugin::CompliancePlugin*>& pluginFixes()
{
    static QList<plugin::CompliancePlugin*> fixes;
    return fixes;
}

using RequestHook = void (plugin::CompliancePlugin::*)(plugin::ProviderRequest&) const;

void askPlugin(const plugin::CompliancePlugin& fix, RequestHook hook, fetch::Request& request)
{
    plugin::ProviderRequest shown { request.method, request.url, {}, request.body };
    for (const auto& header : request.headers)
        shown.headers.append(header);
    (fix.*hook)(shown);
    // Where it goes and how is settled: a fix shapes words, it does not choose addresses.
    request.headers.assign(shown.headers.begin(), shown.headers.end());
    request.body = shown.body;
}

} // namespace

void addComplianceFixes(const QList<plugin::CompliancePlugin*>& fixes)
{
    pluginFixes() += fixes;
}

Compliance::Compliance(const QJsonArray& names)
{
    const auto& fixes = builtinComplianceFixes();
    for (const QJsonValue& value : names) {
        const QString name = value.toString();
        const auto builtin = std::ranges::find_if(
            fixes, [&](const ComplianceFix& fix) { return name.toUtf8() == fix.name; });
        const auto plugin = std::ranges::find_if(
            pluginFixes(), [&](const auto* fix) { return fix->fixName() == name; });
        if (builtin != fixes.end())
            m_fixes.push_back({ &*builtin, nullptr });
        else if (plugin != pluginFixes().end())
            m_fixes.push_back({ nullptr, *plugin });
        else
            m_unknown.append(name);
    }
}

void Compliance::fixTokenRequest(fetch::Request& request) const
{
    for (const Selected& fix : m_fixes) {
        if (fix.plugin)
            askPlugin(*fix.plugin, &plugin::CompliancePlugin::tokenRequest, request);
        else if (fix.builtin->tokenRequest)
            fix.builtin->tokenRequest(request);
    }
}

void Compliance::fixTokenAnswer(fetch::Answer& answer) const
{
    for (const Selected& fix : m_fixes) {
        if (fix.plugin) {
            plugin::ProviderAnswer shown { answer.status, answer.contentType, answer.body };
            fix.plugin->tokenAnswer(shown);
            answer.status = shown.status;
            answer.contentType = shown.contentType;
            answer.body = shown.body;
        } else if (fix.builtin->tokenAnswer) {
            fix.builtin->tokenAnswer(answer);
        }
    }
}

void Compliance::fixToken(QJsonObject& token) const
{
    for (const Selected& fix : m_fixes) {
        if (fix.plugin)
            fix.plugin->token(token);
        else if (fix.builtin->token)
            fix.builtin->token(token);
    }
}

void Compliance::fixProtectedRequest(fetch::Request& request) const
{
    for (const Selected& fix : m_fixes) {
        if (fix.plugin)
            askPlugin(*fix.plugin, &plugin::CompliancePlugin::protectedRequest, request);
        else if (fix.builtin->protectedRequest)
            fix.builtin->protectedRequest(request);
    }
}

} // namespace gatehouse::upstream
