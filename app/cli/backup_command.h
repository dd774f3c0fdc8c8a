// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// backup: a consistent copy of a SQLite workspace while it is in use.
[[nodiscard]] QList<Command> backupCommands();

} // namespace gatehouse::app::cli
