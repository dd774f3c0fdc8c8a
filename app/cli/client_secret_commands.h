// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gatehouse::app::cli {

/// client rotate-secret.
[[nodiscard]] QList<Command> clientSecretCommands();

/// "ghk_" and 256 random bits.
[[nodiscard]] core::SecretString newClientSecret(core::RandomSource& random);

} // namespace gatehouse::app::cli
