// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/signing_keys.h"

#include "server/keys/signing_key_maker.h"
#include "server/keys/stored_key_ring.h"
#include "server/runtime/log.h"

namespace gatehouse::runtime {

core::Result<void> ensureSigningKeys(store::Workspace& workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto existing = store::KeyRepository(**reader).list();
    if (!existing)
        return tl::unexpected(existing.error());
    if (!existing->isEmpty())
        return {};

    QList<store::SigningKeyRow> rows;
    for (const auto algorithm :
        { crypto::SignatureAlgorithm::ES256, crypto::SignatureAlgorithm::RS256 }) {
        auto row = keys::makeSigningKey(
            algorithm, workspace.sealer(), keys::Duty::Sign, workspace.clock().now());
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [rows](store::Transaction& transaction) -> core::Result<bool> {
        store::KeyRepository repository(transaction.database());
        // Another node may have been first; its keys are as good.
        const auto already = repository.list();
        if (!already)
            return tl::unexpected(already.error());
        if (!already->isEmpty())
            return false;
        for (const auto& row : rows) {
            const auto inserted = repository.insert(row);
            if (!inserted)
                return tl::unexpected(inserted.error());
        }
        return true;
    };
    const auto written = workspace.writer().runAndWait<bool>(work);
    if (!written && written.error().kind != core::ErrorKind::Conflict)
        return tl::unexpected(written.error());
    return {};
}

StoredKeys::StoredKeys(jose::KeyRing ring, store::Database& database, store::RegistryView& registry,
    const crypto::Sealer& sealer)
    : m_ring(std::move(ring))
    , m_database(database)
    , m_registry(registry)
    , m_sealer(sealer)
{
    if (const auto generation = m_registry.generation())
        m_generation = *generation;
}

const jose::KeyRing& StoredKeys::ring()
{
    const auto generation = m_registry.generation();
    if (!generation || *generation == m_generation)
        return m_ring;
    auto fresh = keys::loadKeyRing(m_database, m_sealer);
    if (fresh) {
        m_ring = std::move(*fresh);
        m_generation = *generation;
    } else {
        qCWarning(lcRuntime) << "signing keys not read again:" << fresh.error().message;
    }
    return m_ring;
}

} // namespace gatehouse::runtime
