// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>

namespace gatehouse::store {

/// The `jti` of assertions that were accepted (RFC 7523 §3), until they expire by themselves;
/// TokenRepository::purge removes them then.
class AssertionRepository
{
public:
    explicit AssertionRepository(Database& database)
        : m_database(database)
    {
    }

    /// Inside a write closure. True for the one caller that used this `jti` of the client first.
    /// `idHash` is its SHA-256, so that its length is bounded; `expiresAt` the assertion's end,
    /// UTC epoch seconds.
    [[nodiscard]] core::Result<bool> consume(
        qint64 clientRow, const QByteArray& idHash, qint64 expiresAt);

private:
    Database& m_database;
};

} // namespace gatehouse::store
