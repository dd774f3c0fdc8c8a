// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QString>

#include <optional>

namespace gatehouse::crypto {

/// Another home for master keys than a file: the desktop's keychain. An entry is named after the
/// key file it stands for. Calls may wait for a person who unlocks the keychain; only at start-up
/// and for commands, never on a worker.
class KeyVault
{
public:
    virtual ~KeyVault() = default;

    /// Nothing: no such entry. Unavailable: there is no keychain, or it stayed locked.
    [[nodiscard]] virtual core::Result<std::optional<core::SecretString>> read(const QString& name)
        = 0;
    [[nodiscard]] virtual core::Result<void> write(
        const QString& name, const core::SecretString& text)
        = 0;
    [[nodiscard]] virtual core::Result<void> remove(const QString& name) = 0;
};

} // namespace gatehouse::crypto
