// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"
#include "server/store/audit.h"
#include "server/store/registration_repository.h"

#include <optional>

namespace gatehouse::oauth {

/// What a registration or update wrote.
struct RegistrationOutcome
{
    std::optional<OAuthError> refusal {}; ///< Otherwise the rest is set.
    domain::Client client {};
    qint64 tokenRow = 0;
};

/// The write closure of a registration: takes one use of the initial access token, stores client,
/// secret and registration access token together. Values only.
struct RegisterWork
{
    /// Clients that registered themselves, all in all; beyond it 503.
    static constexpr qint64 mostClients = 10'000;

    const crypto::Sealer& sealer;
    domain::Client client;
    core::SecretString secret; ///< Empty: the client has none.
    QByteArray tokenHash; ///< Of the registration access token.
    qint64 initialTokenRow = 0; ///< 0: registration is open.
    store::AuditEntry audit;

    [[nodiscard]] core::Result<RegistrationOutcome> operator()(
        store::Transaction& transaction) const;
};

/// The write closure of an update (RFC 7592 §2.2): only the holder of the current registration
/// access token gets it done, and that token is replaced with it.
struct UpdateWork
{
    const crypto::Sealer& sealer;
    domain::Client client; ///< The new state; `version` is that of the old.
    core::SecretString secret; ///< Empty: the secrets stay as they are.
    bool endsSecrets = false; ///< The client has become public.
    store::RegistrationToken token;
    QByteArray newTokenHash;
    store::AuditEntry audit;

    [[nodiscard]] core::Result<RegistrationOutcome> operator()(
        store::Transaction& transaction) const;
};

/// What everybody with a token that is not the client's current one is told (RFC 7592 §3).
[[nodiscard]] OAuthError invalidRegistrationToken(QString detail);

} // namespace gatehouse::oauth
