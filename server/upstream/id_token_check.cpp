// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/id_token_check.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr double skew = 30;
constexpr double oldestIssue = 86400;
constexpr qsizetype longestSubject = 255;

core::Result<void> tokenDenied(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, u"id_token: "_s + why);
}

bool isTime(const QJsonValue& value)
{
    return value.isDouble() && std::isfinite(value.toDouble());
}

core::Result<void> checkAudience(const QJsonObject& claims, const QString& clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray { audience };
    if (!audiences.contains(QJsonValue(clientId)))
        return tokenDenied(u"aud is not us"_s);
    const QJsonValue party = claims.value("azp"_L1);
    // A token for several must say who asked for it.
    if (audiences.size() > 1 && party.isUndefined())
        return tokenDenied(u"several audiences and no azp"_s);
    if (!party.isUndefined() && party != QJsonValue(clientId))
        return tokenDenied(u"azp is somebody else"_s);
    return {};
}

core::Result<void> checkTimes(const QJsonObject& claims, qint64 now)
{
    const QJsonValue end = claims.value("exp"_L1);
    const QJsonValue issued = claims.value("iat"_L1);
    if (!isTime(end) || !isTime(issued))
        return tokenDenied(u"exp or iat is missing or not a number"_s);
    const auto present = static_cast<double>(now);
    if (present >= end.toDouble() + skew)
        return tokenDenied(u"expired"_s);
    if (issued.toDouble() > present + skew)
        return tokenDenied(u"iat is in the future"_s);
    if (issued.toDouble() < present - oldestIssue)
        return tokenDenied(u"iat is more than a day ago"_s);
    const QJsonValue start = claims.value("nbf"_L1);
    if (!start.isUndefined() && (!isTime(start) || start.toDouble() > present + skew))
        return tokenDenied(u"nbf is in the future"_s);
    return {};
}

/// The left half of the hash that the signature uses: SHA-512 with Ed25519, SHA-256 with the other
/// algorithms we take.
core::Result<void> checkHash(const QJsonObject& claims, const IdTokenExpectation& expected)
{
    const QJsonValue hash = claims.value("at_hash"_L1);
    if (hash.isUndefined())
        return {};
    const bool isEdwards = expected.algorithm == "EdDSA"_L1;
    const QByteArray whole
        = isEdwards ? crypto::sha512(expected.accessToken) : crypto::sha256(expected.accessToken);
    const QByteArray own = core::toBase64Url(whole.first(whole.size() / 2));
    if (!core::constantTimeEquals(hash.toString().toUtf8(), own))
        return tokenDenied(u"at_hash is not of the access token"_s);
    return {};
}

} // namespace

core::Result<void> checkIdToken(const QJsonObject& claims, const IdTokenExpectation& expected)
{
    if (claims.value("iss"_L1) != QJsonValue(expected.issuer))
        return tokenDenied(u"iss is not the configured issuer"_s);
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty() || subject.size() > longestSubject)
        return tokenDenied(u"sub is missing or too long"_s);
    if (const auto audience = checkAudience(claims, expected.clientId); !audience)
        return audience;
    if (const auto times = checkTimes(claims, expected.now); !times)
        return times;
    const QByteArray nonce = claims.value("nonce"_L1).toString().toUtf8();
    if (nonce.isEmpty() || !core::constantTimeEquals(nonce, expected.nonce.toUtf8()))
        return tokenDenied(u"nonce is not ours"_s);
    return checkHash(claims, expected);
}

} // namespace gatehouse::upstream
