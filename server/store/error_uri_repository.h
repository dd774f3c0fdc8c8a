// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/error_uri.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

class ErrorUriRepository
{
public:
    explicit ErrorUriRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::ErrorUri>> find(const QString& error);
    [[nodiscard]] core::Result<QList<domain::ErrorUri>> list();
    [[nodiscard]] core::Result<qint64> insert(const domain::ErrorUri& errorUri, qint64 now);
    [[nodiscard]] core::Result<void> update(const domain::ErrorUri& errorUri, qint64 now);
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
