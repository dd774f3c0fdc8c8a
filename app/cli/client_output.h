// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "server/domain/client.h"
#include "server/store/database.h"

#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

/// The client or exit code 1 naming it.
[[nodiscard]] CommandResult<domain::Client> findClient(
    store::Database& database, const QString& clientId);
/// All of them, by client_id.
[[nodiscard]] CommandResult<QList<domain::Client>> allClients(store::Database& database);
/// Metadata, owner and times; no secret.
[[nodiscard]] CommandResult<QJsonObject> clientJson(
    store::Database& database, const domain::Client& client);

/// Metadata as a command's answer; `secret` only where it has just been made.
[[nodiscard]] CommandResult<Output> describeClient(
    const Context& context, const domain::Client& client, const QString& secret = {});
/// Row of the user with that name, nothing for an empty one. NotFound: no such user.
[[nodiscard]] core::Result<std::optional<qint64>> ownerRow(
    store::Database& database, const QString& username);

} // namespace gatehouse::app::cli
