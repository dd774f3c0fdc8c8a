// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Families, codes, access and refresh tokens. Whoever calls compares the secret's hash in constant
/// time; single use is decided here by conditional updates (storage contract). Tokens are read
/// together with their family, client and user: a removed client or user makes `revokedAt` set, a
/// revoked family a refresh token's `revokedAt` too.
class TokenRepository
{
public:
    explicit TokenRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::TokenFamily>> findFamily(qint64 id);
    [[nodiscard]] core::Result<std::optional<domain::AuthorizationCode>> findCode(qint64 id);
    [[nodiscard]] core::Result<std::optional<domain::IssuedToken>> findAccessToken(qint64 id);
    [[nodiscard]] core::Result<std::optional<domain::RefreshToken>> findRefreshToken(qint64 id);
    /// Newest first, for lists.
    [[nodiscard]] core::Result<QList<domain::IssuedToken>> listAccessTokens(
        int limit, qint64 beforeId = 0);

    /// Families of the user with a token that is good now, newest first.
    [[nodiscard]] core::Result<QList<domain::TokenFamily>> liveFamiliesOfUser(
        qint64 userRow, qint64 now, int limit);

    [[nodiscard]] core::Result<qint64> insertFamily(const domain::TokenFamily& family);
    [[nodiscard]] core::Result<qint64> insertCode(const domain::AuthorizationCode& code);
    [[nodiscard]] core::Result<qint64> insertAccessToken(const domain::IssuedToken& token);
    [[nodiscard]] core::Result<qint64> insertRefreshToken(const domain::RefreshToken& token);

    /// True for the one caller that turned an unused code into a used one.
    [[nodiscard]] core::Result<bool> consumeCode(qint64 id, qint64 now);
    /// True for the one caller that rotated a current refresh token to `successorRow`.
    [[nodiscard]] core::Result<bool> rotateRefreshToken(qint64 id, qint64 successorRow, qint64 now);
    /// For servers that do not rotate: moves the idle end.
    [[nodiscard]] core::Result<void> extendRefreshToken(qint64 id, qint64 expiresAt);
    [[nodiscard]] core::Result<void> revokeFamily(qint64 id, const QString& reason, qint64 now);
    [[nodiscard]] core::Result<void> revokeFamiliesOfUserAndClient(
        qint64 userRow, qint64 clientRow, const QString& reason, qint64 now);
    [[nodiscard]] core::Result<void> revokeFamiliesOfSession(
        qint64 sessionRow, const QString& reason, qint64 now);
    /// When a session gets a new id: what is bound to it stays so.
    [[nodiscard]] core::Result<void> moveToSession(qint64 fromSession, qint64 toSession);
    /// As revokeFamiliesOfSession(), but leaves what was granted with offline_access.
    [[nodiscard]] core::Result<void> revokeSessionBound(
        qint64 sessionRow, const QString& reason, qint64 now);
    /// True when it was alive.
    [[nodiscard]] core::Result<bool> revokeAccessToken(qint64 id, qint64 now);
    [[nodiscard]] core::Result<bool> revokeRefreshToken(qint64 id, qint64 now);

    /// Removes at most `limit` rows that ended before `now`; tombstones only once their family's
    /// last token has expired. Sessions, interactions, device codes, pushed requests, assertion ids
    /// and day-old sign-in failures too. Gives how many went; call again until 0.
    [[nodiscard]] core::Result<qint64> purge(qint64 now, int limit);

private:
    [[nodiscard]] core::Result<void> keepFamilyUntil(qint64 familyRow, qint64 time);

    Database& m_database;
};

} // namespace gatehouse::store
