// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jwk.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <array>

namespace gatehouse::jose {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QByteArray& number)
{
    return QString::fromLatin1(core::toBase64Url(number));
}

/// The members that make the key and nothing else.
QJsonObject requiredMembers(
    crypto::SignatureAlgorithm algorithm, const crypto::SigningKey::PublicNumbers& numbers)
{
    if (algorithm == crypto::SignatureAlgorithm::RS256)
        return { { u"kty"_s, u"RSA"_s }, { u"n"_s, encoded(numbers.first) },
            { u"e"_s, encoded(numbers.second) } };
    if (algorithm == crypto::SignatureAlgorithm::EdDSA)
        return { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s },
            { u"x"_s, encoded(numbers.first) } };
    return { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s }, { u"x"_s, encoded(numbers.first) },
        { u"y"_s, encoded(numbers.second) } };
}

std::optional<QByteArray> number(const QJsonObject& jwk, const QString& member)
{
    return core::fromBase64Url(jwk.value(member).toString().toUtf8());
}

/// What a JWK must say to fit an algorithm, and where its numbers stand.
struct KeyShape
{
    QString type;
    QString curve; ///< Empty: none.
    QString first;
    QString second; ///< Empty: there is one number only.
};

KeyShape shapeFor(crypto::SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case crypto::SignatureAlgorithm::RS256:
        return { u"RSA"_s, {}, u"n"_s, u"e"_s };
    case crypto::SignatureAlgorithm::ES256:
        return { u"EC"_s, u"P-256"_s, u"x"_s, u"y"_s };
    case crypto::SignatureAlgorithm::EdDSA:
        return { u"OKP"_s, u"Ed25519"_s, u"x"_s, {} };
    }
    return {};
}

constexpr std::array algorithms { crypto::SignatureAlgorithm::RS256,
    crypto::SignatureAlgorithm::ES256, crypto::SignatureAlgorithm::EdDSA };

} // namespace

QString name(crypto::SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case crypto::SignatureAlgorithm::RS256:
        return u"RS256"_s;
    case crypto::SignatureAlgorithm::ES256:
        return u"ES256"_s;
    case crypto::SignatureAlgorithm::EdDSA:
        return u"EdDSA"_s;
    }
    return {};
}

std::optional<crypto::SignatureAlgorithm> algorithmFromName(const QString& wanted)
{
    for (const auto algorithm : algorithms) {
        if (name(algorithm) == wanted)
            return algorithm;
    }
    return std::nullopt;
}

QJsonObject publicJwk(crypto::SignatureAlgorithm algorithm,
    const crypto::SigningKey::PublicNumbers& numbers, const QString& kid)
{
    QJsonObject jwk = requiredMembers(algorithm, numbers);
    jwk.insert(u"use"_s, u"sig"_s);
    jwk.insert(u"alg"_s, name(algorithm));
    jwk.insert(u"kid"_s, kid);
    return jwk;
}

QJsonObject publicJwk(const crypto::SigningKey& key, const QString& kid)
{
    return publicJwk(key.algorithm(), key.publicNumbers(), kid);
}

QString thumbprint(const crypto::SigningKey& key)
{
    return *thumbprint(requiredMembers(key.algorithm(), key.publicNumbers()));
}

std::optional<QString> thumbprint(const QJsonObject& jwk)
{
    const QString type = jwk.value(u"kty"_s).toString();
    QStringList members;
    if (type == "RSA"_L1)
        members = { u"e"_s, u"kty"_s, u"n"_s };
    else if (type == "EC"_L1)
        members = { u"crv"_s, u"kty"_s, u"x"_s, u"y"_s };
    else if (type == "OKP"_L1)
        members = { u"crv"_s, u"kty"_s, u"x"_s };
    QJsonObject required;
    for (const QString& member : std::as_const(members)) {
        if (!jwk.value(member).isString())
            return std::nullopt;
        required.insert(member, jwk.value(member));
    }
    if (required.isEmpty())
        return std::nullopt;
    // Qt writes members sorted by code point and without spaces, which is the form RFC 7638 §3
    // hashes.
    const QByteArray canonical = QJsonDocument(required).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(core::toBase64Url(crypto::sha256(canonical)));
}

core::Result<crypto::PublicKey> publicKey(
    const QJsonObject& jwk, crypto::SignatureAlgorithm algorithm)
{
    const KeyShape shape = shapeFor(algorithm);
    const auto denied
        = core::failure(core::ErrorKind::Denied, u"the JWK is not a key for this algorithm"_s);
    if (jwk.value(u"kty"_s) != QJsonValue(shape.type)
        || (!shape.curve.isEmpty() && jwk.value(u"crv"_s) != QJsonValue(shape.curve)))
        return denied;
    // Absent is allowed for both; present, they must agree (RFC 7517 §4.2, §4.4).
    if ((jwk.contains(u"use"_s) && jwk.value(u"use"_s) != QJsonValue(u"sig"_s))
        || (jwk.contains(u"alg"_s) && jwk.value(u"alg"_s) != QJsonValue(name(algorithm))))
        return denied;
    const auto first = number(jwk, shape.first);
    if (!first || first->isEmpty())
        return denied;
    if (shape.second.isEmpty())
        return crypto::PublicKey::fromNumbers(algorithm, { *first, {} });
    const auto second = number(jwk, shape.second);
    if (!second || second->isEmpty())
        return denied;
    return crypto::PublicKey::fromNumbers(algorithm, { *first, *second });
}

} // namespace gatehouse::jose
