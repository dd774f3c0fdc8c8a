// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QByteArray>

#include <optional>

namespace gatehouse::store {

/// What one browser was asked to sign, and for what; good once, for a few minutes.
struct PasskeyChallenge
{
    qint64 id = 0;
    QByteArray challenge {}; ///< Random bytes.
    QByteArray browserHash {}; ///< Of the browser's or the session's secret.
    qint64 userRow = 0; ///< Who may add a passkey with it; 0: it is for signing in.
    qint64 interactionRow = 0; ///< The pending authorization it is for; 0: none.
    qint64 expiresAt = 0; ///< UTC epoch seconds.
};

class PasskeyChallengeRepository
{
public:
    static constexpr int mostOfABrowser = 8; ///< Open at once; the oldest give way.

    explicit PasskeyChallengeRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<PasskeyChallenge>> find(qint64 id);
    [[nodiscard]] core::Result<qint64> insert(const PasskeyChallenge& challenge);
    /// True for the one caller that took it in time.
    [[nodiscard]] core::Result<bool> take(qint64 id, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
