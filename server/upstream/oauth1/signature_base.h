// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/upstream/oauth1/parameters.h"

namespace gatehouse::upstream::oauth1 {

/// The signature base string with the parts it is made of, so that somebody can be shown where two
/// sides disagree (RFC 5849 §3.4.1).
struct SignatureBase
{
    QByteArray method; ///< Upper case.
    QByteArray uri; ///< §3.4.1.2: scheme, host, port unless it is the default, path.
    Parameters parameters; ///< §3.4.1.3.2: encoded and sorted.
    QByteArray normalized; ///< The parameters as one text.
    QByteArray text; ///< What is signed.
};

/// `url` is the whole request URL; its query takes part. `others` are the protocol parameters
/// (without realm and oauth_signature) and those of a form body. Invalid: not an http(s) URL, or a
/// query that is no form.
[[nodiscard]] core::Result<SignatureBase> signatureBase(
    const QByteArray& method, const QByteArray& url, const Parameters& others);

} // namespace gatehouse::upstream::oauth1
