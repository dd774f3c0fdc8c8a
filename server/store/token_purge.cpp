// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Removal of what has ended, in small batches. Every statement finds its rows by an index on the
// time they end, so rows that live long cost nothing.
#include "server/store/token_repository.h"

#include <array>

namespace gatehouse::store {

namespace {

// Failed sign-ins count for C101's back-off, which is over long before.
constexpr qint64 loginAttemptLife = 86400;

// A device that comes late is told expired_token for a while, not that its code never was.
constexpr qint64 deviceCodeMemory = 600;

struct PurgeStep
{
    const char* sql; ///< ? the time, ? the limit.
    qint64 slack = 0; ///< Kept this long after its time.
};

// Order matters: tombstones (spent codes, rotated refresh tokens) go with their family, children
// before parents.
constexpr std::array steps {
    PurgeStep {
        "DELETE FROM access_tokens WHERE id IN"
        " (SELECT id FROM access_tokens WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep { "DELETE FROM refresh_tokens WHERE id IN (SELECT r.id FROM token_families f"
                " JOIN refresh_tokens r ON r.family_row = f.id WHERE f.ends_at < ? ORDER BY "
                "f.ends_at LIMIT ?)" },
    PurgeStep { "DELETE FROM authorization_codes WHERE id IN (SELECT c.id FROM token_families f"
                " JOIN authorization_codes c ON c.family_row = f.id WHERE f.ends_at < ? ORDER BY "
                "f.ends_at LIMIT ?)" },
    PurgeStep { "DELETE FROM token_families WHERE id IN (SELECT f.id FROM token_families f WHERE "
                "f.ends_at < ?"
                " AND NOT EXISTS (SELECT 1 FROM access_tokens WHERE family_row = f.id)"
                " AND NOT EXISTS (SELECT 1 FROM refresh_tokens WHERE family_row = f.id)"
                " AND NOT EXISTS (SELECT 1 FROM authorization_codes WHERE family_row = f.id)"
                " ORDER BY f.ends_at LIMIT ?)" },
    PurgeStep {
        "DELETE FROM browser_sessions WHERE id IN"
        " (SELECT id FROM browser_sessions WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep { "DELETE FROM interactions WHERE id IN"
                " (SELECT id FROM interactions WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep { "DELETE FROM device_codes WHERE id IN"
                " (SELECT id FROM device_codes WHERE expires_at < ? ORDER BY expires_at LIMIT ?)",
        deviceCodeMemory },
    PurgeStep {
        "DELETE FROM pushed_requests WHERE id IN"
        " (SELECT id FROM pushed_requests WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep {
        "DELETE FROM assertion_ids WHERE id IN"
        " (SELECT id FROM assertion_ids WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep {
        "DELETE FROM upstream_flows WHERE id IN"
        " (SELECT id FROM upstream_flows WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep {
        "DELETE FROM passkey_challenges WHERE id IN"
        " (SELECT id FROM passkey_challenges WHERE expires_at < ? ORDER BY expires_at LIMIT ?)" },
    PurgeStep { "DELETE FROM login_attempts WHERE id IN"
                " (SELECT id FROM login_attempts WHERE last_failure_at < ? ORDER BY "
                "last_failure_at LIMIT ?)",
        loginAttemptLife },
};

} // namespace

core::Result<qint64> TokenRepository::purge(qint64 now, int limit)
{
    qint64 removed = 0;
    for (const PurgeStep& step : steps) {
        if (removed >= limit)
            break;
        const auto count = m_database.execute(step.sql, { now - step.slack, limit - removed });
        if (!count)
            return count;
        removed += *count;
    }
    return removed;
}

} // namespace gatehouse::store
