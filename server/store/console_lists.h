// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

// What the console lists, with the names that people know things by already joined. Read in pages,
// newest first; no page is longer than its limit.
namespace gatehouse::store {

struct ListQuery
{
    QString filter {}; ///< In user name or client, whatever its case; empty: everything.
    qint64 before = 0; ///< Rows with a smaller id; 0: from the newest.
    int limit = 100;
    qint64 now = 0; ///< UTC epoch seconds.
};

struct ListedConsent
{
    qint64 id = 0;
    qint64 userRow = 0;
    qint64 clientRow = 0;
    QString username {};
    QString clientId {};
    QString clientName {};
    QString scope {};
    qint64 grantedAt = 0;
    qint64 lastUsedAt = 0; ///< When a code or token was last granted on it; 0: never.
};

struct ListedSession
{
    qint64 id = 0;
    qint64 userRow = 0;
    QString username {};
    qint64 authTime = 0;
    qint64 createdAt = 0;
    qint64 lastSeenAt = 0;
    qint64 expiresAt = 0;
    QStringList clients {}; ///< client_ids that got tokens in it.
};

struct ListedFamily
{
    qint64 id = 0;
    QString clientId {};
    QString username {}; ///< Empty: no user.
    QString grantType {};
    QString scope {};
    qint64 createdAt = 0;
    qint64 endsAt = 0;
    qint64 revokedAt = 0;
    QString revokeReason {};
};

/// A code or token of a family.
struct ListedMember
{
    enum class Kind
    {
        Code,
        AccessToken,
        RefreshToken
    };
    Kind kind = Kind::Code;
    qint64 id = 0;
    QString scope {};
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 usedAt = 0; ///< Code: redeemed; refresh token: rotated.
    qint64 successorRow = 0; ///< Refresh token that came of it.
    qint64 revokedAt = 0;
};

/// A row of audit_log.
struct ListedAudit
{
    qint64 id = 0;
    qint64 createdAt = 0;
    QString action {};
    QString actor {};
    QString object {};
    QString detail {};
    QString address {};
    QString request {};
};

class ConsoleLists
{
public:
    explicit ConsoleLists(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<QList<ListedConsent>> consents(const ListQuery& query);
    /// Those that are alive; of one user where `userRow` is not 0.
    [[nodiscard]] core::Result<QList<ListedSession>> sessions(
        const ListQuery& query, qint64 userRow = 0);
    [[nodiscard]] core::Result<QList<ListedFamily>> families(const ListQuery& query);
    /// Of actions that begin with one of `areas` ("client.", "key."; three at most), or of all
    /// where there are none. The filter looks into everything but address and time.
    [[nodiscard]] core::Result<QList<ListedAudit>> audits(
        const ListQuery& query, const QStringList& areas = {});
    /// Oldest first, at most `limit` of each kind.
    [[nodiscard]] core::Result<QList<ListedMember>> members(qint64 familyRow, int limit);

private:
    [[nodiscard]] core::Result<void> nameClients(QList<ListedSession>& page);
    [[nodiscard]] core::Result<void> appendMembers(QList<ListedMember>& members,
        ListedMember::Kind kind, const char* sql, qint64 familyRow, int limit);

    Database& m_database;
};

} // namespace gatehouse::store
