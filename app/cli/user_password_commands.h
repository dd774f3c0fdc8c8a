// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// user set-password, unlock.
[[nodiscard]] QList<Command> userPasswordCommands();

/// --password, --password-file and, where a user may do without one, --no-password.
[[nodiscard]] QList<QCommandLineOption> passwordOptions(bool isOptional);
/// argon2id hash of what the options or the prompt give; empty with --no-password.
[[nodiscard]] CommandResult<QString> passwordHashOf(const Context& context);

} // namespace gatehouse::app::cli
