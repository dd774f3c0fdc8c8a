// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace gatehouse::core {

/// base64url without padding (RFC 4648 §5, as RFC 7515 §2 uses it).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// Strict: padding, whitespace, other characters or non-canonical trailing bits are refused.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// Takes as long for equal as for different contents of one length. Lengths are not secret.
[[nodiscard]] bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

} // namespace gatehouse::core
