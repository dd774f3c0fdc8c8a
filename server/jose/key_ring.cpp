// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/key_ring.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <algorithm>

namespace gatehouse::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr auto currentState = "current"_L1;

} // namespace

KeyRing::KeyRing(QList<NamedKey> keys)
    : m_keys(std::move(keys))
{
    // Clients that look at the first key only should find one that signs.
    std::stable_partition(m_keys.begin(), m_keys.end(),
        [](const NamedKey& key) { return key.state == currentState; });
    QJsonArray published;
    for (const NamedKey& named : std::as_const(m_keys)) {
        const QJsonObject jwk = publicJwk(named.key, named.kid);
        published.append(jwk);
        m_verificationKeys.append({ named.kid, name(named.key.algorithm()), jwk });
    }
    m_jwks = QJsonDocument(QJsonObject { { u"keys"_s, published } }).toJson(QJsonDocument::Compact);
}

const NamedKey* KeyRing::current(crypto::SignatureAlgorithm algorithm) const
{
    const auto found
        = std::find_if(m_keys.cbegin(), m_keys.cend(), [algorithm](const NamedKey& key) {
              return key.state == currentState && key.key.algorithm() == algorithm;
          });
    return found == m_keys.cend() ? nullptr : &*found;
}

QStringList KeyRing::algorithms() const
{
    QStringList names;
    for (const NamedKey& key : m_keys) {
        if (key.state == currentState && !names.contains(name(key.key.algorithm())))
            names.append(name(key.key.algorithm()));
    }
    return names;
}

core::Result<QByteArray> KeyRing::sign(
    crypto::SignatureAlgorithm algorithm, const QString& type, const QJsonObject& claims) const
{
    return sign(algorithm, type, QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

core::Result<QByteArray> KeyRing::sign(
    crypto::SignatureAlgorithm algorithm, const QString& type, const QByteArray& claims) const
{
    const NamedKey* const key = current(algorithm);
    if (!key)
        return core::failure(core::ErrorKind::NotFound, u"no current key for "_s + name(algorithm));
    return signCompact(key->key, key->kid, type, claims);
}

QByteArray sealContext(const QString& kid)
{
    return "signing_key:" + kid.toUtf8();
}

} // namespace gatehouse::jose
