// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/given_keys.h"

#include "server/crypto/pem_key.h"
#include "server/jose/compact_jws.h"
#include "server/jose/jwk.h"
#include "server/jose/jws.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct GivenKeysText
{
    Q_DECLARE_TR_FUNCTIONS(GivenKeys)
};

tl::unexpected<core::Error> unusable(const QString& reason)
{
    return core::failure(core::ErrorKind::Invalid, reason);
}

/// Somebody may paste the private half; nothing here wants to have it.
QJsonObject publicPart(const QJsonObject& jwk)
{
    QJsonObject kept = jwk;
    for (const auto& secret :
        { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s, u"k"_s }) {
        kept.remove(secret);
    }
    return kept;
}

core::Result<GivenKeys> fromJson(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty()) {
        return unusable(GivenKeysText::tr("This is not JSON of a key or of a key set."));
    }
    GivenKeys keys;
    const QJsonArray listed
        = object.contains(u"keys"_s) ? object[u"keys"_s].toArray() : QJsonArray { object };
    for (const QJsonValue& one : listed) {
        const QJsonObject jwk = publicPart(one.toObject());
        if (jwk[u"kty"_s].isString() && keys.size() < mostGivenKeys) {
            keys.append(jwk);
        }
    }
    if (keys.isEmpty()) {
        return unusable(GivenKeysText::tr("There is no key in it."));
    }
    return keys;
}

/// What a key without `alg` signs with.
QString algorithmOf(const QJsonObject& jwk)
{
    if (jwk[u"alg"_s].isString()) {
        return jwk[u"alg"_s].toString();
    }
    const QString type = jwk[u"kty"_s].toString();
    return type == "RSA"_L1 ? u"RS256"_s : type == "EC"_L1 ? u"ES256"_s : u"EdDSA"_s;
}

} // namespace

bool looksLikeSecret(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    return !trimmed.isEmpty() && !trimmed.startsWith('{') && !trimmed.startsWith("-----BEGIN");
}

core::Result<GivenKeys> readGivenKeys(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.size() > longestKeyText) {
        return unusable(GivenKeysText::tr("This is too long for keys."));
    }
    if (!trimmed.startsWith("-----BEGIN")) {
        return fromJson(trimmed);
    }
    const auto pem = crypto::readPublicPem(trimmed);
    if (!pem) {
        return unusable(pem.error().message);
    }
    return GivenKeys { jose::publicJwk(pem->algorithm, pem->numbers, {}) };
}

QString jwksUriIn(const QByteArray& document)
{
    return QJsonDocument::fromJson(document).object()[u"jwks_uri"_s].toString();
}

core::Result<QString> verifyWith(const QByteArray& token, const GivenKeys& keys)
{
    const auto jws = jose::readCompact(token);
    if (!jws) {
        return tl::unexpected(jws.error());
    }
    // A key without a name can be the one that is meant.
    const QString kid = jws->header[u"kid"_s].toString();
    QString reason = GivenKeysText::tr("none of the keys given is “%1”").arg(kid);
    for (const QJsonObject& jwk : keys) {
        const QString name = jwk[u"kid"_s].toString();
        if (!kid.isEmpty() && !name.isEmpty() && name != kid) {
            continue;
        }
        const jose::VerificationKey candidate { kid, algorithmOf(jwk), jwk };
        const auto header = jws->header.contains(u"kid"_s)
            ? candidate
            : jose::VerificationKey { name, candidate.algorithm, jwk };
        const auto verified = jose::verifyCompact(token, { header });
        if (verified) {
            return name.isEmpty() ? GivenKeysText::tr("the key given") : name;
        }
        reason = verified.error().message;
    }
    return core::failure(core::ErrorKind::Denied, reason);
}

} // namespace gatehouse::models
