// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/upstream/oauth1/signature.h"

namespace gatehouse::upstream::oauth1 {

/// Where the protocol parameters travel (RFC 5849 §3.5).
enum class Placement
{
    Header,
    Body,
    Query
};

[[nodiscard]] std::optional<Placement> placementFromName(const QString& name);

/// What makes a request unlike every other (§3.3).
struct Stamp
{
    QByteArray nonce;
    qint64 timestamp; ///< UTC epoch seconds.
};
[[nodiscard]] Stamp newStamp(const core::Clock& clock, core::RandomSource& random);

/// A request before it is signed.
struct Call
{
    QByteArray method = "GET";
    QByteArray url; ///< With its query.
    Parameters form {}; ///< Fields of a form body.
    Parameters extra {}; ///< Further protocol parameters: oauth_callback, oauth_verifier.
    QByteArray realm {}; ///< Header only.
};

struct Signing
{
    SignatureMethod method = SignatureMethod::HmacSha1;
    Placement placement = Placement::Header;
};

/// A request ready to send. A body is a form; it is empty when there are no fields.
struct SignedRequest
{
    QByteArray url;
    QByteArray authorization; ///< Value of the Authorization header; empty with other placements.
    QByteArray body;
    SignatureBase base; ///< Holds no secret, but the token's name: not for logs.
};

[[nodiscard]] core::Result<SignedRequest> sign(
    const Call& call, const Credentials& credentials, const Signing& signing, const Stamp& stamp);

} // namespace gatehouse::upstream::oauth1
