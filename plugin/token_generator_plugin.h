// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtPlugin>

namespace gatehouse::plugin {

/// What a token is made for.
struct TokenContext
{
    QString clientId {};
    QString grantType {};
    QString username {}; ///< Empty: none, or not known yet where the value is made.
    QString scope {}; ///< Empty likewise.
    QByteArray entropy {}; ///< 43 characters of base64url, 256 random bits of the server.
};

/// Decides how opaque tokens look (API 1). Called from several threads at once.
///
/// A value is a function of its context alone and has all of `entropy` in it, plain or hashed to no
/// less: the server makes the same value again when a lost refresh response is asked for, and
/// nobody may guess it. 32 to 400 characters of A-Z a-z 0-9 - . _ +; the server appends "~" and the
/// number under which it finds the token. Both are tried out when the plug-in is loaded.
class TokenGeneratorPlugin
{
public:
    virtual ~TokenGeneratorPlugin() = default;

    /// What clients name in access_token_generator and refresh_token_generator.
    [[nodiscard]] virtual QString generatorName() const = 0;
    [[nodiscard]] virtual QByteArray accessToken(const TokenContext& context) const = 0;
    [[nodiscard]] virtual QByteArray refreshToken(const TokenContext& context) const = 0;
};

} // namespace gatehouse::plugin

#define GATEHOUSE_TOKEN_GENERATOR_PLUGIN_IID "org.gatehouse.TokenGeneratorPlugin/1"
Q_DECLARE_INTERFACE(gatehouse::plugin::TokenGeneratorPlugin, GATEHOUSE_TOKEN_GENERATOR_PLUGIN_IID)
