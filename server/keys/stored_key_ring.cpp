// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/stored_key_ring.h"

#include "server/crypto/sealer.h"
#include "server/store/key_repository.h"

namespace gatehouse::keys {

using namespace Qt::StringLiterals;

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

} // namespace gatehouse::keys
