// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/asset_endpoint.h"

#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

AssetEndpoint::AssetEndpoint(QByteArray path, const Asset& asset)
    : m_path(std::move(path))
    , m_asset(asset)
{
}

QByteArrayList AssetEndpoint::methods() const
{
    return { "GET"_ba };
}

http::Task<http::Response> AssetEndpoint::handle(http::RequestPtr request)
{
    const QByteArray tag = QByteArray('"' + m_asset.hash + '"');
    const bool isSame = request->header("if-none-match") == tag;
    http::Response response = http::Response::empty(isSame ? 304 : 200);
    if (!isSame) {
        response.contentType = m_asset.contentType;
        response.body = m_asset.content;
    }
    const bool isVersioned = request->query == QByteArray("v=" + m_asset.hash);
    response.set(
        "Cache-Control"_ba, isVersioned ? "public, max-age=31536000, immutable"_ba : "no-cache"_ba);
    response.set("ETag"_ba, tag);
    response.set("Content-Security-Policy"_ba, "default-src 'none'; frame-ancestors 'none'"_ba);
    co_return response;
}

} // namespace gatehouse::pages
