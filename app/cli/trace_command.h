// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// trace: the requests of a running server, as they come.
[[nodiscard]] QList<Command> traceCommands();

} // namespace gatehouse::app::cli
