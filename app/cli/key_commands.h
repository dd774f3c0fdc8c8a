// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// key list, rotate: the keys that sign id_tokens and JWT access tokens.
[[nodiscard]] QList<Command> keyCommands();

} // namespace gatehouse::app::cli
