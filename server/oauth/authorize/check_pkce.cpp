// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/oauth/pkce.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestMethodShown = 64;
}

OAuthResult<void> checkPkce(CheckContext& context)
{
    const QByteArray challenge = context.form.value("code_challenge");
    const QByteArray method = context.form.value("code_challenge_method");
    const domain::Client& client = context.request.registeredClient();
    const bool isDue
        = context.request.responseType->hasCode && (client.requiresPkce || client.isPublic());
    if (challenge.isEmpty()) {
        context.expected = u"code_challenge, code_challenge_method=S256"_s;
        if (!method.isEmpty())
            return refusal(ErrorCode::InvalidRequest, u"code_challenge is missing"_s,
                u"method without challenge"_s);
        // A public client has nothing else that ties the code to it (OAuth 2.1 §4.1.2.1).
        if (isDue)
            return refusal(ErrorCode::InvalidRequest, u"code_challenge is required"_s,
                u"the client requires PKCE"_s);
        context.expected.clear();
        return {};
    }
    if (method != "S256") {
        context.expected = u"S256"_s;
        context.got = QString::fromUtf8(method.left(longestMethodShown));
        return refusal(ErrorCode::InvalidRequest, u"code_challenge_method must be S256"_s,
            method.isEmpty() ? u"plain, by leaving it out"_s : context.got);
    }
    if (!pkce::isWellFormed(challenge))
        return refusal(ErrorCode::InvalidRequest, u"code_challenge is malformed"_s,
            QString(QString::number(challenge.size()) + u" characters"_s));
    context.request.codeChallenge = QString::fromLatin1(challenge);
    return {};
}

} // namespace gatehouse::oauth
