// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/http/tap.h"

#include <QtCore/QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::http {

/// Finds the endpoint of a request by hash, answers what no endpoint should see: 404, 405 with
/// Allow, OPTIONS, CORS preflight; adds the headers that every response has.
class Router
{
public:
    /// Whether some enabled client lists this origin.
    using OriginCheck = std::function<bool(const QByteArray& origin)>;
    /// Makes the page for 404 and the like when the browser asked for HTML; may be empty.
    using ErrorPage = std::function<Response(const Request& request, int status)>;

    /// Looks at the answer of every endpoint once more; may be empty.
    using AnswerFilter = std::function<void(const Request& request, Response& response)>;

    Router();
    ~Router();
    void add(std::unique_ptr<Endpoint> endpoint);
    void setOriginCheck(OriginCheck check);
    void setErrorPage(ErrorPage page);
    void setAnswerFilter(AnswerFilter filter);
    /// Null: nobody watches.
    void setTap(Tap* tap);
    [[nodiscard]] const std::vector<std::unique_ptr<Endpoint>>& endpoints() const;
    /// Largest body that the endpoint of this path takes; empty when no endpoint lives there.
    [[nodiscard]] std::optional<qsizetype> maximumBody(const QByteArray& path) const;

    /// Exceptions end here: logged without detail to the client, answered 500.
    [[nodiscard]] Task<Response> route(RequestPtr request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::http
