// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::webauthn {

/// What a new credential comes in (Web Authentication §6.5.4), cut into its parts.
struct AttestationObject
{
    QByteArray format {}; ///< "none", "packed" …
    QByteArray statement {}; ///< Still CBOR: a map.
    QByteArray authenticatorData {}; ///< Raw.

    /// Strict: exactly these three members, once each, nothing behind them.
    [[nodiscard]] static core::Result<AttestationObject> parse(QByteArrayView cbor);
    /// The statement of `none` (§8.7).
    [[nodiscard]] bool hasEmptyStatement() const;
};

} // namespace gatehouse::webauthn
