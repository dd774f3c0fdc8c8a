// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/key_repository.h"

#include <QtCore/QStringList>

// The console's changes of signing keys: server/keys with the console as actor.
namespace gatehouse::models {

using FreshKeys = QList<store::SigningKeyRow>;

/// Makes a key of each algorithm beside the window's thread. Invalid: an unknown algorithm.
void makeKeys(Background& background, const QStringList& algorithms, bool isForLater,
    std::function<void(core::Result<FreshKeys>)> done);

/// Closures for the writer; each gives how many keys it changed.
namespace key_changes {
using Change = std::function<core::Result<int>(store::Transaction&)>;
[[nodiscard]] Change rotation(const FreshKeys& fresh);
[[nodiscard]] Change publication(const FreshKeys& fresh);
[[nodiscard]] Change addition(const FreshKeys& fresh);
[[nodiscard]] Change retirement(const QString& kid);
[[nodiscard]] Change withdrawal(const QString& kid);
} // namespace key_changes

} // namespace gatehouse::models
