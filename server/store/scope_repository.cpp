// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/scope_repository.h"

#include "server/store/registry_table.h"

#include <limits>

namespace gatehouse::store {

using domain::Scope;

core::Result<std::optional<Scope>> ScopeRepository::find(const QString& name)
{
    return RegistryTable<Scope>(m_database).find(name);
}

core::Result<QList<Scope>> ScopeRepository::list()
{
    return RegistryTable<Scope>(m_database).list(std::numeric_limits<qint64>::max(), QString());
}

core::Result<qint64> ScopeRepository::insert(const Scope& scope, qint64 now)
{
    return RegistryTable<Scope>(m_database).insert(scope, now);
}

core::Result<void> ScopeRepository::update(const Scope& scope, qint64 now)
{
    return RegistryTable<Scope>(m_database).update(scope, now);
}

core::Result<void> ScopeRepository::remove(qint64 id, qint64 version, qint64 now)
{
    return RegistryTable<Scope>(m_database).remove(id, version, now);
}

} // namespace gatehouse::store
