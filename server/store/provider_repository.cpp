// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/provider_repository.h"

#include "server/store/registry_table.h"
#include "server/store/row_mapping.h"

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
    const auto removed = RegistryTable<Provider>(m_database).remove(id, version, now);
    if (!removed)
        return removed;
    // A provider added again under the name is another one: nobody is linked to it.
    const auto tokens
        = m_database.execute("DELETE FROM provider_tokens WHERE provider_row = ?", { id });
    if (!tokens)
        return tl::unexpected(tokens.error());
    return rows::done(
        m_database.execute("DELETE FROM provider_accounts WHERE provider_row = ?", { id }));
}

} // namespace gatehouse::store
