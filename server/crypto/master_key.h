// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"
#include "server/crypto/key_vault.h"

#include <QtCore/QString>

namespace gatehouse::crypto {

/// The workspace's sealing key: from GATEHOUSE_KEY (base64url of 32 bytes), else from `file`, else
/// from the entry of that name in `vault` (null: there is none).
/// `mayCreate` makes a new file (mode 0600) when it is missing; pass false when the workspace
/// already holds sealed values, because a new key would silently lose them. Unavailable: missing,
/// unreadable, or readable by others; the message names the file.
[[nodiscard]] core::Result<core::SecretString> loadMasterKey(
    const QString& file, bool mayCreate, core::RandomSource& random, KeyVault* vault = nullptr);

/// Moves a key from its file into the vault: written, read back and compared before the file goes.
[[nodiscard]] core::Result<void> moveMasterKeyToVault(const QString& file, KeyVault& vault);
/// And back into a file of mode 0600.
[[nodiscard]] core::Result<void> moveMasterKeyToFile(const QString& file, KeyVault& vault);

} // namespace gatehouse::crypto
