// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/services.h"

namespace gatehouse::login {

/// The operator's colours or logo, from the settings of the moment: /assets/theme.css and
/// /assets/logo.png. Their addresses carry a hash of the content, so browsers may keep them.
class ThemeEndpoint final : public http::Endpoint
{
public:
    enum class Part
    {
        StyleSheet,
        Logo
    };
    ThemeEndpoint(const Services& services, Part part);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

    /// Where `content` is served; empty for none.
    [[nodiscard]] static QString url(Part part, const QByteArray& content);

private:
    const Services& m_services;
    Part m_part;
};

} // namespace gatehouse::login
