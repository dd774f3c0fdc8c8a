// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_error.h"
#include "server/domain/user.h"
#include "server/store/database.h"

#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

/// The user or exit code 1 naming it.
[[nodiscard]] CommandResult<domain::User> findUser(
    store::Database& database, const QString& username);
/// All of them, by username.
[[nodiscard]] CommandResult<QList<domain::User>> allUsers(store::Database& database);
/// Claims, times and whether there is a password; never the hash.
[[nodiscard]] QJsonObject userJson(const domain::User& user);

} // namespace gatehouse::app::cli
