// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::store {

inline constexpr int mostPasskeys = 20; ///< Of one user.

/// The public half of a user's passkey (Web Authentication). Times are UTC epoch seconds.
struct Passkey
{
    qint64 id = 0;
    qint64 userRow = 0;
    QByteArray credentialId {};
    int algorithm = 0; ///< COSE.
    QByteArray publicKey {};
    qint64 signCount = 0; ///< As the authenticator counted at the last sign-in; 0: it counts not.
    bool isSynced = false; ///< Copied between the user's devices.
    QString name {}; ///< The user's word for it.
    QString transports {}; ///< "internal hybrid": hints for browsers.
    qint64 createdAt = 0;
    qint64 lastUsedAt = 0; ///< 0: never.
};

/// The passkeys of all users.
class PasskeyRepository
{
public:
    explicit PasskeyRepository(Database& database)
        : m_database(database)
    {
    }

    /// The newest last.
    [[nodiscard]] core::Result<QList<Passkey>> ofUser(qint64 userRow);
    [[nodiscard]] core::Result<std::optional<Passkey>> find(const QByteArray& credentialId);
    /// Conflict: somebody has this credential; Denied: the user has mostPasskeys already.
    [[nodiscard]] core::Result<qint64> insert(const Passkey& passkey);
    /// Takes the counter of a sign-in. False: the passkey is gone, or its counter did not rise,
    /// which is what a copied authenticator looks like (§6.1.1). Two zeros: it does not count.
    [[nodiscard]] core::Result<bool> use(qint64 id, qint64 signCount, qint64 now);
    /// True when that passkey was the user's.
    [[nodiscard]] core::Result<bool> remove(qint64 id, qint64 userRow);

private:
    Database& m_database;
};

} // namespace gatehouse::store
