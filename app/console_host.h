// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "server/core/result.h"
#include "server/store/workspace.h"

namespace gatehouse::app {

/// What the console module asks of the executable that loads it. The executable implements it; the
/// module never sees the server's own classes.
class ConsoleHost
{
public:
    virtual ~ConsoleHost() = default;

    /// Opens the workspace; call once, after the QApplication exists.
    [[nodiscard]] virtual core::Result<void> open() = 0;
    [[nodiscard]] virtual store::Workspace& workspace() = 0;
    [[nodiscard]] virtual control::ServerControl& control() = 0;
    [[nodiscard]] virtual const control::ServerOptions& serverOptions() const = 0;
};

/// Exported by the module under this name.
using ConsoleEntry = int (*)(int& argc, char** argv, ConsoleHost& host);
inline constexpr char consoleEntryName[] = "gatehouseConsole";

} // namespace gatehouse::app
