// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/http/task.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace gatehouse::http {

/// Which browsers' scripts of other origins may read the answer (C022).
enum class Cors
{
    Never, ///< Pages and the authorization endpoint.
    Anyone, ///< Public data: discovery, JWKS.
    RegisteredOrigins ///< Origins that some enabled client lists: token, userinfo, revocation.
};

/// One path of the server. It says where it lives; the router only reads. One instance for each
/// worker, used in that worker's thread alone.
class Endpoint
{
public:
    virtual ~Endpoint() = default;

    /// Exact path; a trailing "/*" takes exactly one more segment ("/oauth/errors/*").
    [[nodiscard]] virtual QByteArray path() const = 0;
    /// Allowed methods. HEAD follows from GET; OPTIONS is answered by the router.
    [[nodiscard]] virtual QByteArrayList methods() const = 0;
    /// False where a GET has effects that nobody should cause who throws the answer away (C018).
    [[nodiscard]] virtual bool servesHead() const { return true; }
    [[nodiscard]] virtual Cors cors() const { return Cors::Never; }
    /// Largest body in bytes; beyond it 413 before reading on.
    [[nodiscard]] virtual qsizetype maximumBody() const { return 64 * 1024; }
    /// Key of this endpoint in the server metadata ("token_endpoint"), or empty.
    [[nodiscard]] virtual QByteArray metadataKey() const { return {}; }

    [[nodiscard]] virtual Task<Response> handle(RequestPtr request) = 0;
};

} // namespace gatehouse::http
