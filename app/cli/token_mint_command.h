// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// token mint: a test token for a client, without any flow.
[[nodiscard]] QList<Command> tokenMintCommands();

} // namespace gatehouse::app::cli
