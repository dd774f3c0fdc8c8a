// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/assertion_claims.h"

#include "server/crypto/digest.h"

#include <cmath>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 255;
constexpr qsizetype longestSubject = 255;
constexpr double latestTime = 253402300799.0; // the year 9999

tl::unexpected<core::Error> claimDenied(const QString& reason)
{
    return core::failure(core::ErrorKind::Denied, u"assertion: "_s + reason);
}

/// NumericDate of RFC 7519 §2: a number, fractions allowed, nothing else.
std::optional<qint64> timeOf(const QJsonValue& value)
{
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0) || seconds > latestTime)
        return std::nullopt;
    return static_cast<qint64>(std::floor(seconds));
}

/// Why the times refuse the assertion, or nothing.
std::optional<QString> timeFault(const QJsonObject& claims, qint64 now)
{
    const auto end = timeOf(claims.value(u"exp"_s));
    if (!end)
        return u"exp is missing or no time"_s;
    if (*end <= now)
        return u"exp is in the past, by %1 s"_s.arg(now - *end);
    if (*end > now + longestAssertionLife + clockSkew)
        return u"exp is more than an hour ahead"_s;
    for (const QString& name : { u"nbf"_s, u"iat"_s }) {
        if (!claims.contains(name))
            continue;
        const auto time = timeOf(claims.value(name));
        if (!time)
            return QString(name + u" is no time"_s);
        if (*time > now + clockSkew)
            return QString(name + u" is in the future"_s);
    }
    return std::nullopt;
}

} // namespace

QStringList assertionAudiences(const QString& issuer)
{
    return { issuer, QString(issuer + u"/oauth/token"_s) };
}

core::Result<AssertionClaims> checkAssertionClaims(
    const QJsonObject& claims, const AssertionRules& rules)
{
    const QJsonValue subject = claims.value(u"sub"_s);
    const QJsonValue audience = claims.value(u"aud"_s);
    if (claims.value(u"iss"_s) != QJsonValue(rules.issuer))
        return claimDenied(u"iss is not the client"_s);
    const qsizetype length = subject.toString().size();
    if (!subject.isString() || length == 0 || length > longestSubject)
        return claimDenied(u"sub is missing or too long"_s);
    if (!rules.subject.isEmpty() && subject.toString() != rules.subject)
        return claimDenied(u"sub is not the client"_s);
    // A list would let one assertion be meant for two servers, either of which could use it at the
    // other.
    if (!audience.isString() || !rules.audiences.contains(audience.toString()))
        return claimDenied(u"aud is not this server alone"_s);
    if (const auto fault = timeFault(claims, rules.now))
        return claimDenied(*fault);
    const QByteArray id = claims.value(u"jti"_s).toString().toUtf8();
    if (id.isEmpty() || id.size() > longestId)
        return claimDenied(u"jti is missing or too long"_s);
    return AssertionClaims { subject.toString(), crypto::sha256(id),
        *timeOf(claims.value(u"exp"_s)) };
}

} // namespace gatehouse::oauth
