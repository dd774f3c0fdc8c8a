// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/client_key.h"

#include "server/jose/jwk.h"

namespace gatehouse::lab {

ClientKey::ClientKey(crypto::SigningKey key)
    : m_key(std::move(key))
    , m_kid(jose::thumbprint(m_key))
{
}

core::Result<ClientKey> ClientKey::generate()
{
    auto key = crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
    if (!key)
        return tl::unexpected(key.error());
    return ClientKey(std::move(*key));
}

QJsonObject ClientKey::publicJwk() const
{
    return jose::publicJwk(m_key, m_kid);
}

} // namespace gatehouse::lab
