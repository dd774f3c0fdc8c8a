// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/signing_key_maker.h"

#include "server/crypto/sealer.h"
#include "server/jose/jwk.h"
#include "server/jose/key_ring.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::keys {

using namespace Qt::StringLiterals;

core::Result<store::SigningKeyRow> makeSigningKey(
    crypto::SignatureAlgorithm algorithm, const crypto::Sealer& sealer, Duty duty, qint64 now)
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
    row.state = duty == Duty::Wait ? u"next"_s : u"current"_s;
    row.publicJwk = QJsonDocument(jose::publicJwk(*key, kid)).toJson(QJsonDocument::Compact);
    row.sealedPrivateKey = sealer.seal(der->reveal(), jose::sealContext(kid));
    row.createdAt = now;
    row.activatedAt = duty == Duty::Wait ? 0 : now;
    return row;
}

} // namespace gatehouse::keys
