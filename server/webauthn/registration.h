// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/webauthn/client_data.h"
#include "server/webauthn/credential.h"

#include <QtCore/QStringList>

namespace gatehouse::webauthn {

/// What a browser posts of a new passkey, decoded.
struct RegistrationAnswer
{
    qint64 challengeRow = 0; ///< Which of our challenges it answers.
    QByteArray id {};
    QByteArray clientData {}; ///< JSON, byte by byte as it was hashed.
    QByteArray attestation {}; ///< CBOR.
    QStringList transports {}; ///< Of the five that are known; hints only.
};

/// From the JSON that resources/pages/passkey.js makes: {"challenge": "12", "id", "clientDataJSON",
/// "attestationObject", "transports"}; binary values in base64url. Invalid: anything else.
[[nodiscard]] core::Result<RegistrationAnswer> readRegistrationAnswer(QByteArrayView json);

/// Web Authentication §7.1 with what we ask for: user present and verified, attestation `none` or
/// `packed` by the credential itself (§8.2 self). Denied: why, for the trace.
[[nodiscard]] core::Result<Credential> verifyRegistration(
    const RegistrationAnswer& answer, const Expectation& expected);

} // namespace gatehouse::webauthn
