// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/pkce.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

#include <algorithm>

namespace gatehouse::oauth::pkce {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

} // namespace

bool isWellFormed(QByteArrayView text)
{
    return text.size() >= 43 && text.size() <= 128
        && std::all_of(text.begin(), text.end(), isUnreserved);
}

QByteArray s256(QByteArrayView verifier)
{
    return core::toBase64Url(crypto::sha256(verifier));
}

bool matches(QByteArrayView verifier, QByteArrayView challenge)
{
    return isWellFormed(verifier) && core::constantTimeEquals(s256(verifier), challenge);
}

} // namespace gatehouse::oauth::pkce
