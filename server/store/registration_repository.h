// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::store {

/// Lets its holder register clients (RFC 7591 §3, initial access token).
struct InitialAccessToken
{
    qint64 id = 0;
    QByteArray secretHash {};
    QString note {}; ///< For the operator: whom it was made for.
    qint64 usesLeft = 0;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
};

/// Lets its holder manage one client (RFC 7592 §3, registration access token).
struct RegistrationToken
{
    qint64 id = 0;
    qint64 clientRow = 0;
    QByteArray secretHash {};
};

/// The tokens of dynamic registration. What changes rows runs inside a write closure; each such
/// decision is one conditional statement, so that of several at once exactly one wins.
class RegistrationRepository
{
public:
    explicit RegistrationRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<QList<InitialAccessToken>> listInitial();
    [[nodiscard]] core::Result<std::optional<InitialAccessToken>> findInitial(qint64 id);
    [[nodiscard]] core::Result<qint64> insertInitial(const InitialAccessToken& token);
    /// False: used up, expired, gone.
    [[nodiscard]] core::Result<bool> useInitial(qint64 id, qint64 now);
    /// False: no such token.
    [[nodiscard]] core::Result<bool> removeInitial(qint64 id);

    [[nodiscard]] core::Result<std::optional<RegistrationToken>> find(qint64 id);
    [[nodiscard]] core::Result<qint64> count();
    [[nodiscard]] core::Result<qint64> insert(
        qint64 clientRow, const QByteArray& secretHash, qint64 now);
    /// False: `token` is not the current one any more.
    [[nodiscard]] core::Result<bool> rotate(
        const RegistrationToken& token, const QByteArray& secretHash, qint64 now);
    [[nodiscard]] core::Result<bool> remove(const RegistrationToken& token);

private:
    Database& m_database;
};

} // namespace gatehouse::store
