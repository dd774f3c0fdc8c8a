// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::store {

/// A user's second step at sign-in. The secret is sealed for totpContext().
struct TotpSecret
{
    qint64 userRow = 0;
    QByteArray sealedSecret {};
    qint64 lastStep = 0; ///< Of the newest code that was taken.
    qint64 createdAt = 0;
};

/// Context under which a secret is sealed: it opens for its user only.
[[nodiscard]] QByteArray totpContext(qint64 userRow);

/// Under which failed codes of a user are counted (UserRepository::attempts).
[[nodiscard]] QString totpAttemptKey(qint64 userRow);

class TotpRepository
{
public:
    explicit TotpRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<TotpSecret>> find(qint64 userRow);
    /// Conflict: the user has one.
    [[nodiscard]] core::Result<void> insert(const TotpSecret& secret);
    /// True for the one caller that took this step's code; false when it or a later one was taken
    /// before (RFC 6238 §5.2: a code is good once).
    [[nodiscard]] core::Result<bool> takeStep(qint64 userRow, qint64 step);
    /// True when there was one. Forgets the wrong codes and the back-up codes as well.
    [[nodiscard]] core::Result<bool> remove(qint64 userRow);

private:
    Database& m_database;
};

} // namespace gatehouse::store
