// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace gatehouse::crypto {

/// Bytes of one P-256 coordinate or signature half.
inline constexpr int p256Bytes = 32;

/// OpenSSL speaks DER, JWS speaks r || s of fixed length (RFC 7518 §3.4). Nothing when the input is
/// not a signature.
[[nodiscard]] std::optional<QByteArray> rawFromDer(QByteArrayView der);
/// Exactly 64 bytes, neither half zero; nothing otherwise.
[[nodiscard]] std::optional<QByteArray> derFromRaw(QByteArrayView raw);

} // namespace gatehouse::crypto
