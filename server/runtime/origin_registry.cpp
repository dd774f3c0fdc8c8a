// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/origin_registry.h"

#include "server/runtime/log.h"
#include "server/store/client_repository.h"

namespace gatehouse::runtime {

namespace {
constexpr int pageSize = 500;
}

OriginRegistry::OriginRegistry(store::Database& database, store::RegistryView& registry)
    : m_database(database)
    , m_registry(registry)
{
}

bool OriginRegistry::contains(const QByteArray& origin)
{
    const auto generation = m_registry.generation();
    if (generation && (!m_isRead || *generation != m_generation)) {
        m_generation = *generation;
        refresh();
    }
    return m_origins.contains(origin);
}

void OriginRegistry::refresh()
{
    store::ClientRepository clients(m_database);
    QSet<QByteArray> origins;
    QString after;
    while (true) {
        const auto page = clients.list(pageSize, after);
        if (!page) {
            qCWarning(lcRuntime) << "allowed origins not read:" << page.error().message;
            return;
        }
        for (const auto& client : *page) {
            for (const QString& origin : client.allowedOrigins) {
                if (client.isEnabled)
                    origins.insert(origin.toLatin1());
            }
        }
        if (page->size() < pageSize)
            break;
        after = page->last().clientId;
    }
    m_origins = std::move(origins);
    m_isRead = true;
}

} // namespace gatehouse::runtime
