// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/client.h"
#include "server/store/transaction.h"
#include "server/trace/step.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::models {

/// What would have let a refused request through: one change of one client, user or provider, or of
/// the settings, proposed from what the request asked for. Nothing is changed by having one.
struct ClientFix
{
    QString action; ///< explain::Rule::action: "register_redirect_uri".
    QString subject; ///< Client, user or provider by its name; empty: the settings.
    QString value {}; ///< What is added; empty where nothing is.
    friend bool operator==(const ClientFix&, const ClientFix&) = default;
};

/// A fix in words, in the language of now.
struct FixWords
{
    QString button;
    QString question;
    QStringList consequences; ///< What follows from it, one sentence each.
    QString confirm; ///< The verb.
    QString done;
};

/// The client before and after a fix; `after.version` is the stored one.
struct FixedClient
{
    domain::Client before;
    domain::Client after;
    /// False: it was so already.
    [[nodiscard]] bool isChanged() const { return before.version != after.version; }
};

/// What was switched on elsewhere than in a client (switch_fix_rules.h).
struct SwitchedOn
{
    bool isChanged = false; ///< False: it was so already.
    qint64 version = 0; ///< The stored one; 0 where there is none.
};

/// Nothing: the rule behind the refusal (`action`) has no fix, the client is not known, or what the
/// request asked for is not known whole.
[[nodiscard]] std::optional<ClientFix> clientFixFor(const trace::Step& step, const QString& action);
[[nodiscard]] FixWords wordsOf(const ClientFix& fix);
/// It makes a new secret instead of changing the client (client_secret_writes.h).
[[nodiscard]] bool makesSecret(const ClientFix& fix);

/// It switches something on that is no part of a client.
[[nodiscard]] bool isSwitch(const ClientFix& fix);

/// Inside a write closure: changes the client as it is stored now, by the same rules as what is
/// typed into the form. NotFound: no such client, or no such scope; Invalid: the rules forbid it;
/// Conflict: somebody else was first.
[[nodiscard]] core::Result<FixedClient> applyFix(
    store::Transaction& transaction, const ClientFix& fix);
/// Inside a write closure: `fixed.before` again. Conflict: somebody changed the client since.
[[nodiscard]] core::Result<void> takeBackFix(
    store::Transaction& transaction, const FixedClient& fixed);
/// Inside a write closure: as applyFix(), for what isSwitch().
[[nodiscard]] core::Result<SwitchedOn> applySwitch(
    store::Transaction& transaction, const ClientFix& fix);
/// Inside a write closure: off again. Conflict: somebody changed it since.
[[nodiscard]] core::Result<void> takeBackSwitch(
    store::Transaction& transaction, const ClientFix& fix, const SwitchedOn& switched);

} // namespace gatehouse::models

Q_DECLARE_METATYPE(gatehouse::models::ClientFix)
