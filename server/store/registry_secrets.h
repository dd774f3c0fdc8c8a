// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/provider.h"
#include "server/store/workspace.h"

#include <QtCore/QByteArray>

#include <optional>

// How the registry keeps secrets: hashed where comparing is enough, sealed where the value is
// needed again (storage contract). Everything that writes or opens one goes through here, so that
// the contexts agree.
namespace gatehouse::store {

/// Why `secret` cannot be the secret of `client`, or nothing: VSCHAR of RFC 6749 appendix A.2, 8 to
/// 255 characters; 32 at least where it is an HMAC key (RFC 7518 §3.2).
[[nodiscard]] std::optional<QString> clientSecretFault(
    const QByteArray& secret, const domain::Client& client);
inline constexpr qsizetype maximumPasswordBytes = 1024;

/// Whether clients that authenticate this way have a secret at all.
[[nodiscard]] bool usesSecret(domain::TokenEndpointAuthMethod method);

/// Whether the client's secret is a key for HMAC, whose value is needed again: client_secret_jwt,
/// and the JWT bearer grant where the client has no key pair.
[[nodiscard]] bool signsWithSecret(const domain::Client& client);

/// The row for a client's secret; also sealed where the client signs with it.
[[nodiscard]] domain::ClientSecret makeClientSecret(const crypto::Sealer& sealer,
    const domain::Client& client, const QByteArray& secret, qint64 now);

[[nodiscard]] QByteArray clientSecretContext(const QString& clientId);
[[nodiscard]] QByteArray providerSecretContext(const QString& name);

} // namespace gatehouse::store
