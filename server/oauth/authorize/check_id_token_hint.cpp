// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/jose/jws.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<void> checkIdTokenHint(CheckContext& context)
{
    const QByteArray hint = context.form.value("id_token_hint");
    if (hint.isEmpty())
        return {};
    const auto verified
        = jose::verifyCompact(hint, context.services.keys.ring().verificationKeys());
    if (!verified)
        return refusal(
            ErrorCode::InvalidRequest, u"id_token_hint is not valid"_s, verified.error().message);
    if (verified->claims.value(u"iss"_s).toString() != context.services.issuer)
        return refusal(
            ErrorCode::InvalidRequest, u"id_token_hint is not valid"_s, u"another issuer"_s);
    // An access token is signed with the same keys and is no hint (RFC 9068 §2.1).
    if (verified->header.value(u"typ"_s).toString().compare(u"at+jwt"_s, Qt::CaseInsensitive) == 0)
        return refusal(
            ErrorCode::InvalidRequest, u"id_token_hint is not valid"_s, u"an access token"_s);
    const QString subject = verified->claims.value(u"sub"_s).toString();
    if (subject.isEmpty())
        return refusal(ErrorCode::InvalidRequest, u"id_token_hint is not valid"_s, u"no subject"_s);
    // Expired hints are fine: OpenID Connect Core §3.1.2.1.
    context.request.hintedSubject = subject;
    return {};
}

} // namespace gatehouse::oauth
