// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/token_validator.h"
#include "server/oauth/access_token_reader.h"

namespace gatehouse::api {

/// Judges access tokens with the server's own rows instead of introspection: for resources that
/// live in this process. Tokens for other resource servers are not good here (RFC 9068 §4).
/// `services` outlives it; synchronous.
class LocalTokenCheck final : public resource::TokenValidator
{
public:
    explicit LocalTokenCheck(const oauth::Services& services)
        : m_services(services)
        , m_reader(services)
    {
    }
    void validate(const QByteArray& token, resource::Then then) override;

private:
    [[nodiscard]] resource::Outcome judge(const QByteArray& token) const;

    const oauth::Services& m_services;
    oauth::AccessTokenReader m_reader;
};

} // namespace gatehouse::api
