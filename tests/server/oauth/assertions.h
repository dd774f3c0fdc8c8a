// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/crypto/signing_key.h"
#include "server/jose/jwk.h"
#include "server/jose/jws.h"
#include "server/oauth/presented_credentials.h"
#include "server/store/registry_secrets.h"
#include "tests/server/oauth/test_server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace gatehouse::test {

inline constexpr char hmacSecret[] = "a secret that is long enough for HS256";

/// Key pairs of clients, made once for a test program.
[[nodiscard]] inline const crypto::SigningKey& clientKey(crypto::SignatureAlgorithm algorithm)
{
    using crypto::SignatureAlgorithm;
    static const auto rsa = crypto::SigningKey::generate(SignatureAlgorithm::RS256).value();
    static const auto ec = crypto::SigningKey::generate(SignatureAlgorithm::ES256).value();
    static const auto ed = crypto::SigningKey::generate(SignatureAlgorithm::EdDSA).value();
    if (algorithm == SignatureAlgorithm::EdDSA)
        return ed;
    return algorithm == SignatureAlgorithm::RS256 ? rsa : ec;
}

/// The public halves as a registration has them; a key is named by its algorithm.
[[nodiscard]] inline QJsonObject clientKeys()
{
    using crypto::SignatureAlgorithm;
    QJsonArray keys;
    for (const auto algorithm :
        { SignatureAlgorithm::RS256, SignatureAlgorithm::ES256, SignatureAlgorithm::EdDSA })
        keys.append(jose::publicJwk(clientKey(algorithm), jose::name(algorithm)));
    return { { QStringLiteral("keys"), keys } };
}

[[nodiscard]] inline QByteArray signedWithKey(
    crypto::SignatureAlgorithm algorithm, const QJsonObject& claims)
{
    return jose::signCompact(
        clientKey(algorithm), jose::name(algorithm), QStringLiteral("JWT"), claims)
        .value();
}

/// A compact JWS with any header, signed with HMAC.
[[nodiscard]] inline QByteArray signedWithSecret(const QByteArray& secret,
    const QJsonObject& claims, const QByteArray& header = R"({"alg":"HS256","typ":"JWT"})")
{
    const QByteArray part = core::toBase64Url(header) + '.'
        + core::toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return QByteArray(part + '.' + core::toBase64Url(crypto::hmacSha256(secret, part)));
}

/// Claims that are right in every way, with a `jti` of their own.
[[nodiscard]] inline QJsonObject goodClaims(
    const TestServer& server, const QString& clientId, const QString& subject = {})
{
    static int number = 0;
    return { { QStringLiteral("iss"), clientId },
        { QStringLiteral("sub"), subject.isEmpty() ? clientId : subject },
        { QStringLiteral("aud"), QStringLiteral("https://issuer.example") },
        { QStringLiteral("iat"), server.clock.now() },
        { QStringLiteral("exp"), server.clock.now() + 60 },
        { QStringLiteral("jti"), QStringLiteral("jti-%1").arg(++number) } };
}

/// The form of a client credentials request with an assertion.
[[nodiscard]] inline Fields asserted(const QByteArray& assertion)
{
    return { { "grant_type", "client_credentials" },
        { "client_assertion_type", oauth::jwtAssertionType }, { "client_assertion", assertion } };
}

/// Stores a client whose secret is sealed, as the console, the command line and an import do.
inline domain::Client addSigningClient(
    TestServer& server, domain::Client client, const QByteArray& secret = hmacSecret)
{
    client = server.addClient(client, {});
    server.write<qint64>([&](store::Transaction& tx) {
        return store::ClientRepository(tx.database())
            .addSecret(
                store::makeClientSecret(server.workspace().sealer(), client, secret, tx.now()));
    });
    return client;
}

} // namespace gatehouse::test
