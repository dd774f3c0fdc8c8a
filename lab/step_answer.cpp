// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/step_answer.h"

#include "lab/html_form.h"
#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/jose/compact_jws.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 32;
constexpr qsizetype longestValue = 16 * 1024;

struct ClientChecks
{
    Q_DECLARE_TR_FUNCTIONS(ClientChecks)
};

void produce(FlowStep& step, const QString& name, const QString& value)
{
    if (step.produced.size() < mostValues && value.size() <= longestValue && !value.isEmpty())
        step.produced.insert(name, value);
}

/// A JSON object, or the form that OAuth 1.0a answers; some of its servers call that text/html.
QMap<QString, QString> membersOf(const control::ApiExchange& wire, bool isSigned)
{
    QMap<QString, QString> members;
    if (const auto object = core::parseStrictObject(wire.body, { 256 * 1024, 16 })) {
        for (auto member = object->begin(); member != object->end(); ++member)
            members.insert(member.key(), member->toVariant().toString());
    } else if (wire.contentType != "text/html"
        || (isSigned && !wire.body.trimmed().startsWith('<'))) {
        for (const auto& [name, value] : decodedFields(wire.body.trimmed()))
            members.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    return members;
}

/// error="…", error_description="…" (RFC 6750 §3).
QString challenged(const QByteArray& challenge, const QString& name)
{
    const QRegularExpression pattern(uR"((?:^|[ ,])%1="([^"]*)\")"_s.arg(name));
    return pattern.match(QString::fromUtf8(challenge)).captured(1);
}

void refuse(FlowStep& step, const QString& error, const QString& reason)
{
    step.state = StepState::Refused;
    step.error = error;
    step.reason = reason;
}

std::optional<QString> sentBy(std::span<const FlowStep> steps, const QString& name)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (auto value = sentValue(*step, name))
            return value;
    }
    return std::nullopt;
}

bool note(FlowStep& step, bool isPassed, const QString& text, const char* specification)
{
    step.checks.push_back({ text, isPassed, QString::fromUtf8(specification) });
    return isPassed;
}

} // namespace

void readExchange(FlowStep& step)
{
    const Exchange& exchange = step.exchanges.back();
    if (!exchange.fault.isEmpty()) {
        step.state = StepState::Failed;
        step.reason = exchange.fault;
        return;
    }
    const QMap<QString, QString> members
        = membersOf(exchange.wire, step.rule->kind == StepKind::Signed);
    if (exchange.wire.status >= 200 && exchange.wire.status < 300) {
        step.state = StepState::Done;
        step.error.clear();
        step.reason.clear();
        for (auto member = members.begin(); member != members.end(); ++member)
            produce(step, member.key(), member.value());
        return;
    }
    const QByteArray challenge = headerOf(exchange.wire.headers, "www-authenticate");
    // oauth_problem: what servers of OAuth 1.0a say in an extension of theirs.
    const QString error = members.value(
        u"error"_s, members.value(u"oauth_problem"_s, challenged(challenge, u"error"_s)));
    const QString description
        = members.value(u"error_description"_s, challenged(challenge, u"error_description"_s));
    const QString status = ClientChecks::tr("status %1").arg(exchange.wire.status);
    const QString said = textOf(exchange.wire.body);
    const QString reason = said.isEmpty() ? status : QString(status + u": "_s + said);
    refuse(step, error, description.isEmpty() ? reason : description);
}

void readRedirect(std::span<FlowStep> steps, const BrowserAnswer& answer, const QString& issuer)
{
    FlowStep& step = steps.back();
    step.state = StepState::Done;
    const auto sent = sentBy(steps, u"state"_s);
    const QString state = QString::fromUtf8(valueOf(answer.parameters, "state"));
    if (step.rule->kind == StepKind::Authorize) {
        const bool isTied = sent && state == *sent;
        note(step, isTied,
            sent ? ClientChecks::tr("The answer has the state that was sent")
                 : ClientChecks::tr("A state was sent, so that a forged answer shows"),
            "RFC 6749 §10.12");
        if (!isTied)
            return refuse(step, u"state"_s,
                ClientChecks::tr("The client cannot know that it asked for this answer."));
    }
    const QString named = QString::fromUtf8(valueOf(answer.parameters, "iss"));
    if (!named.isEmpty()
        && !note(step, named == issuer, ClientChecks::tr("iss names the server that was asked"),
            "RFC 9207 §2.4"))
        return refuse(step, u"iss"_s, ClientChecks::tr("The answer is of another server."));
    const QString error = QString::fromUtf8(valueOf(answer.parameters, "error"));
    if (!error.isEmpty())
        return refuse(
            step, error, QString::fromUtf8(valueOf(answer.parameters, "error_description")));
    for (const auto& [name, value] : answer.parameters) {
        if (name != "state")
            produce(step, QString::fromUtf8(name), QString::fromUtf8(value));
    }
}

void checkIdToken(std::span<FlowStep> steps)
{
    FlowStep& step = steps.back();
    const auto sent = sentBy(steps, u"nonce"_s);
    const QString token = step.produced.value(u"id_token"_s);
    // A refreshed id_token has no nonce (OpenID Connect Core §12.2).
    const bool isRefreshed = sentValue(step, u"grant_type"_s) == u"refresh_token"_s;
    if (step.state != StepState::Done || token.isEmpty() || !sent || isRefreshed)
        return;
    const QByteArray text = token.toLatin1();
    const auto read = jose::readCompact(text);
    const auto claims = read ? jose::readClaims(read->payload) : tl::unexpected(read.error());
    const bool isOurs = claims && claims->value(u"nonce"_s).toString() == *sent;
    if (!note(step, isOurs, ClientChecks::tr("The id_token has the nonce that was sent"),
            "OpenID Connect Core §3.1.3.7"))
        refuse(step, u"nonce"_s, ClientChecks::tr("The id_token was not made for this request."));
}

} // namespace gatehouse::lab
