// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/break_rules.h"
#include "lab/exchange.h"

#include <QtCore/QMap>

namespace gatehouse::lab {

/// Where the value of a parameter came from.
enum class Origin : quint8
{
    Given, ///< By the flow or the target.
    Typed,
    Carried,
    Generated,
    LeftOut,
    Broken ///< By the switch.
};
[[nodiscard]] QString originText(Origin origin);

/// One row of a step.
struct Parameter
{
    QString name;
    QString value {};
    Origin origin = Origin::Given;
    Place place = Place::Parameter;
    const ParameterRule* rule = nullptr; ///< Null: somebody added it.
    bool isSilent = false; ///< Left out by hand.
};

enum class StepState : quint8
{
    Waiting,
    Running,
    Done,
    Refused, ///< By the server, or by the client's own checks.
    Failed ///< There was no answer.
};

/// What the client itself looked at in an answer.
struct ClientCheck
{
    QString text;
    bool isPassed = false;
    QString specification;
};

/// A step of a run: what will be sent, and once it ran what was sent and what came of it.
struct FlowStep
{
    static constexpr size_t mostParameters = 64;

    const StepRule* rule = nullptr;
    std::vector<Parameter> parameters {};
    StepState state = StepState::Waiting;
    std::vector<Exchange> exchanges {}; ///< In their order; the last one decided.
    std::vector<ClientCheck> checks {};
    std::vector<std::pair<QString, QString>> parts {}; ///< Of what was signed, in their order.
    QMap<QString, QString> produced {}; ///< What later steps may carry on.
    QString error {}; ///< OAuth error code; "state" where the client noticed.
    QString reason {}; ///< What the server said, or why there is no answer.
};

/// Value of the row that is sent, or nothing.
[[nodiscard]] inline std::optional<QString> sentValue(const FlowStep& step, const QString& name)
{
    for (const Parameter& parameter : step.parameters) {
        if (parameter.name == name && parameter.origin != Origin::LeftOut)
            return parameter.value;
    }
    return std::nullopt;
}

} // namespace gatehouse::lab
