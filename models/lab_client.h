// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/store/workspace.h"

// A client for the console's flow lab, so that a first flow needs nothing to be registered.
namespace gatehouse::models::lab_client {

/// "flow-lab": every grant, redirects to loopback only. Its scope is what the server has.
[[nodiscard]] domain::Client client(const domain::ScopeSet& scope);

/// A closure for the writer: registers it, or gives the registered one another secret; with its
/// audit row ("console"). Gives the secret, which is nowhere else afterwards.
[[nodiscard]] std::function<core::Result<QByteArray>(store::Transaction&)> preparation(
    store::Workspace& workspace);

} // namespace gatehouse::models::lab_client
