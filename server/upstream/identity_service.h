// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/upstream/identity.h"
#include "server/upstream/services.h"
#include "server/upstream/token_set.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// Finds out who the owner of fresh tokens is: from the id_token of an OpenID provider, verified in
/// full (C115), with what its userinfo adds; else from the profile of the API. `services` outlives
/// the coroutines.
class IdentityService
{
public:
    explicit IdentityService(const Services& services)
        : m_services(services)
    {
    }

    /// `nonce` is the one of this sign-in. Denied: the message says which check failed.
    [[nodiscard]] http::Task<core::Result<Identity>> identify(
        RemoteProviderPtr provider, TokenSet tokens, QByteArray nonce);
    /// The profile as the provider has it now: profile_url, else userinfo.
    [[nodiscard]] http::Task<core::Result<QJsonObject>> profile(
        RemoteProviderPtr provider, TokenSet tokens);

private:
    [[nodiscard]] http::Task<core::Result<QJsonObject>> claims(
        RemoteProviderPtr provider, TokenSet tokens, QByteArray nonce);
    [[nodiscard]] http::Task<core::Result<QJsonObject>> verified(
        RemoteProviderPtr provider, QByteArray idToken);

    const Services& m_services;
};

} // namespace gatehouse::upstream
