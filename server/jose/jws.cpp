// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jws.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/jose/jwk.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr core::JsonLimits jsonLimits { .maxBytes = 16 * 1024, .maxDepth = 16 };

tl::unexpected<core::Error> denied(const QString& reason)
{
    return core::failure(core::ErrorKind::Denied, u"token refused: "_s + reason);
}

/// The three segments, still encoded.
struct Segments
{
    QByteArrayView header;
    QByteArrayView payload;
    QByteArrayView signature;
    QByteArrayView signedPart;
};

std::optional<Segments> split(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.indexOf('.', first + 1);
    if (first <= 0 || second < 0 || token.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    return Segments { token.first(first), token.sliced(first + 1, second - first - 1),
        token.sliced(second + 1), token.first(second) };
}

core::Result<QJsonObject> decodeObject(QByteArrayView segment)
{
    const auto text = core::fromBase64Url(segment);
    if (!text)
        return denied(u"segment is not base64url"_s);
    auto object = core::parseStrictObject(*text, jsonLimits);
    if (!object)
        return denied(object.error().message);
    return object;
}

/// The one key this header may be checked with. The algorithm is the key's: the header only has to
/// agree, so it chooses nothing (RFC 8725 §3.1).
core::Result<VerificationKey> chooseKey(
    const QJsonObject& header, const QList<VerificationKey>& keys)
{
    const QJsonValue kid = header.value(u"kid"_s);
    const QJsonValue algorithm = header.value(u"alg"_s);
    if (!algorithm.isString() || !(kid.isString() || kid.isUndefined()))
        return denied(u"alg or kid is missing or not a string"_s);
    QList<VerificationKey> fitting;
    for (const VerificationKey& key : keys) {
        const bool named = kid.isUndefined() || key.kid == kid.toString();
        if (named && key.algorithm == algorithm.toString())
            fitting.append(key);
    }
    // Without a kid there must be no choice; with one, its first key is meant.
    if (fitting.isEmpty() || (kid.isUndefined() && fitting.size() > 1))
        return denied(u"no key for this kid and algorithm"_s);
    return fitting.first();
}

core::Result<void> checkSignature(const Segments& segments, const VerificationKey& key)
{
    const auto algorithm = algorithmFromName(key.algorithm);
    const auto signature = core::fromBase64Url(segments.signature);
    if (!algorithm || !signature || signature->isEmpty())
        return denied(u"unknown algorithm or no signature"_s);
    const auto verifier = publicKey(key.jwk, *algorithm);
    if (!verifier)
        return tl::unexpected(verifier.error());
    if (!verifier->verify(segments.signedPart, *signature))
        return denied(u"wrong signature"_s);
    return {};
}

} // namespace

core::Result<QByteArray> signCompact(const crypto::SigningKey& key, const QString& kid,
    const QString& type, const QJsonObject& claims)
{
    const QJsonObject header { { u"alg"_s, name(key.algorithm()) }, { u"kid"_s, kid },
        { u"typ"_s, type } };
    const QByteArray signedPart
        = core::toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + core::toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const auto signature = key.sign(signedPart);
    if (!signature)
        return tl::unexpected(signature.error());
    return QByteArray(signedPart + '.' + core::toBase64Url(*signature));
}

core::Result<VerifiedJws> verifyCompact(QByteArrayView token, const QList<VerificationKey>& keys)
{
    // Before anything is decoded: the size bounds all later work.
    if (token.size() > jsonLimits.maxBytes)
        return denied(u"longer than 16 KiB"_s);
    const auto segments = split(token);
    if (!segments)
        return denied(u"not three segments"_s);
    auto header = decodeObject(segments->header);
    if (!header)
        return tl::unexpected(header.error());
    // We know no extension that may be critical (RFC 7515 §4.1.11).
    if (header->contains(u"crit"_s))
        return denied(u"crit names an unknown extension"_s);
    const auto key = chooseKey(*header, keys);
    if (!key)
        return tl::unexpected(key.error());
    const auto verified = checkSignature(*segments, *key);
    if (!verified)
        return tl::unexpected(verified.error());
    // Only what its signer vouches for is parsed any further.
    auto claims = decodeObject(segments->payload);
    if (!claims)
        return tl::unexpected(claims.error());
    return VerifiedJws { std::move(*header), std::move(*claims) };
}

} // namespace gatehouse::jose
