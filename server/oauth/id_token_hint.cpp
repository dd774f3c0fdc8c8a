// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/id_token_hint.h"

#include "server/jose/jws.h"
#include "server/oauth/access_token_value.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<OAuthError> invalid(QString detail)
{
    return refusal(ErrorCode::InvalidRequest, u"id_token_hint is not valid"_s, std::move(detail));
}

QStringList hintAudiences(const QJsonValue& claim)
{
    if (claim.isString())
        return { claim.toString() };
    QStringList audiences;
    for (const QJsonValue& audience : claim.toArray())
        audiences.append(audience.toString());
    return audiences;
}

} // namespace

OAuthResult<IdTokenHint> readIdTokenHint(const Services& services, const QByteArray& hint)
{
    const auto verified = jose::verifyCompact(hint, services.keys.ring().verificationKeys());
    if (!verified)
        return invalid(verified.error().message);
    if (verified->claims.value(u"iss"_s).toString() != services.issuer)
        return invalid(u"another issuer"_s);
    // An access token is signed with the same keys and is no hint (RFC 9068 §2.1).
    const QString type = verified->header.value(u"typ"_s).toString();
    if (type.compare(QLatin1StringView(accessTokenJwtType), Qt::CaseInsensitive) == 0)
        return invalid(u"an access token"_s);
    IdTokenHint read { verified->claims.value(u"sub"_s).toString(),
        hintAudiences(verified->claims.value(u"aud"_s)),
        verified->claims.value(u"sid"_s).toString() };
    if (read.subject.isEmpty())
        return invalid(u"no subject"_s);
    return read;
}

} // namespace gatehouse::oauth
