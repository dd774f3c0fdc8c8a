// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// provider tokens, refresh, revoke, unlink: the accounts people linked at upstream servers, and
/// what is kept of their tokens there; never the tokens.
[[nodiscard]] QList<Command> providerTokenCommands();

} // namespace gatehouse::app::cli
