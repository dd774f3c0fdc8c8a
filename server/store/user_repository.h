// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/user.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Users. Deleted users stay as tombstones (their `sub` is never used again) and are invisible here.
class UserRepository
{
public:
    explicit UserRepository(Database& database) : m_database(database) { }

    [[nodiscard]] core::Result<std::optional<domain::User>> findByUsername(const QString& username);
    [[nodiscard]] core::Result<std::optional<domain::User>> findByRow(qint64 id);
    [[nodiscard]] core::Result<std::optional<domain::User>> findBySubject(const QString& subject);
    [[nodiscard]] core::Result<QList<domain::User>> list(int limit, const QString& after = {});

    [[nodiscard]] core::Result<qint64> insert(const domain::User& user, qint64 now);
    [[nodiscard]] core::Result<void> update(const domain::User& user, qint64 now);
    /// Ends sessions and revokes families of the user as well.
    [[nodiscard]] core::Result<void> setPassword(qint64 id, const QString& passwordHash, qint64 now);
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);

    /// Failed sign-ins of one account or address, for back-off (C101). `key` is "user:NAME" or "address:IP".
    struct Attempts
    {
        int failures = 0;
        qint64 lastFailureAt = 0;
    };
    [[nodiscard]] core::Result<Attempts> attempts(const QString& key);
    [[nodiscard]] core::Result<void> recordFailure(const QString& key, qint64 now);
    [[nodiscard]] core::Result<void> clearFailures(const QString& key);

private:
    Database& m_database;
};

} // namespace gatehouse::store
