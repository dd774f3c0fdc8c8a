// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/signature.h"

#include "server/core/percent.h"
#include "server/crypto/digest.h"
#include "server/crypto/legacy_digest.h"

#include <array>

namespace gatehouse::upstream::oauth1 {

using namespace Qt::StringLiterals;

namespace {

struct MethodName
{
    SignatureMethod method;
    const char* name;
};
constexpr std::array names {
    MethodName { SignatureMethod::HmacSha1, "HMAC-SHA1" },
    MethodName { SignatureMethod::HmacSha256, "HMAC-SHA256" },
    MethodName { SignatureMethod::RsaSha1, "RSA-SHA1" },
    MethodName { SignatureMethod::PlainText, "PLAINTEXT" },
};

/// Both secrets, each encoded, with an ampersand that is there even when one is empty (§3.4.2).
core::SecretString sharedKey(const Credentials& credentials)
{
    const QByteArray key = core::percentEncoded(credentials.clientSecret.reveal()) + '&'
        + core::percentEncoded(credentials.tokenSecret.reveal());
    return core::SecretString(key);
}

} // namespace

QByteArray name(SignatureMethod method)
{
    for (const auto& entry : names) {
        if (entry.method == method)
            return entry.name;
    }
    return {};
}

std::optional<SignatureMethod> signatureMethodFromName(const QString& text)
{
    for (const auto& entry : names) {
        if (text == QLatin1StringView(entry.name))
            return entry.method;
    }
    return std::nullopt;
}

core::Result<QByteArray> signature(
    SignatureMethod method, const SignatureBase& base, const Credentials& credentials)
{
    if (method == SignatureMethod::RsaSha1) {
        const auto made = crypto::signRsaSha1(credentials.clientSecret, base.text);
        if (!made)
            return tl::unexpected(made.error());
        return made->toBase64();
    }
    const core::SecretString key = sharedKey(credentials);
    if (method == SignatureMethod::PlainText)
        return key.reveal();
    if (method == SignatureMethod::HmacSha256)
        return crypto::hmacSha256(key.reveal(), base.text).toBase64();
    return crypto::hmacSha1(key.reveal(), base.text).toBase64();
}

} // namespace gatehouse::upstream::oauth1
