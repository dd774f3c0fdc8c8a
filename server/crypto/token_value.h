// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace gatehouse::crypto {

/// Prefixes of the values we hand out; each kind has its own, so none can be presented as another
/// (C045).
namespace token_prefix {
inline constexpr char authorizationCode[] = "ghc";
inline constexpr char accessToken[] = "gha";
inline constexpr char refreshToken[] = "ghr";
inline constexpr char session[] = "ghs";
inline constexpr char interaction[] = "ghi";
inline constexpr char deviceCode[] = "ghd";
inline constexpr char clientSecret[] = "ghk";
inline constexpr char registrationToken[] = "ghg";
inline constexpr char initialAccessToken[] = "ghn";
inline constexpr char pushedRequest[] = "ghp";
} // namespace token_prefix

/// The public shape of every secret value: "gha_<row id>_<base64url secret>". The row is found by
/// its id, the secret compared by its SHA-256.
struct TokenValue
{
    qint64 id = 0;
    QByteArray secret {}; ///< Text as it stands in the value.

    /// Nothing when it has another prefix or another shape; at most 320 bytes are looked at.
    [[nodiscard]] static std::optional<TokenValue> parse(const char* prefix, QByteArrayView value);
};

/// "<text of a generator>~<row id>", of a plug-in. Nothing when it has another shape; at most 420
/// bytes are looked at.
[[nodiscard]] std::optional<TokenValue> parseGenerated(QByteArrayView value);
[[nodiscard]] QByteArray formatGenerated(qint64 id, const QByteArray& text);

[[nodiscard]] QByteArray formatToken(const char* prefix, qint64 id, const QByteArray& secret);
/// 256 random bits in base64url: 43 characters.
[[nodiscard]] QByteArray newSecret(core::RandomSource& random);
/// `characters` of random base64url, 6 bits each; 43 when it asks for fewer.
[[nodiscard]] QByteArray newSecret(core::RandomSource& random, qsizetype characters);
/// What is stored of a secret: SHA-256 of its text.
[[nodiscard]] QByteArray secretHash(QByteArrayView secret);
/// True when `secret` is the one behind `hash`; constant time.
[[nodiscard]] bool matchesHash(QByteArrayView secret, QByteArrayView hash);

} // namespace gatehouse::crypto
