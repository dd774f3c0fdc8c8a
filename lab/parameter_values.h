// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_step.h"
#include "lab/target.h"

#include <span>

namespace gatehouse::core {
class Clock;
class RandomSource;
} // namespace gatehouse::core

namespace gatehouse::lab {

/// Where the values of parameters come from during one run.
class ParameterValues
{
public:
    ParameterValues(const core::Clock& clock, core::RandomSource& random);

    Target target;
    QMap<QString, QString> start; ///< Carried over from another flow: "refresh_token".

    /// Everything that was made for the run is made anew.
    void startAgain();
    /// What has to differ in every request is made anew: nonces and times of what is signed.
    void startStep();
    /// Gives every row its value; what was typed or left out by hand stays. `earlier` are the steps
    /// before it; `broken` may be null.
    void fill(FlowStep& step, std::span<const FlowStep> earlier, const BreakRule* broken);

private:
    [[nodiscard]] QString generated(const QString& name);
    [[nodiscard]] QString made(const QString& name);
    [[nodiscard]] std::optional<QString> carried(
        const QString& name, std::span<const FlowStep> earlier) const;
    void fillOne(Parameter& parameter, std::span<const FlowStep> earlier);
    void addExtras(FlowStep& step) const;

    const core::Clock& m_clock;
    core::RandomSource& m_random;
    QMap<QString, QString> m_generated;
};

/// The rows of a step before anything is filled in.
[[nodiscard]] FlowStep blankStep(const StepRule& rule);

} // namespace gatehouse::lab
