// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

// The flows as data: which steps, which parameters, where each value comes from. Constant; any
// thread.
namespace gatehouse::lab {

/// What a step does.
enum class StepKind : quint8
{
    Authorize, ///< The user's part at the authorization endpoint, answered at the redirect URI.
    Verify, ///< The user's part of the device flow (RFC 8628 §3.3).
    Post, ///< A form.
    Get, ///< A protected resource.
    Assertion, ///< Nothing is sent: a JWT is made and signed (RFC 7523 §3).
    Signed, ///< A request signed as OAuth 1.0a wants it (RFC 5849 §3).
    SignedAuthorize ///< The user's part of OAuth 1.0a (RFC 5849 §2.2).
};

/// Where a parameter's value comes from while nobody types another.
enum class Source : quint8
{
    Fixed, ///< `text` itself.
    Setting, ///< Of the target: "client_id", "scope" …
    Generated, ///< Made for this run: "state", "code_challenge" …
    Carried ///< What an earlier step was answered, by its name there.
};

/// Where a parameter goes.
enum class Place : quint8
{
    Parameter, ///< Query or form, as the step has it.
    Client, ///< Client authentication, as the target is registered.
    Bearer, ///< Authorization: Bearer.
    Claim, ///< Of the assertion.
    Signing ///< Takes part in the signature and is never sent.
};

struct ParameterRule
{
    const char* name;
    Source source;
    const char* text;
    Place place = Place::Parameter;
};

struct StepRule
{
    const char* id;
    StepKind kind;
    const char* endpoint; ///< Metadata key: "token_endpoint"; empty where nothing is sent.
    bool authenticates; ///< client_id and client_secret come with it.
    std::vector<ParameterRule> parameters;
};

struct FlowRule
{
    const char* id;
    const char* specification;
    std::vector<StepRule> steps;
};

/// In the order to offer them.
[[nodiscard]] const std::vector<FlowRule>& flowRules();
/// Null: there is no such flow.
[[nodiscard]] const FlowRule* findFlow(const QString& id);
/// Null: the flow has no such step.
[[nodiscard]] const StepRule* findStep(const FlowRule& flow, const QString& id);

/// In the console's language.
[[nodiscard]] QString flowTitle(const FlowRule& flow);
[[nodiscard]] QString stepTitle(const StepRule& step);

} // namespace gatehouse::lab
