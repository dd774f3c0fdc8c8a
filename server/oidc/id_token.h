// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/token_extension.h"
#include "server/oidc/id_token_maker.h"

namespace gatehouse::oidc {

/// Adds the id_token (OpenID Connect Core §2, §3.1.3.3) to token responses whose scope has `openid`
/// and that stand for a user. Claims about the person stay in userinfo (§5.4); this one says who
/// signed in where and when.
class IdTokenExtension final : public oauth::TokenExtension
{
public:
    explicit IdTokenExtension(const oauth::Services& services)
        : m_maker(services)
    {
    }

    [[nodiscard]] oauth::OAuthResult<void> extend(
        const domain::Client& client, oauth::TokenResponse& response) override;

private:
    IdTokenMaker m_maker;
};

} // namespace gatehouse::oidc
