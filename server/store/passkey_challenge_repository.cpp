// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/passkey_challenge_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

core::Result<std::optional<PasskeyChallenge>> PasskeyChallengeRepository::find(qint64 id)
{
    const auto read = [](const Rows& row) -> core::Result<PasskeyChallenge> {
        return PasskeyChallenge { row.integer(0), row.bytes(1), row.bytes(2), row.integer(3),
            row.integer(4), row.integer(5) };
    };
    return rows::one<PasskeyChallenge>(
        m_database.query("SELECT id, challenge, browser_hash, user_row, interaction_row, expires_at"
                         " FROM passkey_challenges WHERE id = ?",
            { id }),
        read);
}

core::Result<qint64> PasskeyChallengeRepository::insert(const PasskeyChallenge& challenge)
{
    const auto bounded = m_database.execute(
        "DELETE FROM passkey_challenges WHERE browser_hash = ? AND id NOT IN"
        " (SELECT id FROM passkey_challenges WHERE browser_hash = ? ORDER BY id DESC LIMIT ?)",
        { challenge.browserHash, challenge.browserHash, mostOfABrowser - 1 });
    if (!bounded)
        return tl::unexpected(bounded.error());
    return m_database.insert(
        "INSERT INTO passkey_challenges (challenge, browser_hash, user_row, interaction_row,"
        " expires_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
        { challenge.challenge, challenge.browserHash, rows::idOrNull(challenge.userRow),
            challenge.interactionRow, challenge.expiresAt });
}

core::Result<bool> PasskeyChallengeRepository::take(qint64 id, qint64 now)
{
    // Gone afterwards: a second use finds nothing, on whatever node.
    return rows::won(m_database.execute(
        "DELETE FROM passkey_challenges WHERE id = ? AND expires_at > ?", { id, now }));
}

} // namespace gatehouse::store
