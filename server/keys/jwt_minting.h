// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/jose/key_ring.h"
#include "server/store/token_minting.h"

namespace gatehouse::store {
class Workspace;
}

namespace gatehouse::keys {

/// A marked test token of any format, as the server itself would have made it: stored, signed and
/// in the audit log under `actor`. Waits for the commit: not in the window's thread. Errors:
/// store::mintToken(), and what keys and storage say.
[[nodiscard]] core::Result<store::MintedToken> mintTestToken(
    store::Workspace& workspace, const store::MintOrder& order, const QString& actor);

} // namespace gatehouse::keys
