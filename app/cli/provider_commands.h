// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// provider list, show, add, set, remove, and the verbs about linked accounts: the upstream servers
/// at which we are the client.
[[nodiscard]] QList<Command> providerCommands();

} // namespace gatehouse::app::cli
