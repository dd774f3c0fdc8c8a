// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

/// Pushed authorization requests (RFC 9126). Whoever calls compares the secret's hash in constant
/// time; single use is decided here by a conditional update.
class PushedRequestRepository
{
public:
    explicit PushedRequestRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::PushedRequest>> find(qint64 id);
    [[nodiscard]] core::Result<qint64> insert(const domain::PushedRequest& request);
    /// Keeps the row for pages that are open on it; it can still be used only once.
    [[nodiscard]] core::Result<void> keepUntil(qint64 id, qint64 time);
    /// True for the one caller that used it.
    [[nodiscard]] core::Result<bool> consume(qint64 id, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
