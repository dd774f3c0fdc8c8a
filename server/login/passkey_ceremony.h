// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"
#include "server/store/passkey_challenge_repository.h"
#include "server/webauthn/client_data.h"

#include "server/domain/token.h"
#include "server/domain/user.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace gatehouse::login {

/// What we ask browsers for when somebody adds a passkey or signs in with one: the options that
/// our script hands to navigator.credentials (Web Authentication §5.4, §5.5), and the challenges in
/// them. Every challenge is a row, bound to its browser and to what it is for.
class PasskeyCeremony
{
public:
    static constexpr qint64 lifetime = 300; ///< Of a challenge, seconds.
    /// Whoever signed in longer ago shows the password again before a passkey is added, seconds.
    static constexpr qint64 freshSignIn = 600;

    explicit PasskeyCeremony(const Services& services);

    /// False: under this issuer no browser makes passkeys.
    [[nodiscard]] bool isPossible() const { return m_party.has_value(); }
    [[nodiscard]] bool isFresh(const domain::BrowserSession& session) const;

    /// Ready to be inserted. `secret`: of the browser for signing in (`userRow` 0), of the session
    /// for adding.
    [[nodiscard]] store::PasskeyChallenge draft(
        QByteArrayView secret, qint64 userRow, qint64 interactionRow) const;
    /// The stored challenge `row`. Nothing: unknown, used, expired, another browser's, or for
    /// something else; the caller cannot tell which. Taking it is the write closure's affair.
    [[nodiscard]] core::Result<std::optional<store::PasskeyChallenge>> find(
        qint64 row, QByteArrayView secret, qint64 userRow, qint64 interactionRow) const;
    [[nodiscard]] webauthn::Expectation expectation(const store::PasskeyChallenge& challenge) const;

    /// PublicKeyCredentialRequestOptions as JSON: any passkey of ours, with its user verified.
    [[nodiscard]] QJsonObject signInOptions(const store::PasskeyChallenge& challenge) const;
    /// PublicKeyCredentialCreationOptions as JSON. Reads which passkeys the user has.
    [[nodiscard]] core::Result<QJsonObject> addOptions(
        const store::PasskeyChallenge& challenge, const domain::User& user) const;
    /// What authenticators keep instead of a name: opaque, always the same for one user (§14.6.1).
    [[nodiscard]] static QByteArray userHandle(const domain::User& user);

private:
    const Services& m_services;
    std::optional<webauthn::RelyingParty> m_party;
};

} // namespace gatehouse::login
