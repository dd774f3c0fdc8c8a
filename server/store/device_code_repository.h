// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Codes of the device grant (RFC 8628). Whoever calls compares the secret's hash in constant time;
/// decision and use are won here by conditional updates. Codes of removed clients are not found.
class DeviceCodeRepository
{
public:
    explicit DeviceCodeRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::DeviceCode>> find(qint64 id);
    /// Whatever its state; `userCode` is the stored spelling.
    [[nodiscard]] core::Result<std::optional<domain::DeviceCode>> findByUserCode(
        const QString& userCode);

    /// Gives the row, or nothing when another code on record has that user code.
    [[nodiscard]] core::Result<std::optional<qint64>> insert(const domain::DeviceCode& code);
    /// True for the one caller that decided a pending code; takes state, user, authTime and session
    /// of `decision`.
    [[nodiscard]] core::Result<bool> decide(const domain::DeviceCode& decision, qint64 now);
    /// True for the one caller that turned an allowed code into tokens.
    [[nodiscard]] core::Result<bool> consume(qint64 id, qint64 now);
    /// Five seconds more between polls, up to `most`.
    [[nodiscard]] core::Result<void> slowDown(qint64 id, qint64 most, qint64 now);
    /// Notes when it was last polled; never moves back.
    [[nodiscard]] core::Result<void> notePoll(qint64 id, qint64 time);

private:
    Database& m_database;
};

} // namespace gatehouse::store
