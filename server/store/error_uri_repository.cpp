// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/error_uri_repository.h"

#include "server/store/registry_table.h"

#include <limits>

namespace gatehouse::store {

using domain::ErrorUri;

core::Result<std::optional<ErrorUri>> ErrorUriRepository::find(const QString& error)
{
    return RegistryTable<ErrorUri>(m_database).find(error);
}

core::Result<QList<ErrorUri>> ErrorUriRepository::list()
{
    return RegistryTable<ErrorUri>(m_database).list(std::numeric_limits<qint64>::max(), QString());
}

core::Result<qint64> ErrorUriRepository::insert(const ErrorUri& errorUri, qint64 now)
{
    return RegistryTable<ErrorUri>(m_database).insert(errorUri, now);
}

core::Result<void> ErrorUriRepository::update(const ErrorUri& errorUri, qint64 now)
{
    return RegistryTable<ErrorUri>(m_database).update(errorUri, now);
}

core::Result<void> ErrorUriRepository::remove(qint64 id, qint64 version, qint64 now)
{
    return RegistryTable<ErrorUri>(m_database).remove(id, version, now);
}

} // namespace gatehouse::store
