// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <utility>
#include <vector>

namespace gatehouse::trace {

/// Checks made where no Recorder is at hand: a write closure runs on the writer's thread and gives
/// its checks back as a value, which Recorder::add then takes.
class CheckList
{
public:
    /// Notes a check and gives its verdict back.
    bool check(const char* name, bool isPassed, const char* specification, QString expected = {},
        QString got = {})
    {
        m_checks.push_back(
            Check { name, isPassed, specification, std::move(expected), std::move(got) });
        return isPassed;
    }
    [[nodiscard]] const std::vector<Check>& checks() const { return m_checks; }

private:
    std::vector<Check> m_checks;
};

} // namespace gatehouse::trace
