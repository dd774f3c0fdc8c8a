// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keys/access_token_jwt.h"
#include "server/store/token_hash.h"

// Texts of access tokens and what is stored of them: the console mints test tokens of the same
// kind, so they are made further down.
namespace gatehouse::oauth {

using keys::accessTokenJwtType;
using keys::jwtIdPrefix;
using store::matchesStored;
using store::storedHash;

} // namespace gatehouse::oauth
