// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace gatehouse::app {

/// `gatehouse serve`: the server without a window. Prints the ready line to standard output; gives
/// the exit code.
[[nodiscard]] int serveCommand(int& argc, char** argv, const QStringList& arguments);

} // namespace gatehouse::app
