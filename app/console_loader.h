// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace gatehouse::app {

/// Loads the console module and runs it; gives the exit code.
[[nodiscard]] int runConsole(int& argc, char** argv, const QStringList& arguments);

} // namespace gatehouse::app
