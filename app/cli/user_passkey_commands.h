// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// user passkeys, user remove-passkey.
[[nodiscard]] QList<Command> userPasskeyCommands();

} // namespace gatehouse::app::cli
