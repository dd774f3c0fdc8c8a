// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/key_repository.h"

// What closures on the writer do with signing keys. They decide by what is stored at that moment,
// so two administrators at once cannot leave two current keys of one algorithm.
namespace gatehouse::keys {

/// One step of `fresh`'s algorithm: the published next key, or `fresh` where there is none, signs
/// from now on; the one that did is retired and stays published. True when `fresh` was needed.
[[nodiscard]] core::Result<bool> rotate(
    store::Transaction& transaction, const store::SigningKeyRow& fresh);

/// Conflict: the algorithm has a next key already.
[[nodiscard]] core::Result<void> publishNext(
    store::Transaction& transaction, const store::SigningKeyRow& fresh);

/// The first key of an algorithm. Conflict: it has one that is not retired.
[[nodiscard]] core::Result<void> addFirst(
    store::Transaction& transaction, const store::SigningKeyRow& fresh);

/// The current key stops signing, with none after it; it stays published. Conflict: not a current
/// key, RS256 (what OpenID Connect Core §15.1 wants every server to sign), or an enabled client
/// that asks for its algorithm.
[[nodiscard]] core::Result<void> retire(store::Transaction& transaction, const QString& kid);

/// Removes a key that does not sign: nothing it signed can be verified any more. NotFound;
/// Conflict: it signs.
[[nodiscard]] core::Result<void> withdraw(store::Transaction& transaction, const QString& kid);

} // namespace gatehouse::keys
