// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/sealer.h"
#include "server/jose/jwk.h"
#include "server/jose/jws.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace gatehouse::jose {

/// A signing key with its name and state.
struct NamedKey
{
    QString kid;
    QString state; ///< "next", "current", "retired".
    crypto::SigningKey key;
};

/// The server's keys, read once and shared by value: which one signs, which ones are published.
class KeyRing
{
public:
    explicit KeyRing(QList<NamedKey> keys);

    /// The current key of that algorithm; nullptr when the server has none.
    [[nodiscard]] const NamedKey* current(crypto::SignatureAlgorithm algorithm) const;
    /// JWK Set with next, current and retired keys: {"keys": […]}, ready to send.
    [[nodiscard]] const QByteArray& jwks() const { return m_jwks; }
    [[nodiscard]] const QList<VerificationKey>& verificationKeys() const
    {
        return m_verificationKeys;
    }
    [[nodiscard]] QStringList algorithms() const;

    [[nodiscard]] core::Result<QByteArray> sign(
        crypto::SignatureAlgorithm algorithm, const QString& type, const QJsonObject& claims) const;
    /// `claims` is one JSON object as text.
    [[nodiscard]] core::Result<QByteArray> sign(
        crypto::SignatureAlgorithm algorithm, const QString& type, const QByteArray& claims) const;

private:
    QList<NamedKey> m_keys;
    QList<VerificationKey> m_verificationKeys;
    QByteArray m_jwks;
};

/// Context under which a private key is sealed.
[[nodiscard]] QByteArray sealContext(const QString& kid);

} // namespace gatehouse::jose
