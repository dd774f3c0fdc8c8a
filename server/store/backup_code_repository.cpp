// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/backup_code_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

core::Result<int> BackupCodeRepository::left(qint64 userRow)
{
    const auto count = rows::one<qint64>(
        m_database.query(
            "SELECT COUNT(*) FROM backup_codes WHERE user_row = ? AND used_at = 0", { userRow }),
        [](const Rows& row) -> core::Result<qint64> { return row.integer(0); });
    return count.map([](const std::optional<qint64>& found) { return int(found.value_or(0)); });
}

core::Result<void> BackupCodeRepository::replace(
    qint64 userRow, const QByteArrayList& hashes, qint64 now)
{
    const auto removed
        = m_database.execute("DELETE FROM backup_codes WHERE user_row = ?", { userRow });
    if (!removed)
        return tl::unexpected(removed.error());
    for (const QByteArray& hash : hashes) {
        const auto added = m_database.execute(
            "INSERT INTO backup_codes (user_row, code_hash, created_at) VALUES (?, ?, ?)",
            { userRow, hash, now });
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

core::Result<bool> BackupCodeRepository::take(qint64 userRow, const QByteArray& hash, qint64 now)
{
    return rows::won(m_database.execute("UPDATE backup_codes SET used_at = ? WHERE user_row = ?"
                                        " AND code_hash = ? AND used_at = 0",
        { now, userRow, hash }));
}

} // namespace gatehouse::store
