// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "server/core/result.h"
#include "server/domain/field_error.h"

#include <QtCore/QString>

namespace gatehouse::app::cli {

/// Why a command did not do what it was told, and what a script sees of it.
struct CommandError
{
    int exitCode = exit_code::failure;
    QString message; ///< One line or a few, English, names the fault.
};

template <typename T>
using CommandResult = tl::expected<T, CommandError>;

/// Exit code 1: "clients[2].redirect_uris[0]: fragment not allowed".
[[nodiscard]] tl::unexpected<CommandError> failed(const core::Error& error);
[[nodiscard]] tl::unexpected<CommandError> failed(const QString& message);
/// Exit code 1, every fault on a line of its own.
[[nodiscard]] tl::unexpected<CommandError> refused(const domain::FieldErrors& faults);
/// Exit code 2: the command line itself is wrong.
[[nodiscard]] tl::unexpected<CommandError> misused(const QString& message);

} // namespace gatehouse::app::cli
