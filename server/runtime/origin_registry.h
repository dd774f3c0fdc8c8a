// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/registry_view.h"

#include <QtCore/QSet>

namespace gatehouse::runtime {

/// The browser origins that enabled clients list (CORS). Read again when the registry moved.
class OriginRegistry
{
public:
    OriginRegistry(store::Database& database, store::RegistryView& registry);

    [[nodiscard]] bool contains(const QByteArray& origin);

private:
    void refresh();

    store::Database& m_database;
    store::RegistryView& m_registry;
    QSet<QByteArray> m_origins;
    quint64 m_generation = 0;
    bool m_isRead = false;
};

} // namespace gatehouse::runtime
