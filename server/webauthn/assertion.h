// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/webauthn/client_data.h"
#include "server/webauthn/credential.h"

namespace gatehouse::webauthn {

/// What a browser posts to sign in, decoded.
struct AssertionAnswer
{
    qint64 challengeRow = 0; ///< Which of our challenges it answers.
    QByteArray id {}; ///< Of the credential.
    QByteArray clientData {}; ///< JSON, byte by byte as it was hashed.
    QByteArray authenticatorData {};
    QByteArray signature {};
    QByteArray userHandle {}; ///< As it was given at registration.
};

/// From the JSON that resources/pages/passkey.js makes: {"challenge": "12", "id", "clientDataJSON",
/// "authenticatorData", "signature", "userHandle"}; binary values in base64url. Invalid: anything
/// else.
[[nodiscard]] core::Result<AssertionAnswer> readAssertionAnswer(QByteArrayView json);

/// Web Authentication §7.2: client data, relying party, user present and verified, signature by the
/// stored key. Gives the authenticator's counter, which the caller compares with the stored one
/// where nobody else does it at the same moment. Denied: why, for the trace.
[[nodiscard]] core::Result<quint32> verifyAssertion(
    const AssertionAnswer& answer, const Credential& credential, const Expectation& expected);

} // namespace gatehouse::webauthn
