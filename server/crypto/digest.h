// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::crypto {

/// SHA-256, 32 bytes. The algorithm is fetched once, not at each call.
[[nodiscard]] QByteArray sha256(QByteArrayView data);
/// SHA-512, 64 bytes: what belongs to EdDSA with Ed25519.
[[nodiscard]] QByteArray sha512(QByteArrayView data);
/// HMAC-SHA-256, 32 bytes (RFC 2104).
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);

} // namespace gatehouse::crypto
