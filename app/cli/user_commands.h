// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// user add, list, show, set, remove, set-password, unlock.
[[nodiscard]] QList<Command> userCommands();

} // namespace gatehouse::app::cli
