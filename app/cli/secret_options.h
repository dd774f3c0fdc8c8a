// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// "--NAME VALUE" and "--NAME-file FILE" ("-": standard input). The value on the command line is
/// seen by every process of the machine, so it is only for tests and demos; help says so.
[[nodiscard]] QList<QCommandLineOption> secretOptions(const QString& name);
/// What one of the two says; nothing when neither is given. Usage error: both.
[[nodiscard]] CommandResult<std::optional<core::SecretString>> secretOption(
    const Context& context, const QString& name);

} // namespace gatehouse::app::cli
