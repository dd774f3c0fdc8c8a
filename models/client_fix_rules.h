// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/client.h"
#include "server/store/transaction.h"
#include "server/trace/step.h"

#include <QtCore/QString>

#include <array>

namespace gatehouse::models {

/// How one action of the rule base (resources/explain/rules.json) is done to a client. One entry of
/// the table in client_fix_rules.cpp is all that a new fix needs; the pages offer it by themselves.
struct ClientFixRule
{
    const char* action;
    /// What the request asked for; empty: it is not known whole. Null: nothing is needed.
    QString (*wanted)(const trace::Step& step);
    /// Inside a write closure. False: the client is so already. Null: it makes a new secret.
    core::Result<bool> (*change)(
        store::Transaction& transaction, domain::Client& client, const QString& value);
    // English, context "ClientFix"; %1 is the client, %2 what is added.
    const char* button;
    const char* question;
    std::array<const char*, 2> consequences;
    const char* confirm;
    const char* done;
};

/// Null: the console cannot do that.
[[nodiscard]] const ClientFixRule* findFixRule(const QString& action);

} // namespace gatehouse::models
