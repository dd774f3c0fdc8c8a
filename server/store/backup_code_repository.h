// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace gatehouse::store {

/// Codes that stand in, once each, for a user's one-time codes.
class BackupCodeRepository
{
public:
    explicit BackupCodeRepository(Database& database)
        : m_database(database)
    {
    }

    /// How many are unused.
    [[nodiscard]] core::Result<int> left(qint64 userRow);
    /// These instead of all there were.
    [[nodiscard]] core::Result<void> replace(
        qint64 userRow, const QByteArrayList& hashes, qint64 now);
    /// True for the one caller that used this code.
    [[nodiscard]] core::Result<bool> take(qint64 userRow, const QByteArray& hash, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
