// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_fix.h"

#include <array>

namespace gatehouse::models {

/// How one action of the rule base switches on what is off elsewhere than in a client: a user, a
/// provider, the settings. One entry of the table in switch_fix_rules.cpp is all that a new one
/// needs.
struct SwitchFixRule
{
    const char* action;
    /// Name of the user or provider; empty: the step does not say. Null: it is of the settings.
    QString (*subject)(const trace::Step& step);
    /// Inside a write closure. `expected` is the version that taking back needs, 0 otherwise.
    /// NotFound: no such row; Conflict: somebody changed it since.
    core::Result<SwitchedOn> (*set)(
        store::Transaction& transaction, const QString& subject, bool isOn, qint64 expected);
    // English, context "ClientFix"; %1 is the subject.
    const char* button;
    const char* question;
    std::array<const char*, 2> consequences;
    const char* confirm;
    const char* done;
};

/// Null: the console cannot do that.
[[nodiscard]] const SwitchFixRule* findSwitchRule(const QString& action);

} // namespace gatehouse::models
