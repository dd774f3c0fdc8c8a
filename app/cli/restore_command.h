// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// restore: puts a backup in the place of a SQLite workspace.
[[nodiscard]] QList<Command> restoreCommands();

} // namespace gatehouse::app::cli
