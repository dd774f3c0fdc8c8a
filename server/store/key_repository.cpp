// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/key_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

core::Result<QList<SigningKeyRow>> KeyRepository::list()
{
    const auto read = [](const Rows& row) -> core::Result<SigningKeyRow> {
        return SigningKeyRow { row.integer(0), row.text(1), row.text(2), row.text(3), row.bytes(4),
            row.bytes(5), row.integer(6), row.integer(7), row.integer(8) };
    };
    return rows::all<SigningKeyRow>(
        m_database.query(
            "SELECT id, kid, algorithm, state, public_jwk, sealed_private_key, created_at,"
            " activated_at, retired_at FROM signing_keys ORDER BY id"),
        read);
}

core::Result<qint64> KeyRepository::insert(const SigningKeyRow& key)
{
    return m_database.insert("INSERT INTO signing_keys (kid, algorithm, state, public_jwk, "
                             "sealed_private_key, created_at, activated_at,"
                             " retired_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { key.kid, key.algorithm, key.state, key.publicJwk, key.sealedPrivateKey, key.createdAt,
            key.activatedAt, key.retiredAt });
}

core::Result<void> KeyRepository::setState(qint64 id, const QString& state, qint64 now)
{
    const bool isRetiring = state == "retired"_L1;
    const char* const sql = isRetiring
        ? "UPDATE signing_keys SET state = ?, retired_at = ? WHERE id = ?"
        : "UPDATE signing_keys SET state = ?, activated_at = ? WHERE id = ?";
    const qint64 since = state == "next"_L1 ? 0 : now;
    const auto changed = m_database.execute(sql, { state, since, id });
    if (changed && *changed == 0)
        return core::failure(core::ErrorKind::NotFound, u"no such signing key"_s);
    return rows::done(changed);
}

core::Result<void> KeyRepository::remove(qint64 id)
{
    return rows::done(m_database.execute("DELETE FROM signing_keys WHERE id = ?", { id }));
}

} // namespace gatehouse::store
