// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/csrf.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

namespace gatehouse::login {

CsrfTokens::CsrfTokens(const QByteArray& derivationKey)
    : m_key(crypto::hmacSha256(derivationKey, "gatehouse form token v1"))
{
}

QByteArray CsrfTokens::token(const QByteArray& purpose, QByteArrayView secret) const
{
    Q_ASSERT(!secret.isEmpty());
    QByteArray text = purpose;
    text += '\n';
    text += secret;
    return core::toBase64Url(crypto::hmacSha256(m_key, text));
}

bool CsrfTokens::matches(
    const QByteArray& given, const QByteArray& purpose, QByteArrayView secret) const
{
    if (secret.isEmpty())
        return false;
    return core::constantTimeEquals(given, token(purpose, secret));
}

bool isFromElsewhere(const http::Request& request)
{
    const QByteArray site = request.header("sec-fetch-site");
    return !site.isEmpty() && site != "same-origin" && site != "none";
}

} // namespace gatehouse::login
