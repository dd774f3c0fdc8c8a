// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/totp_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

QByteArray totpContext(qint64 userRow)
{
    return QByteArrayLiteral("totp:") + QByteArray::number(userRow);
}

QString totpAttemptKey(qint64 userRow)
{
    return QStringLiteral("totp:%1").arg(userRow);
}

core::Result<std::optional<TotpSecret>> TotpRepository::find(qint64 userRow)
{
    const auto read = [](const Rows& row) -> core::Result<TotpSecret> {
        return TotpSecret { row.integer(0), row.bytes(1), row.integer(2), row.integer(3) };
    };
    return rows::one<TotpSecret>(
        m_database.query("SELECT user_row, sealed_secret, last_step, created_at FROM totp_secrets"
                         " WHERE user_row = ?",
            { userRow }),
        read);
}

core::Result<void> TotpRepository::insert(const TotpSecret& secret)
{
    return rows::done(
        m_database.execute("INSERT INTO totp_secrets (user_row, sealed_secret, last_step,"
                           " created_at) VALUES (?, ?, ?, ?)",
            { secret.userRow, secret.sealedSecret, secret.lastStep, secret.createdAt }));
}

core::Result<bool> TotpRepository::takeStep(qint64 userRow, qint64 step)
{
    return rows::won(m_database.execute(
        "UPDATE totp_secrets SET last_step = ? WHERE user_row = ? AND last_step < ?",
        { step, userRow, step }));
}

core::Result<bool> TotpRepository::remove(qint64 userRow)
{
    const auto forgotten = m_database.execute(
        "DELETE FROM login_attempts WHERE attempt_key = ?", { totpAttemptKey(userRow) });
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    const auto codes
        = m_database.execute("DELETE FROM backup_codes WHERE user_row = ?", { userRow });
    if (!codes)
        return tl::unexpected(codes.error());
    return rows::won(
        m_database.execute("DELETE FROM totp_secrets WHERE user_row = ?", { userRow }));
}

} // namespace gatehouse::store
