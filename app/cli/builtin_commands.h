// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// Every administrative command, in the order help shows them.
[[nodiscard]] const QList<Command>& builtinCommands();

} // namespace gatehouse::app::cli
