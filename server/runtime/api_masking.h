// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "server/upstream/remote_provider.h"
#include "server/upstream/token_set.h"

namespace gatehouse::runtime {

/// "abcd… (sha256 1f2e3d4c)": enough to recognise a secret, not to use it. Short ones show nothing
/// of themselves.
[[nodiscard]] QByteArray masked(const QByteArray& secret);

/// Takes the tokens, the provider's client secret, signatures and cookies out of everything that
/// `exchange` shows, also where the provider echoes them.
void maskSecrets(control::ApiExchange& exchange, const upstream::RemoteProvider& provider,
    const upstream::TokenSet& tokens);

} // namespace gatehouse::runtime
