// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/key_vault.h"

#include <QtCore/QStringList>

namespace gatehouse::app::cli {

class Terminal;

/// Runs one administrative command; `arguments` begin with its noun ("client", "add", …). Needs a
/// QCoreApplication. Gives the exit code (app/cli/exit_code.h).
[[nodiscard]] int runCommandLine(const QStringList& arguments, crypto::KeyVault* vault = nullptr);
[[nodiscard]] int runCommandLine(
    const QStringList& arguments, Terminal& terminal, crypto::KeyVault* vault = nullptr);

} // namespace gatehouse::app::cli
