// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/store/workspace.h"

// A client for the console's flow lab, so that a first flow needs nothing to be registered.
namespace gatehouse::models::lab_client {

/// "flow-lab": every grant, redirects to loopback only. Its scope is what the server has.
[[nodiscard]] domain::Client client(const domain::ScopeSet& scope);

/// How the lab's client proves itself.
struct Proof
{
    domain::TokenEndpointAuthMethod method = domain::TokenEndpointAuthMethod::ClientSecretBasic;
    QJsonObject jwk {}; ///< Public; of private_key_jwt.
};

/// A closure for the writer: registers it with that proof, or gives the registered one that proof
/// and another secret; with its audit row ("console"). Gives the secret, which is nowhere else
/// afterwards.
[[nodiscard]] std::function<core::Result<QByteArray>(store::Transaction&)> preparation(
    store::Workspace& workspace, const Proof& proof = {});

/// A closure for the writer: lets a client of this server prove itself with that key as well
/// (private_key_jwt), with its audit row. NotFound: no such client. Invalid: it has a jwks_uri, or
/// what its rules say.
[[nodiscard]] std::function<core::Result<void>(store::Transaction&)> keyRegistration(
    const QString& clientId, const QJsonObject& jwk);

} // namespace gatehouse::models::lab_client
