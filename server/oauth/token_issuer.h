// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/token_generator_plugin.h"
#include "server/domain/token.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"
#include "server/oauth/token_response.h"
#include "server/store/transaction.h"

#include <memory>

namespace gatehouse::oauth {

/// An access token before it is stored: made on the worker, where randomness and hashing cost no
/// writer time.
struct PreparedAccessToken
{
    domain::IssuedToken row {}; ///< Client, grant type and hash are set; scope, owner and times
                                ///< follow in the closure.
    QByteArray secret {};
    qint64 lifetime = 0; ///< Seconds.
    QStringList clientAudiences {};
    QString issuer {};
};

/// What is known of the authorization when its values are made; for plug-ins that generate them.
struct TokenAbout
{
    QString username {};
    domain::ScopeSet scope {};
};

/// What a grant's closure wrote, and the texts that only the answer will hold.
struct WrittenTokens
{
    domain::IssuedToken access {};
    QByteArray accessSecret {};
    qint64 refreshRow = 0; ///< 0: none.
    QByteArray refreshSecret {};
};

/// Makes token values and their rows. prepare() and value() on the worker, insert…() inside a write
/// closure.
class TokenIssuer
{
public:
    explicit TokenIssuer(const Services& services)
        : m_services(services)
    {
    }

    /// `originalGrantType` is that of the family when it is refreshed: its lifetime holds where
    /// refresh_token has none.
    [[nodiscard]] OAuthResult<PreparedAccessToken> prepare(const domain::Client& client,
        const QString& grantType, const QString& originalGrantType = {},
        const TokenAbout& about = {}) const;
    /// Whether a grant of this client comes with a refresh token: the client has the grant type,
    /// its `refresh_token_generator` is not "none" and the server issues them at all. Tokens that
    /// exist already stay good.
    [[nodiscard]] OAuthResult<bool> issuesRefreshToken(const domain::Client& client) const;
    /// Text of a refresh token before its row is known: made of fresh randomness, or of `entropy`
    /// where the same one must come out again, by the client's generator where it has one.
    [[nodiscard]] OAuthResult<QByteArray> newRefreshSecret(const domain::Client& client,
        const QString& grantType, const TokenAbout& about = {},
        const QByteArray& entropy = {}) const;
    /// The text the client gets for the row.
    [[nodiscard]] QByteArray refreshValue(
        const domain::Client& client, qint64 row, const QByteArray& secret) const;
    /// The text the client gets; a JWT (RFC 9068) is signed here, after the commit.
    [[nodiscard]] OAuthResult<QByteArray> value(const domain::IssuedToken& row,
        const QByteArray& secret, const domain::Client& client) const;
    /// After the commit: both values, told to whoever watches.
    [[nodiscard]] OAuthResult<TokenResponse> response(
        WrittenTokens written, const domain::Client& client) const;
    /// Tells whoever watches.
    void announce(const domain::IssuedToken& row, const domain::Client& client) const;

private:
    [[nodiscard]] OAuthResult<const plugin::TokenGeneratorPlugin*> generator(
        const QString& name) const;
    [[nodiscard]] OAuthResult<QByteArray> signedValue(const domain::IssuedToken& row,
        const QByteArray& secret, const domain::Client& client) const;

    const Services& m_services;
};

/// Stores `prepared` with what only the closure knows; `family` may be null (client credentials).
[[nodiscard]] core::Result<domain::IssuedToken> insertAccessToken(store::Transaction& transaction,
    const PreparedAccessToken& prepared, const domain::TokenFamily* family,
    const domain::ScopeSet& scope);
/// Stores a refresh token of `family` for the client of `access`; gives its row. It idles out after
/// `idleLifetime` seconds, at the latest with its family.
[[nodiscard]] core::Result<qint64> insertRefreshToken(store::Transaction& transaction,
    const domain::TokenFamily& family, const domain::IssuedToken& access,
    const domain::ScopeSet& scope, const QByteArray& secret, qint64 idleLifetime);

} // namespace gatehouse::oauth
