// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/provider.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

class ProviderRepository
{
public:
    explicit ProviderRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::Provider>> find(const QString& name);
    [[nodiscard]] core::Result<QList<domain::Provider>> list();
    [[nodiscard]] core::Result<qint64> insert(const domain::Provider& provider, qint64 now);
    [[nodiscard]] core::Result<void> update(const domain::Provider& provider, qint64 now);
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
