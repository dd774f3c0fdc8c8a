// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/registry_view.h"
#include "server/upstream/remote_provider.h"

#include <QtCore/QHash>

#include <optional>

namespace gatehouse::crypto {
class Sealer;
}

namespace gatehouse::upstream {

/// The providers as they are now: registry rows and environment, every layer applied. Kept until
/// the registry changes. One for each worker, in its thread.
class ProviderRegistry
{
public:
    struct Sources
    {
        store::Database& reader;
        store::RegistryView& registry;
        const crypto::Sealer& sealer;
    };

    ProviderRegistry(const Sources& sources, domain::Environment environment);

    /// Null: unknown, disabled, or unusable (the log says why). Names are compared as written.
    [[nodiscard]] core::Result<RemoteProviderPtr> find(const QString& name);
    [[nodiscard]] core::Result<RemoteProviderPtr> findByRow(qint64 row);
    /// All that can be used, in the order of their names.
    [[nodiscard]] core::Result<QList<RemoteProviderPtr>> list();

private:
    [[nodiscard]] core::Result<void> refresh();
    void add(const domain::Provider& row);
    [[nodiscard]] core::Result<RemoteProvider> made(const domain::Provider& row) const;

    Sources m_sources;
    domain::Environment m_environment;
    std::optional<quint64> m_generation;
    QMap<QString, RemoteProviderPtr> m_providers; ///< Bounded by the registry.
};

} // namespace gatehouse::upstream
