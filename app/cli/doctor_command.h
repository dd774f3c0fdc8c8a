// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// doctor: what is wrong with a workspace, and what is merely unwise. Exit code 1 when something is
/// wrong.
[[nodiscard]] QList<Command> doctorCommands();

} // namespace gatehouse::app::cli
