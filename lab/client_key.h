// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/signing_key.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::lab {

/// A key pair with which the lab's client signs its assertions (private_key_jwt). It lives in this
/// process only; the server gets the public half. A value.
class ClientKey
{
public:
    /// ES256: every server has it, and making one takes no time.
    [[nodiscard]] static core::Result<ClientKey> generate();

    [[nodiscard]] QString kid() const { return m_kid; } ///< Its thumbprint (RFC 7638).
    [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }
    /// What the server is to know.
    [[nodiscard]] QJsonObject publicJwk() const;
    [[nodiscard]] bool operator==(const ClientKey& other) const { return m_kid == other.m_kid; }

private:
    explicit ClientKey(crypto::SigningKey key);

    crypto::SigningKey m_key;
    QString m_kid;
};

} // namespace gatehouse::lab
