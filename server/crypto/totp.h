// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/core/secret_string.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

// Time-based one-time passwords (RFC 6238) as every authenticator app knows them: HMAC-SHA-1,
// 6 digits, steps of 30 seconds since 1970.
namespace gatehouse::crypto::totp {

inline constexpr qint64 stepSeconds = 30;
inline constexpr qsizetype secretBytes = 20; ///< RFC 4226 §4 R6.

/// Random bytes, not text.
[[nodiscard]] core::SecretString newSecret(core::RandomSource& random);
/// Six digits.
[[nodiscard]] QByteArray code(const core::SecretString& secret, qint64 step);
/// The step whose code this is: the present one, or the one before or after it (clocks differ,
/// people type slowly; RFC 6238 §5.2). Nothing: none of them. Constant time for any six digits.
[[nodiscard]] std::optional<qint64> matchingStep(
    const core::SecretString& secret, QByteArrayView typed, qint64 now);

/// RFC 4648 base32 without padding, as apps take a secret by hand.
[[nodiscard]] QByteArray base32(const core::SecretString& secret);
/// otpauth:// address of a QR code. `issuer` is the server's name as the app shows it.
[[nodiscard]] QByteArray address(
    const core::SecretString& secret, const QString& issuer, const QString& account);

} // namespace gatehouse::crypto::totp
