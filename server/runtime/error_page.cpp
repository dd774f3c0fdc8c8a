// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/error_page.h"

#include "server/pages/stop_page.h"

namespace gatehouse::runtime {

namespace {

pages::StopReason reasonOf(int status)
{
    switch (status) {
    case 404:
        return pages::StopReason::NotFound;
    case 405:
        return pages::StopReason::Method;
    case 503:
        return pages::StopReason::Busy;
    default:
        return status >= 500 ? pages::StopReason::Internal : pages::StopReason::Malformed;
    }
}

} // namespace

http::Router::ErrorPage errorPage(const pages::Renderer& renderer)
{
    return [&renderer](const http::Request& request, int status) {
        return pages::stopPage(renderer, request, pages::StopPage { status, reasonOf(status) });
    };
}

} // namespace gatehouse::runtime
