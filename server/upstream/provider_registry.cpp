// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/provider_registry.h"

#include "server/crypto/sealer.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/upstream/log.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

ProviderRegistry::ProviderRegistry(const Sources& sources, domain::Environment environment)
    : m_sources(sources)
    , m_environment(std::move(environment))
{
}

core::Result<RemoteProvider> ProviderRegistry::made(const domain::Provider& row) const
{
    const auto layers = domain::layered(row, m_environment);
    if (!layers.faults.isEmpty()) {
        const auto& fault = layers.faults.first();
        return core::failure(core::ErrorKind::Invalid, fault.message, fault.field);
    }
    core::SecretString secret;
    if (layers.environmentSecret) {
        secret = *layers.environmentSecret;
    } else if (!row.sealedClientSecret.isEmpty()) {
        auto opened
            = m_sources.sealer.open(row.sealedClientSecret, store::providerSecretContext(row.name));
        if (!opened)
            return tl::unexpected(opened.error());
        secret = std::move(*opened);
    }
    return remoteProvider(layers.provider, std::move(secret));
}

void ProviderRegistry::add(const domain::Provider& row)
{
    auto provider = made(row);
    if (!provider) {
        qCWarning(lcUpstream).noquote()
            << "provider unusable name=" << row.name << "at=" << provider.error().path
            << "reason=" << provider.error().message;
        return;
    }
    m_providers.insert(row.name, std::make_shared<const RemoteProvider>(std::move(*provider)));
}

core::Result<void> ProviderRegistry::refresh()
{
    const auto generation = m_sources.registry.generation();
    if (!generation)
        return tl::unexpected(generation.error());
    if (m_generation == *generation)
        return {};
    const auto rows = store::ProviderRepository(m_sources.reader).list();
    if (!rows)
        return tl::unexpected(rows.error());
    m_providers.clear();
    QStringList stored;
    for (const domain::Provider& row : *rows) {
        stored.append(row.name.toUpper().replace(u'-', u'_'));
        if (row.isEnabled)
            add(row);
    }
    for (const QString& name : domain::providersOfEnvironment(m_environment)) {
        domain::Provider row;
        row.name = name;
        if (!stored.contains(name.toUpper()))
            add(row);
    }
    m_generation = *generation;
    return {};
}

core::Result<RemoteProviderPtr> ProviderRegistry::find(const QString& name)
{
    if (const auto done = refresh(); !done)
        return tl::unexpected(done.error());
    return m_providers.value(name);
}

core::Result<RemoteProviderPtr> ProviderRegistry::findByRow(qint64 row)
{
    if (const auto done = refresh(); !done)
        return tl::unexpected(done.error());
    for (const auto& provider : std::as_const(m_providers)) {
        if (provider->row == row && row != 0)
            return provider;
    }
    return RemoteProviderPtr();
}

core::Result<QList<RemoteProviderPtr>> ProviderRegistry::list()
{
    if (const auto done = refresh(); !done)
        return tl::unexpected(done.error());
    return m_providers.values();
}

} // namespace gatehouse::upstream
