// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

namespace gatehouse::store {

/// Ends the life of an opaque access token a second ago, so that somebody can see what a client
/// meets then; with its audit row ("console"). NotFound: it is none of this server's live ones. A
/// JWT says itself how long it lives and cannot be aged.
[[nodiscard]] core::Result<void> ageAccessToken(Transaction& transaction, QByteArrayView value);

} // namespace gatehouse::store
