// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"
#include "server/upstream/oauth1/signature_base.h"

#include <QtCore/QString>

#include <optional>

namespace gatehouse::upstream::oauth1 {

/// RFC 5849 §3.4; HMAC-SHA256 is what several providers and libraries added since.
enum class SignatureMethod
{
    HmacSha1,
    HmacSha256,
    RsaSha1,
    PlainText
};

[[nodiscard]] QByteArray name(SignatureMethod method); ///< "HMAC-SHA1"
[[nodiscard]] std::optional<SignatureMethod> signatureMethodFromName(const QString& name);

/// Client and, once there is one, token with their shared secrets.
struct Credentials
{
    QByteArray clientId;
    core::SecretString clientSecret; ///< With RSA-SHA1: the private key in PEM form.
    QByteArray token {};
    core::SecretString tokenSecret {};
};

/// The value of oauth_signature, not yet encoded for where it goes. Invalid: RSA-SHA1 without a
/// usable key.
[[nodiscard]] core::Result<QByteArray> signature(
    SignatureMethod method, const SignatureBase& base, const Credentials& credentials);

} // namespace gatehouse::upstream::oauth1
