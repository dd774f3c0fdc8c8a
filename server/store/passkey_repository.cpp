// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/passkey_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<Passkey> readPasskey(const Rows& row)
{
    Passkey passkey;
    passkey.id = row.integer(0);
    passkey.userRow = row.integer(1);
    passkey.credentialId = row.bytes(2);
    passkey.algorithm = int(row.integer(3));
    passkey.publicKey = row.bytes(4);
    passkey.signCount = row.integer(5);
    passkey.isSynced = row.integer(6) != 0;
    passkey.name = row.text(7);
    passkey.transports = row.text(8);
    passkey.createdAt = row.integer(9);
    passkey.lastUsedAt = row.integer(10);
    return passkey;
}

} // namespace

core::Result<QList<Passkey>> PasskeyRepository::ofUser(qint64 userRow)
{
    return rows::all<Passkey>(
        m_database.query("SELECT id, user_row, credential_id, algorithm, public_key, sign_count,"
                         " synced, name, transports, created_at, last_used_at FROM passkeys"
                         " WHERE user_row = ? ORDER BY id",
            { userRow }),
        readPasskey);
}

core::Result<std::optional<Passkey>> PasskeyRepository::find(const QByteArray& credentialId)
{
    return rows::one<Passkey>(
        m_database.query("SELECT id, user_row, credential_id, algorithm, public_key, sign_count,"
                         " synced, name, transports, created_at, last_used_at FROM passkeys"
                         " WHERE credential_id = ?",
            { credentialId }),
        readPasskey);
}

core::Result<qint64> PasskeyRepository::insert(const Passkey& passkey)
{
    const auto stored = ofUser(passkey.userRow);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->size() >= mostPasskeys)
        return core::failure(core::ErrorKind::Denied, u"the user has too many passkeys"_s);
    return m_database.insert(
        "INSERT INTO passkeys (user_row, credential_id, algorithm, public_key, sign_count, synced,"
        " name, transports, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { passkey.userRow, passkey.credentialId, passkey.algorithm, passkey.publicKey,
            passkey.signCount, passkey.isSynced ? 1 : 0, passkey.name, passkey.transports,
            passkey.createdAt });
}

core::Result<bool> PasskeyRepository::use(qint64 id, qint64 signCount, qint64 now)
{
    return rows::won(
        m_database.execute("UPDATE passkeys SET sign_count = ?, last_used_at = ? WHERE id = ?"
                           " AND (sign_count < ? OR (sign_count = 0 AND ? = 0))",
            { signCount, now, id, signCount, signCount }));
}

core::Result<bool> PasskeyRepository::remove(qint64 id, qint64 userRow)
{
    return rows::won(
        m_database.execute("DELETE FROM passkeys WHERE id = ? AND user_row = ?", { id, userRow }));
}

} // namespace gatehouse::store
