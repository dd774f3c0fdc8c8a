// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/key_vault.h"

namespace gatehouse::app {

/// The desktop's keychain (Secret Service, KWallet) through a run-time module, which is loaded at
/// the first call: whoever keeps the key in a file never maps its libraries. Needs a
/// QCoreApplication. Waits a minute for a person to unlock it.
class Keychain final : public crypto::KeyVault
{
public:
    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(
        const QString& name) override;
    [[nodiscard]] core::Result<void> write(
        const QString& name, const core::SecretString& text) override;
    [[nodiscard]] core::Result<void> remove(const QString& name) override;

private:
    [[nodiscard]] core::Result<crypto::KeyVault*> module();

    crypto::KeyVault* m_module = nullptr; ///< Owned by the loaded module.
};

/// Exported by the module under this name; the object lives as long as the process.
using KeychainEntry = crypto::KeyVault* (*)();
inline constexpr char keychainEntryName[] = "gatehouseKeychain";

} // namespace gatehouse::app
