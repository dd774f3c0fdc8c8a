// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace gatehouse::webauthn {

inline constexpr qsizetype longestCredentialId = 1023; ///< Web Authentication §7.1 step 17.

/// A passkey's public half, as it is stored.
struct Credential
{
    QByteArray id {};
    int algorithm = 0; ///< COSE: see supportedAlgorithms().
    QByteArray publicKey {}; ///< ES256: x and y; EdDSA: 32 bytes; RS256: modulus and exponent.
    quint32 signCount = 0;
    /// Copied between devices (flag BE of Level 3), so it proves no particular device.
    bool isSynced = false;
};

/// COSE numbers (RFC 9053), the ones we like best first: ES256, EdDSA, RS256.
[[nodiscard]] const QList<int>& supportedAlgorithms();

/// Denied: a key that is none: of another length, a point that is not on the curve.
[[nodiscard]] core::Result<void> checkPublicKey(int algorithm, const QByteArray& key);

} // namespace gatehouse::webauthn
