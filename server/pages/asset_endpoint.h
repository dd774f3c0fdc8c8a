// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/pages/assets.h"

namespace gatehouse::pages {

/// /assets/style.css, /assets/icon.svg and /assets/passkey.js. Asked with the hash of the content
/// they may be cached for ever; without it browsers must ask again (If-None-Match).
class AssetEndpoint final : public http::Endpoint
{
public:
    AssetEndpoint(QByteArray path, const Asset& asset);

    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    QByteArray m_path;
    const Asset& m_asset;
};

} // namespace gatehouse::pages
