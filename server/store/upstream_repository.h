// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::store {

/// A sign-in on its way through a provider: an expiring value found by the hash of its key (the
/// state of OAuth 2, the request token of OAuth 1). Times are UTC epoch seconds.
struct UpstreamFlow
{
    qint64 id = 0;
    QByteArray lookupHash {}; ///< SHA-256 of the key.
    QByteArray browserHash {}; ///< SHA-256 of the browser's secret.
    QString provider {};
    QByteArray sealedData {};
    QString stage {}; ///< sent → used → known → done; each step happens once.
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
};

/// A person there is a user here.
struct ProviderAccount
{
    qint64 id = 0;
    qint64 providerRow = 0;
    qint64 userRow = 0;
    QString subject {};
    QString display {}; ///< For people; what the provider said last.
    qint64 createdAt = 0;
    qint64 lastUsedAt = 0;
};

/// A user's sealed tokens at one provider.
struct ProviderToken
{
    qint64 id = 0;
    qint64 providerRow = 0;
    qint64 userRow = 0;
    QString subject {};
    QByteArray sealedToken {};
    QString scope {};
    qint64 expiresAt = 0;
    qint64 updatedAt = 0;
    qint64 version = 0;
    qint64 refreshStartedAt = 0;
};

/// Flows, linked accounts and tokens of the sign-in through other servers.
class UpstreamRepository
{
public:
    explicit UpstreamRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<UpstreamFlow>> findFlow(const QByteArray& lookupHash);
    [[nodiscard]] core::Result<std::optional<UpstreamFlow>> findFlow(qint64 id);
    [[nodiscard]] core::Result<qint64> insertFlow(const UpstreamFlow& flow);
    /// True for the one caller who moved an unexpired flow from one stage to the next.
    [[nodiscard]] core::Result<bool> advanceFlow(
        qint64 id, const QString& from, const QString& to, qint64 now);
    /// used → known, with what was learnt.
    [[nodiscard]] core::Result<bool> keepIdentity(
        qint64 id, const QByteArray& sealedData, qint64 expiresAt, qint64 now);

    [[nodiscard]] core::Result<std::optional<ProviderAccount>> findAccount(
        qint64 providerRow, const QString& subject);
    [[nodiscard]] core::Result<QList<ProviderAccount>> accountsOfUser(qint64 userRow);
    /// Conflict: the subject, or the user at this provider, is linked already.
    [[nodiscard]] core::Result<qint64> insertAccount(const ProviderAccount& account);
    [[nodiscard]] core::Result<void> touchAccount(qint64 id, const QString& display, qint64 now);
    /// The tokens go with it. False: there was none.
    [[nodiscard]] core::Result<bool> removeAccount(qint64 providerRow, qint64 userRow);

    /// Enabled users whose own verified address this is; letters compare without case.
    [[nodiscard]] core::Result<QList<qint64>> usersByVerifiedEmail(const QString& email);
    /// Whether any user has that address, verified or not.
    [[nodiscard]] core::Result<bool> isEmailTaken(const QString& email);

    [[nodiscard]] core::Result<std::optional<ProviderToken>> findToken(
        qint64 providerRow, qint64 userRow);
    /// Inserts or replaces, one row for each user and provider.
    [[nodiscard]] core::Result<void> saveToken(const ProviderToken& token, qint64 now);
    /// True for the one caller who may use the refresh token of this version now; a claim that
    /// nobody finished lapses after `lapse` seconds.
    [[nodiscard]] core::Result<bool> claimRefresh(
        qint64 id, qint64 version, qint64 now, qint64 lapse);
    /// Replaces the tokens when they are still of that version.
    [[nodiscard]] core::Result<bool> replaceToken(const ProviderToken& token, qint64 now);
    /// The account stays linked. False: there was none.
    [[nodiscard]] core::Result<bool> removeToken(qint64 providerRow, qint64 userRow);
    /// The refresh failed: others may try again.
    [[nodiscard]] core::Result<void> releaseRefresh(qint64 id, qint64 version);

private:
    Database& m_database;
};

} // namespace gatehouse::store
