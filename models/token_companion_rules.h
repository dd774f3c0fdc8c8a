// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/token_examination.h"

class QJsonObject;

namespace gatehouse::models {

/// Whether an ID token belongs to what came with it: nonce, at_hash, c_hash and s_hash (OpenID
/// Connect Core §3.1.3.6, §3.1.3.7, §3.3.2.11; FAPI 1.0 Advanced §5.1). What is not given is not
/// checked, and said so: Unknown, never Good.
[[nodiscard]] QList<TokenFinding> companionFindings(
    const QJsonObject& header, const QJsonObject& claims, const TokenCompanions& companions);

} // namespace gatehouse::models
