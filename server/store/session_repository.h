// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Browser sessions, pending authorization requests, consents.
class SessionRepository
{
public:
    explicit SessionRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::BrowserSession>> findSession(qint64 id);
    /// Those that are not over, the latest used first; silent ones are the caller's to judge.
    [[nodiscard]] core::Result<QList<domain::BrowserSession>> sessionsOfUser(
        qint64 userRow, qint64 now, int limit);
    [[nodiscard]] core::Result<qint64> insertSession(const domain::BrowserSession& session);
    [[nodiscard]] core::Result<void> touchSession(qint64 id, qint64 now);
    /// Ends it; the families that are bound to it are revoked by the caller where policy says so.
    [[nodiscard]] core::Result<void> endSession(qint64 id, qint64 now);
    /// True when that session was the user's and alive.
    [[nodiscard]] core::Result<bool> endSessionOfUser(qint64 id, qint64 userRow, qint64 now);
    [[nodiscard]] core::Result<void> endSessionsOfUser(qint64 userRow, qint64 now);

    [[nodiscard]] core::Result<std::optional<domain::Interaction>> findInteraction(qint64 id);
    [[nodiscard]] core::Result<qint64> insertInteraction(const domain::Interaction& interaction);
    [[nodiscard]] core::Result<void> markSignedIn(qint64 interactionId, qint64 now);
    /// True for the one caller that completed it.
    [[nodiscard]] core::Result<bool> completeInteraction(qint64 id, qint64 now);

    [[nodiscard]] core::Result<std::optional<domain::Consent>> findConsent(
        qint64 userRow, qint64 clientRow);
    [[nodiscard]] core::Result<QList<domain::Consent>> consentsOfUser(qint64 userRow);
    /// Inserts, or widens the stored scope.
    [[nodiscard]] core::Result<void> saveConsent(const domain::Consent& consent);
    /// Revokes the families that were issued on it as well.
    [[nodiscard]] core::Result<void> removeConsent(qint64 userRow, qint64 clientRow, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
