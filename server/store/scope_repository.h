// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/scope.h"
#include "server/store/transaction.h"

#include <optional>

namespace gatehouse::store {

class ScopeRepository
{
public:
    explicit ScopeRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::Scope>> find(const QString& name);
    [[nodiscard]] core::Result<QList<domain::Scope>> list();
    [[nodiscard]] core::Result<qint64> insert(const domain::Scope& scope, qint64 now);
    [[nodiscard]] core::Result<void> update(const domain::Scope& scope, qint64 now);
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
