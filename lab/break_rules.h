// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_rules.h"

#include <QtCore/QStringList>

// What can be done wrong on purpose, as data. Constant; any thread.
namespace gatehouse::lab {

enum class BreakAction : quint8
{
    LeaveOut, ///< The parameters are not sent.
    Replace, ///< The parameter has `value`.
    Twice, ///< The step's request is sent again; the second answer counts.
    Age, ///< The server is told that the access token has expired.
    Deny, ///< The user presses Deny; `parameters` makes sure that somebody asks.
    Skip, ///< The step is passed over.
    Forge, ///< The answer is given the state of somebody else.
    Tamper ///< The request is changed after it was signed.
};

struct BreakRule
{
    const char* id;
    const char* flows; ///< Ids, separated by blanks.
    BreakAction action;
    const char* step; ///< Empty: every step that has the parameter.
    const char* parameters; ///< Names, separated by blanks.
    const char* value;
    const char* expected; ///< Error code of the answer; "state": the client has to notice.
    const char* specification;
};

[[nodiscard]] const std::vector<BreakRule>& breakRules();
/// Those that can be done to `flow`.
[[nodiscard]] std::vector<const BreakRule*> breaksOf(const FlowRule& flow);
/// Null: the flow has no such switch.
[[nodiscard]] const BreakRule* findBreak(const FlowRule& flow, const QString& id);
/// Whether the rule changes this parameter of this step.
[[nodiscard]] bool concerns(const BreakRule& rule, const char* step, const QString& parameter);
/// Whether the rule has this action at this step.
[[nodiscard]] bool acts(const BreakRule* rule, BreakAction action, const char* step);

/// What the switch does, in the console's language.
[[nodiscard]] QString breakTitle(const BreakRule& rule);

} // namespace gatehouse::lab
