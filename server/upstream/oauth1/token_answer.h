// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"
#include "server/upstream/oauth1/parameters.h"

#include <QtCore/QByteArrayView>

namespace gatehouse::upstream::oauth1 {

/// What a provider answers to a request for temporary or token credentials (RFC 5849 §2.1, §2.3).
struct TokenAnswer
{
    QByteArray token;
    core::SecretString secret;
    bool isCallbackConfirmed = false;
    Parameters others {}; ///< user_id, screen_name …
};

/// Denied: not a form, a protocol parameter twice or absent, longer than 16 KiB.
[[nodiscard]] core::Result<TokenAnswer> parseTokenAnswer(QByteArrayView body);

} // namespace gatehouse::upstream::oauth1
