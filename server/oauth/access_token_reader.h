// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"

namespace gatehouse::oauth {

/// Finds the row behind an access token that somebody presents, opaque or JWT, and judges it.
/// Synchronous reads on the worker's own connection, no writes.
class AccessTokenReader
{
public:
    explicit AccessTokenReader(const Services& services)
        : m_services(services)
    {
    }

    /// The row whose secret was presented, whatever its state. Nothing: unknown, forged, of another
    /// kind.
    [[nodiscard]] core::Result<std::optional<domain::IssuedToken>> find(QByteArrayView value) const;

    struct ActiveToken
    {
        domain::IssuedToken row;
        store::RegistryView::ClientPtr client; ///< Never null.
        store::RegistryView::UserPtr user; ///< Null: client credentials.

        [[nodiscard]] QString subject() const { return user ? user->subject : row.clientId; }
    };
    /// The token, when it is good now: not expired, not revoked, its family, client and user alive
    /// (C083). Otherwise invalid_token with the reason as detail, or a storage refusal.
    [[nodiscard]] OAuthResult<ActiveToken> active(QByteArrayView value) const;

private:
    [[nodiscard]] std::optional<QByteArray> verifiedJwtId(QByteArrayView value) const;

    const Services& m_services;
};

} // namespace gatehouse::oauth
