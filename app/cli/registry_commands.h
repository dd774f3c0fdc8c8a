// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// import and export of the whole registry as one document.
[[nodiscard]] QList<Command> registryCommands();

} // namespace gatehouse::app::cli
