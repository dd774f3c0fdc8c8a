// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// explain: the causes behind an error code, a cause's name or some words of a message. Exit code 1
/// when nothing fits. Needs no workspace.
[[nodiscard]] QList<Command> explainCommands();

} // namespace gatehouse::app::cli
