// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/provider_repository.h"

#include "server/store/registry_table.h"

#include <limits>

namespace gatehouse::store {

using domain::Provider;

core::Result<std::optional<Provider>> ProviderRepository::find(const QString& name)
{
    return RegistryTable<Provider>(m_database).find(name);
}

core::Result<QList<Provider>> ProviderRepository::list()
{
    return RegistryTable<Provider>(m_database).list(std::numeric_limits<qint64>::max(), QString());
}

core::Result<qint64> ProviderRepository::insert(const Provider& provider, qint64 now)
{
    return RegistryTable<Provider>(m_database).insert(provider, now);
}

core::Result<void> ProviderRepository::update(const Provider& provider, qint64 now)
{
    return RegistryTable<Provider>(m_database).update(provider, now);
}

core::Result<void> ProviderRepository::remove(qint64 id, qint64 version, qint64 now)
{
    return RegistryTable<Provider>(m_database).remove(id, version, now);
}

} // namespace gatehouse::store
