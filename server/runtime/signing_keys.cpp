// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/signing_keys.h"

#include "server/crypto/sealer.h"
#include "server/jose/jwk.h"
#include "server/runtime/log.h"
#include "server/store/key_repository.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

namespace {

core::Result<store::SigningKeyRow> newKey(
    crypto::SignatureAlgorithm algorithm, const crypto::Sealer& sealer, qint64 now)
{
    const auto key = crypto::SigningKey::generate(algorithm);
    if (!key)
        return tl::unexpected(key.error());
    const auto der = key->toDer();
    if (!der)
        return tl::unexpected(der.error());
    const QString kid = jose::thumbprint(*key);
    store::SigningKeyRow row;
    row.kid = kid;
    row.algorithm = jose::name(algorithm);
    row.state = u"current"_s;
    row.publicJwk = QJsonDocument(jose::publicJwk(*key, kid)).toJson(QJsonDocument::Compact);
    row.sealedPrivateKey = sealer.seal(der->reveal(), jose::sealContext(kid));
    row.createdAt = now;
    row.activatedAt = now;
    return row;
}

} // namespace

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
        auto row = newKey(algorithm, workspace.sealer(), workspace.clock().now());
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [rows](store::Transaction& transaction) -> core::Result<bool> {
        store::KeyRepository keys(transaction.database());
        // Another node may have been first; its keys are as good.
        const auto already = keys.list();
        if (!already)
            return tl::unexpected(already.error());
        if (!already->isEmpty())
            return false;
        for (const auto& row : rows) {
            const auto inserted = keys.insert(row);
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

core::Result<jose::KeyRing> loadKeyRing(store::Database& database, const crypto::Sealer& sealer)
{
    const auto rows = store::KeyRepository(database).list();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<jose::NamedKey> keys;
    for (const auto& row : *rows) {
        const auto algorithm = jose::algorithmFromName(row.algorithm);
        if (!algorithm)
            return core::failure(core::ErrorKind::Corrupt,
                u"signing key %1 has the unknown algorithm %2"_s.arg(row.kid, row.algorithm));
        const auto der = sealer.open(row.sealedPrivateKey, jose::sealContext(row.kid));
        if (!der)
            return core::failure(core::ErrorKind::Corrupt,
                u"signing key %1 does not open with this workspace's sealing key"_s.arg(row.kid));
        const auto key = crypto::SigningKey::fromDer(*algorithm, *der);
        if (!key)
            return tl::unexpected(key.error());
        keys.append(jose::NamedKey { row.kid, row.state, *key });
    }
    return jose::KeyRing(std::move(keys));
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
    auto fresh = loadKeyRing(m_database, m_sealer);
    if (fresh) {
        m_ring = std::move(*fresh);
        m_generation = *generation;
    } else {
        qCWarning(lcRuntime) << "signing keys not read again:" << fresh.error().message;
    }
    return m_ring;
}

} // namespace gatehouse::runtime
