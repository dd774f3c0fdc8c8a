// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/oauth/pkce.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<void> checkPkce(CheckContext& context)
{
    const QByteArray challenge = context.form.value("code_challenge");
    const QByteArray method = context.form.value("code_challenge_method");
    const domain::Client& client = context.request.registeredClient();
    const bool isDue
        = context.request.responseType->hasCode && (client.requiresPkce || client.isPublic());
    if (challenge.isEmpty()) {
        if (!method.isEmpty())
            return refusal(ErrorCode::InvalidRequest, u"code_challenge is missing"_s,
                u"method without challenge"_s);
        // A public client has nothing else that ties the code to it (OAuth 2.1 §4.1.2.1).
        if (isDue)
            return refusal(ErrorCode::InvalidRequest, u"code_challenge is required"_s,
                u"the client requires PKCE"_s);
        return {};
    }
    if (method != "S256")
        return refusal(ErrorCode::InvalidRequest, u"code_challenge_method must be S256"_s,
            method.isEmpty() ? u"plain, by leaving it out"_s : QString::fromUtf8(method.left(64)));
    if (!pkce::isWellFormed(challenge))
        return refusal(ErrorCode::InvalidRequest, u"code_challenge is malformed"_s,
            QString(QString::number(challenge.size()) + u" characters"_s));
    context.request.codeChallenge = QString::fromLatin1(challenge);
    return {};
}

} // namespace gatehouse::oauth
