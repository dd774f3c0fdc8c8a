// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// "token mint-initial", "token list-initial", "token revoke-initial": what lets others register
/// clients (RFC 7591 §3).
[[nodiscard]] QList<Command> initialTokenCommands();

} // namespace gatehouse::app::cli
