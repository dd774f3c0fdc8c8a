// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/user.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Users. Deleted users stay as tombstones (their `sub` is never used again) and are invisible
/// here.
class UserRepository
{
public:
    explicit UserRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::User>> findByUsername(const QString& username);
    /// By user name, else by an e-mail address that one user alone has, whatever its case. Both are
    /// always looked up, so the time says nothing about which exists (C100).
    [[nodiscard]] core::Result<std::optional<domain::User>> findBySignInName(const QString& name);
    [[nodiscard]] core::Result<std::optional<domain::User>> findByRow(qint64 id);
    [[nodiscard]] core::Result<std::optional<domain::User>> findBySubject(const QString& subject);
    [[nodiscard]] core::Result<QList<domain::User>> list(int limit, const QString& after = {});
    /// Enabled users with a persona, by user name.
    [[nodiscard]] core::Result<QList<domain::User>> personas(int limit);

    [[nodiscard]] core::Result<qint64> insert(const domain::User& user, qint64 now);
    /// Conflict when `user.version` is not the stored one. Leaves `subject` and `passwordHash` as
    /// they are.
    [[nodiscard]] core::Result<void> update(const domain::User& user, qint64 now);
    /// Raises the version; ends sessions and revokes families of the user as well. NotFound: no
    /// such user.
    [[nodiscard]] core::Result<void> setPassword(
        qint64 id, const QString& passwordHash, qint64 now);
    /// Tombstone; as setPassword, and removes the clients that the user owns.
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);

    /// Failed sign-ins of one account or address, for back-off (C101). `key` is "user:NAME
    /// address:NETWORK" or "address:NETWORK".
    struct Attempts
    {
        int failures = 0;
        qint64 lastFailureAt = 0;
    };
    [[nodiscard]] core::Result<Attempts> attempts(const QString& key);
    /// Inside a write closure, before it decides by attempts(): until it ends nobody else holds
    /// `key`. Else closures that run side by side on PostgreSQL would all see the same count. Hold
    /// several keys in one order everywhere.
    [[nodiscard]] core::Result<void> holdAttempts(const QString& key);
    [[nodiscard]] core::Result<void> recordFailure(const QString& key, qint64 now);
    [[nodiscard]] core::Result<void> clearFailures(const QString& key);
    /// Of every key that begins so. Looks at all of them: not for a request.
    [[nodiscard]] core::Result<void> clearFailuresFrom(const QString& prefix);

private:
    [[nodiscard]] core::Result<void> removeSignInMeans(qint64 id);
    [[nodiscard]] core::Result<void> signOutEverywhere(
        qint64 id, const QString& reason, qint64 now);

    Database& m_database;
};

} // namespace gatehouse::store
