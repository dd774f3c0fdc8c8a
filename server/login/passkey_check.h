// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/back_off.h"
#include "server/login/passkey_ceremony.h"
#include "server/store/passkey_repository.h"

namespace gatehouse::login {

struct PasskeyAttempt;

/// What the worker finds out about an answer before anything is written: whose it is, and whether
/// the signature is right. The write closure has the last word about challenge, counter and user.
struct PasskeyCheck
{
    BackOff backOff;
    qint64 challengeRow = 0; ///< Of ours, open; 0: none.
    std::optional<store::Passkey> passkey {};
    std::optional<domain::User> user {};
    qint64 signCount = 0; ///< As the authenticator says now.
    bool isRight = false;
    QString detail {}; ///< Why not.

    /// Failure: storage.
    [[nodiscard]] static core::Result<PasskeyCheck> make(
        const Services& services, const PasskeyCeremony& ceremony, const PasskeyAttempt& attempt);
};

} // namespace gatehouse::login
