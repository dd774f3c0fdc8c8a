// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell_host.h"

namespace gatehouse::app {

/// Exported by the console module under this name. The executable implements the host; the module
/// never sees the server's own classes.
using ConsoleEntry = int (*)(int& argc, char** argv, ui::ShellHost& host);
inline constexpr char consoleEntryName[] = "gatehouseConsole";

} // namespace gatehouse::app
