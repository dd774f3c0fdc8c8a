// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/device_code_repository.h"

#include "server/store/row_mapping.h"

#include <algorithm>
#include <array>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using domain::DeviceCode;

namespace {

// In the order of DeviceCode::State.
constexpr std::array states { "pending"_L1, "allowed"_L1, "denied"_L1, "consumed"_L1 };

core::Result<DeviceCode> readDeviceCode(const Rows& row)
{
    DeviceCode code;
    const QString state = row.text(6);
    const auto known = std::find(states.begin(), states.end(), state);
    if (known == states.end())
        return core::failure(core::ErrorKind::Corrupt, u"device code in unknown state"_s);
    code.id = row.integer(0);
    code.secretHash = row.bytes(1);
    code.userCode = row.text(2);
    code.clientRow = row.integer(3);
    code.userRow = row.integer(4);
    code.scope = domain::ScopeSet::fromStored(row.text(5));
    code.state = DeviceCode::State(known - states.begin());
    code.intervalSeconds = row.integer(7);
    code.lastPolledAt = row.integer(8);
    code.address = row.text(9);
    code.authTime = row.integer(10);
    code.sessionRow = row.integer(11);
    code.issuedAt = row.integer(12);
    code.expiresAt = row.integer(13);
    return code;
}

} // namespace

core::Result<std::optional<DeviceCode>> DeviceCodeRepository::find(qint64 id)
{
    return rows::one<DeviceCode>(
        m_database.query("SELECT d.id, d.secret_hash, d.user_code, d.client_row, d.user_row, "
                         "d.scope, d.state, d.interval_seconds, d.last_polled_at, d.address,"
                         " d.auth_time, d.session_row, d.issued_at, d.expires_at"
                         " FROM device_codes d JOIN clients c ON c.id = d.client_row"
                         " WHERE d.id = ? AND c.deleted_at = 0",
            { id }),
        readDeviceCode);
}

core::Result<std::optional<DeviceCode>> DeviceCodeRepository::findByUserCode(
    const QString& userCode)
{
    return rows::one<DeviceCode>(
        m_database.query("SELECT d.id, d.secret_hash, d.user_code, d.client_row, d.user_row, "
                         "d.scope, d.state, d.interval_seconds, d.last_polled_at, d.address,"
                         " d.auth_time, d.session_row, d.issued_at, d.expires_at"
                         " FROM device_codes d JOIN clients c ON c.id = d.client_row"
                         " WHERE d.user_code = ? AND c.deleted_at = 0",
            { userCode }),
        readDeviceCode);
}

core::Result<std::optional<qint64>> DeviceCodeRepository::insert(const DeviceCode& code)
{
    const auto readId = [](const Rows& row) -> core::Result<qint64> { return row.integer(0); };
    return rows::one<qint64>(
        m_database.query("INSERT INTO device_codes (secret_hash, user_code, client_row, scope, "
                         "interval_seconds, address, issued_at, expires_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                         " ON CONFLICT (user_code) DO NOTHING RETURNING id",
            { code.secretHash, code.userCode, code.clientRow, code.scope.toString(),
                code.intervalSeconds, code.address, code.issuedAt, code.expiresAt }),
        readId);
}

core::Result<bool> DeviceCodeRepository::decide(const DeviceCode& decision, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE device_codes SET state = ?, user_row = ?, auth_time = ?, session_row = ?"
        " WHERE id = ? AND state = 'pending' AND expires_at > ?",
        { QString(states[size_t(decision.state)]), rows::idOrNull(decision.userRow),
            decision.authTime, rows::idOrNull(decision.sessionRow), decision.id, now }));
}

core::Result<bool> DeviceCodeRepository::consume(qint64 id, qint64 now)
{
    return rows::won(m_database.execute("UPDATE device_codes SET state = 'consumed'"
                                        " WHERE id = ? AND state = 'allowed' AND expires_at > ?",
        { id, now }));
}

core::Result<void> DeviceCodeRepository::slowDown(qint64 id, qint64 most, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE device_codes SET last_polled_at = ?, interval_seconds = CASE"
        " WHEN interval_seconds + 5 > ? THEN ? ELSE interval_seconds + 5 END WHERE id = ?",
        { now, most, most, id }));
}

core::Result<void> DeviceCodeRepository::notePoll(qint64 id, qint64 time)
{
    return rows::done(m_database.execute(
        "UPDATE device_codes SET last_polled_at = ? WHERE id = ? AND last_polled_at < ?",
        { time, id, time }));
}

} // namespace gatehouse::store
