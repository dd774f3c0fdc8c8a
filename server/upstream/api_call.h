// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/upstream/client_services.h"
#include "server/upstream/remote_provider.h"
#include "server/upstream/token_set.h"

namespace gatehouse::upstream {

/// A request to a provider's API with a user's token.
struct ApiCall
{
    QByteArray method = "GET"; ///< One of fetch::isMethod().
    QString path; ///< Relative to api_base_url, or a whole URL below it.
    oauth1::Parameters form {}; ///< The body as a form, or:
    QByteArray body {}; ///< The body as it is,
    QByteArray contentType {}; ///< with its media type.
    fetch::Headers headers {}; ///< Further ones; they may replace Accept and Content-Type.
    qsizetype mostBytes = fetch::largestAnswer;
};

/// The absolute URL of `path`. Denied: it is not below api_base_url; the token must not travel to
/// another host, or out of that folder, because a path said so.
[[nodiscard]] core::Result<QString> apiUrl(const RemoteProvider& provider, const QString& path);

/// What will be sent: Bearer or an OAuth 1 signature, then the provider's fixes. Only a form is
/// part of a signature (RFC 5849 §3.4.1.3.1), and only a form can carry one, so a request without
/// one is signed in its header where the provider wants the body. Invalid: method, header or body.
[[nodiscard]] core::Result<fetch::Request> protectedRequest(const ClientServices& services,
    const RemoteProvider& provider, const TokenSet& tokens, const ApiCall& call);

} // namespace gatehouse::upstream
