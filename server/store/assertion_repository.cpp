// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/assertion_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

core::Result<bool> AssertionRepository::consume(
    qint64 clientRow, const QByteArray& idHash, qint64 expiresAt)
{
    // The unique index decides, also between two nodes on one database.
    return rows::won(m_database.execute(
        "INSERT INTO assertion_ids (client_row, jti_hash, expires_at) VALUES (?, ?, ?)"
        " ON CONFLICT (client_row, jti_hash) DO NOTHING",
        { clientRow, idHash, expiresAt }));
}

} // namespace gatehouse::store
