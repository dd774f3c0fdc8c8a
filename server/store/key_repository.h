// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::store {

/// A signing key as stored: the private part sealed.
struct SigningKeyRow
{
    qint64 id = 0;
    QString kid;
    QString algorithm; ///< "RS256", "ES256".
    QString state; ///< "next", "current", "retired".
    QByteArray publicJwk {}; ///< JSON.
    QByteArray sealedPrivateKey {};
    qint64 createdAt = 0;
    qint64 activatedAt = 0;
    qint64 retiredAt = 0;
};

class KeyRepository
{
public:
    explicit KeyRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<QList<SigningKeyRow>> list();
    [[nodiscard]] core::Result<qint64> insert(const SigningKeyRow& key);
    [[nodiscard]] core::Result<void> setState(qint64 id, const QString& state, qint64 now);
    [[nodiscard]] core::Result<void> remove(qint64 id);

private:
    Database& m_database;
};

} // namespace gatehouse::store
