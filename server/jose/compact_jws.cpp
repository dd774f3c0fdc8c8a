// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/compact_jws.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"

namespace gatehouse::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr core::JsonLimits jsonLimits { .maxBytes = 16 * 1024, .maxDepth = 16 };

} // namespace

tl::unexpected<core::Error> tokenDenied(const QString& reason)
{
    return core::failure(core::ErrorKind::Denied, u"token refused: "_s + reason);
}

core::Result<QJsonObject> readClaims(QByteArrayView segment)
{
    const auto text = core::fromBase64Url(segment);
    if (!text)
        return tokenDenied(u"segment is not base64url"_s);
    auto object = core::parseStrictObject(*text, jsonLimits);
    if (!object)
        return tokenDenied(object.error().message);
    return object;
}

core::Result<CompactJws> readCompact(QByteArrayView token)
{
    // Before anything is decoded: the size bounds all later work.
    if (token.size() > jsonLimits.maxBytes)
        return tokenDenied(u"longer than 16 KiB"_s);
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.indexOf('.', first + 1);
    if (first <= 0 || second < 0 || token.indexOf('.', second + 1) >= 0)
        return tokenDenied(u"not three segments"_s);
    auto header = readClaims(token.first(first));
    if (!header)
        return tl::unexpected(header.error());
    if (header->contains(u"crit"_s))
        return tokenDenied(u"crit names an unknown extension"_s);
    return CompactJws { std::move(*header), token.sliced(first + 1, second - first - 1),
        token.sliced(second + 1), token.first(second) };
}

} // namespace gatehouse::jose
