// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

// SHA-1 as OAuth 1.0a asks for it (RFC 5849 §3.4.2, §3.4.3). As a MAC and inside a signature of our
// own making its collisions do no harm; nothing else may use it.
namespace gatehouse::crypto {

/// HMAC-SHA-1, 20 bytes (RFC 2104).
[[nodiscard]] QByteArray hmacSha1(QByteArrayView key, QByteArrayView data);

/// RSASSA-PKCS1-v1_5 with SHA-1, raw. `pem` is a private RSA key (PKCS#8 or PKCS#1) of 2048 bits or
/// more. Invalid: anything else.
[[nodiscard]] core::Result<QByteArray> signRsaSha1(
    const core::SecretString& pem, QByteArrayView message);

} // namespace gatehouse::crypto
