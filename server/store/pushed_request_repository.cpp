// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/pushed_request_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

using domain::PushedRequest;

core::Result<std::optional<PushedRequest>> PushedRequestRepository::find(qint64 id)
{
    const auto read = [](const Rows& row) -> core::Result<PushedRequest> {
        return PushedRequest { row.integer(0), row.bytes(1), row.integer(2), row.bytes(3),
            row.integer(4), row.integer(5), row.integer(6) };
    };
    return rows::one<PushedRequest>(
        m_database.query("SELECT id, secret_hash, client_row, parameters, created_at, expires_at,"
                         " consumed_at FROM pushed_requests WHERE id = ?",
            { id }),
        read);
}

core::Result<qint64> PushedRequestRepository::insert(const PushedRequest& request)
{
    return m_database.insert("INSERT INTO pushed_requests (secret_hash, client_row, parameters,"
                             " created_at, expires_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
        { request.secretHash, request.clientRow, request.parameters, request.createdAt,
            request.expiresAt });
}

core::Result<void> PushedRequestRepository::keepUntil(qint64 id, qint64 time)
{
    return rows::done(m_database.execute(
        "UPDATE pushed_requests SET expires_at = ? WHERE id = ? AND expires_at < ?",
        { time, id, time }));
}

core::Result<bool> PushedRequestRepository::consume(qint64 id, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE pushed_requests SET consumed_at = ? WHERE id = ? AND consumed_at = 0",
        { now, id }));
}

} // namespace gatehouse::store
