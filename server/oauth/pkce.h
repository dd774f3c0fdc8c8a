// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::oauth::pkce {

/// RFC 7636 §4.1, §4.2: 43 to 128 unreserved characters. One rule for verifier and challenge
/// (C033).
[[nodiscard]] bool isWellFormed(QByteArrayView text);
/// BASE64URL(SHA256(verifier)), the only method there is (C032).
[[nodiscard]] QByteArray s256(QByteArrayView verifier);
/// True when the well-formed `verifier` is behind `challenge`; constant time.
[[nodiscard]] bool matches(QByteArrayView verifier, QByteArrayView challenge);

} // namespace gatehouse::oauth::pkce
