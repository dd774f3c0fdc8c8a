// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// provider request: an authorized request to a provider's API with the token of a user.
[[nodiscard]] QList<Command> providerRequestCommands();

} // namespace gatehouse::app::cli
