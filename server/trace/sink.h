// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

namespace gatehouse::trace {

/// Where steps and issuances go. Called on a worker's thread for every request: an implementation
/// only stores or posts, it never waits.
class Sink
{
public:
    virtual ~Sink() = default;
    /// False: nobody looks, or more has come than can be looked at; callers may skip what only the
    /// trace of a success needs.
    [[nodiscard]] virtual bool isListening() const = 0;
    /// The same for issuances.
    [[nodiscard]] virtual bool wantsIssuances() const = 0;
    virtual void record(Step step) = 0;
    virtual void issued(Issuance issuance) = 0;
};

} // namespace gatehouse::trace
