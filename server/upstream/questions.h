// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/csrf.h"
#include "server/pages/stop_page.h"
#include "server/upstream/flow_store.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// "github" of "/login/github"; empty when it is not a provider's name.
[[nodiscard]] QString providerName(const http::Request& request);
/// "https://issuer/authorize/github": one for each provider, so an answer of one cannot be taken
/// for another's (RFC 9700 §4.4.2.2).
[[nodiscard]] QByteArray callbackUrl(const Services& services, const QString& name);

[[nodiscard]] http::Response stop(
    const Services& services, const http::Request& request, int status, pages::StopReason reason);
/// A provider failed us: the page names it and the way out; `detail` went to the trace.
[[nodiscard]] http::Response providerFailure(const Services& services, const http::Request& request,
    const RemoteProvider& provider, const QString& error = {});

/// What the page that asks a person has to say.
struct Question
{
    const RemoteProvider& provider;
    const Flow& flow; ///< With an identity.
    QString username {}; ///< Proposed, or as it was typed.
    const char* problem = nullptr; ///< Template variable.
    int waitSeconds = 0;
    int status = 200;
    QString currentUser {}; ///< Linking: whose account it will belong to.
};

/// First visit ("upstream_first") or confirmation of a link ("upstream_link").
[[nodiscard]] http::Response ask(
    const Services& services, const http::Request& request, const Question& question);
/// The form token's purpose for that page.
[[nodiscard]] QByteArray questionPurpose(qint64 flowRow);

/// A user name made of what the provider says; may be taken.
[[nodiscard]] QString proposedUsername(const Identity& identity);

} // namespace gatehouse::upstream
