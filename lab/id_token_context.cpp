// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/id_token_context.h"

#include "lab/flow_run.h"

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

/// What the step or one before it sent.
QString sentUntil(const FlowRun& run, size_t step, const QString& name)
{
    for (size_t i = step + 1; i-- > 0;) {
        if (const auto value = sentValue(run.steps()[i], name))
            return *value;
    }
    return {};
}

} // namespace

std::optional<IdTokenContext> idTokenContext(const FlowRun& run, size_t step)
{
    if (step >= run.steps().size())
        return std::nullopt;
    const FlowStep& asked = run.steps()[step];
    const QString token = asked.produced.value(u"id_token"_s);
    if (token.isEmpty())
        return std::nullopt;
    IdTokenContext context { .token = token.toLatin1() };
    context.accessToken = asked.produced.value(u"access_token"_s).toUtf8();
    const bool isFromUser = asked.rule->kind == StepKind::Authorize;
    const QString sentCode = sentValue(asked, u"code"_s).value_or(QString());
    context.code = (isFromUser ? asked.produced.value(u"code"_s) : sentCode).toUtf8();
    // A refreshed ID token need not have the nonce of the first (OpenID Connect Core §12.2).
    if (sentValue(asked, u"grant_type"_s) != u"refresh_token"_s) {
        context.nonce = sentUntil(run, step, u"nonce"_s);
        context.state = sentUntil(run, step, u"state"_s).toUtf8();
    }
    context.issuer = run.target().issuer;
    context.audience = run.target().clientId;
    if (!run.target().isOurs)
        context.jwksUri = run.target().endpoints.value(u"jwks_uri"_s);
    return context;
}

} // namespace gatehouse::lab
