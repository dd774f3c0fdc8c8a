// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/provider_layers.h"
#include "server/fetch/address_rules.h"
#include "server/upstream/compliance.h"
#include "server/upstream/oauth1/signed_request.h"

#include <memory>

namespace gatehouse::upstream {

/// A provider ready to be used: every layer of configuration applied, texts turned into types.
/// Immutable; what discovery adds goes into a copy.
struct RemoteProvider
{
    qint64 row = 0; ///< 0: it exists in the environment only.
    QString name;
    QString label;
    QByteArray clientId {};
    core::SecretString clientSecret {};
    bool isOAuth1 = false;

    QString issuer {};
    QString requestTokenUrl {};
    QString authorizeUrl {};
    QString accessTokenUrl {};
    QString refreshTokenUrl {}; ///< Empty: accessTokenUrl.
    QString revokeTokenUrl {};
    QString userinfoUrl {};
    QString jwksUri {};
    QString apiBaseUrl {};
    QString profileUrl {};
    oauth1::Parameters requestTokenParams {};
    oauth1::Parameters accessTokenParams {};
    oauth1::Parameters refreshTokenParams {};
    oauth1::Parameters authorizeParams {};

    QString scope {};
    QString authMethod {}; ///< token_endpoint_auth_method; empty: discovery or basic.
    oauth1::Signing signing {};
    QByteArray realm {};
    bool usesPkce = false;
    QString idTokenAlgorithm {}; ///< Pinned; empty: discovery or RS256.
    bool hasIssuerInAnswer = false; ///< RFC 9207 is advertised: an answer without iss is refused.

    QJsonObject profileMapping {};
    Compliance compliance {};
    bool allowsSignIn = true;
    bool allowsSignUp = true;
    bool trustsEmail = false; ///< link_by_verified_email.
    fetch::Policy policy {};

    [[nodiscard]] bool isOpenId() const; ///< An id_token is asked for and must come.
};

using RemoteProviderPtr = std::shared_ptr<const RemoteProvider>; // shared: coroutines outlive the
                                                                 // registry's cache

/// Invalid: a client_kwargs value that is not what it should be, an unknown compliance name, no way
/// to ask for authorization.
[[nodiscard]] core::Result<RemoteProvider> remoteProvider(
    const domain::Provider& provider, core::SecretString clientSecret);

} // namespace gatehouse::upstream
