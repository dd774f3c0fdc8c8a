// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>

namespace gatehouse::jose {

/// A compact JWS (RFC 7515 §7.1) taken apart and not yet believed. The views look into the text
/// that was read.
struct CompactJws
{
    QJsonObject header {};
    QByteArrayView payload {}; ///< Still encoded: only what its signer vouches for is parsed.
    QByteArrayView signature {}; ///< Still encoded.
    QByteArrayView signedPart {};
};

/// Denied: more than 16 KiB, not three segments, a header that is not strict JSON, any `crit` (we
/// know no extension that may be critical, RFC 7515 §4.1.11).
[[nodiscard]] core::Result<CompactJws> readCompact(QByteArrayView token);
/// The claims of a segment; Denied: not base64url, not a strict JSON object.
[[nodiscard]] core::Result<QJsonObject> readClaims(QByteArrayView segment);
[[nodiscard]] tl::unexpected<core::Error> tokenDenied(const QString& reason);

} // namespace gatehouse::jose
