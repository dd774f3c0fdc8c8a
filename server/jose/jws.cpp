// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jws.h"

#include "server/core/bytes.h"
#include "server/core/json_text.h"
#include "server/crypto/digest.h"
#include "server/jose/compact_jws.h"
#include "server/jose/jwk.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::jose {

using namespace Qt::StringLiterals;

namespace {

/// The one key this header may be checked with. The algorithm is the key's: the header only has to
/// agree, so it chooses nothing (RFC 8725 §3.1).
core::Result<VerificationKey> chooseKey(
    const QJsonObject& header, const QList<VerificationKey>& keys)
{
    const QJsonValue kid = header.value(u"kid"_s);
    const QJsonValue algorithm = header.value(u"alg"_s);
    if (!algorithm.isString() || !(kid.isString() || kid.isUndefined()))
        return tokenDenied(u"alg or kid is missing or not a string"_s);
    QList<VerificationKey> fitting;
    for (const VerificationKey& key : keys) {
        const bool named = kid.isUndefined() || key.kid == kid.toString();
        if (named && key.algorithm == algorithm.toString())
            fitting.append(key);
    }
    // Without a kid there must be no choice; with one, its first key is meant.
    if (fitting.isEmpty() || (kid.isUndefined() && fitting.size() > 1))
        return tokenDenied(u"no key for this kid and algorithm"_s);
    return fitting.first();
}

core::Result<void> checkSignature(const CompactJws& token, const VerificationKey& key)
{
    const auto algorithm = algorithmFromName(key.algorithm);
    const auto signature = core::fromBase64Url(token.signature);
    if (!algorithm || !signature || signature->isEmpty())
        return tokenDenied(u"unknown algorithm or no signature"_s);
    const auto verifier = publicKey(key.jwk, *algorithm);
    if (!verifier)
        return tl::unexpected(verifier.error());
    if (!verifier->verify(token.signedPart, *signature))
        return tokenDenied(u"wrong signature"_s);
    return {};
}

} // namespace

core::Result<QByteArray> signCompact(const crypto::SigningKey& key, const QString& kid,
    const QString& type, const QJsonObject& claims)
{
    return signCompact(key, kid, type, QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

core::Result<QByteArray> signCompact(const crypto::SigningKey& key, const QString& kid,
    const QString& type, const QByteArray& payload)
{
    core::JsonText header;
    header.add("alg", name(key.algorithm())).add("kid", kid).add("typ", type);
    const QByteArray signedPart
        = core::toBase64Url(header.finish()) + '.' + core::toBase64Url(payload);
    const auto signature = key.sign(signedPart);
    if (!signature)
        return tl::unexpected(signature.error());
    return QByteArray(signedPart + '.' + core::toBase64Url(*signature));
}

core::Result<VerifiedJws> verifyCompact(QByteArrayView token, const QList<VerificationKey>& keys)
{
    auto read = readCompact(token);
    if (!read)
        return tl::unexpected(read.error());
    const auto key = chooseKey(read->header, keys);
    if (!key)
        return tl::unexpected(key.error());
    const auto verified = checkSignature(*read, *key);
    if (!verified)
        return tl::unexpected(verified.error());
    auto claims = readClaims(read->payload);
    if (!claims)
        return tl::unexpected(claims.error());
    return VerifiedJws { std::move(read->header), std::move(*claims) };
}

core::Result<VerifiedJws> verifyHmac(QByteArrayView token, const core::SecretString& secret)
{
    auto read = readCompact(token);
    if (!read)
        return tl::unexpected(read.error());
    if (read->header.value(u"alg"_s) != QJsonValue(u"HS256"_s))
        return tokenDenied(u"another algorithm than HS256"_s);
    // A shorter key could be guessed from one token, far from any limiter.
    if (secret.reveal().size() < leastHmacKey)
        return tokenDenied(u"the secret is shorter than 32 characters"_s);
    const auto signature = core::fromBase64Url(read->signature);
    const QByteArray expected = crypto::hmacSha256(secret.reveal(), read->signedPart);
    if (!signature || !core::constantTimeEquals(expected, *signature))
        return tokenDenied(u"wrong signature"_s);
    auto claims = readClaims(read->payload);
    if (!claims)
        return tl::unexpected(claims.error());
    return VerifiedJws { std::move(read->header), std::move(*claims) };
}

} // namespace gatehouse::jose
