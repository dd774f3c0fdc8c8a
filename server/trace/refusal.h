// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <algorithm>

namespace gatehouse::trace {

/// An OAuth error, or a page that stopped somebody because a check failed: such a step is kept for
/// `gatehouse explain` also when nobody observes. Bytes that were no request are none: a flood of
/// them would push out what people ask for.
[[nodiscard]] inline bool isRefusal(const Step& step)
{
    const auto isFailure = [](const Check& check) { return !check.isPassed; };
    return !step.error.isEmpty()
        || (step.status >= 400 && !step.method.isEmpty()
            && std::any_of(step.checks.begin(), step.checks.end(), isFailure));
}

} // namespace gatehouse::trace
