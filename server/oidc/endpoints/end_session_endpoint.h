// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/http/form.h"
#include "server/login/session_service.h"
#include "server/oauth/id_token_hint.h"
#include "server/oauth/services.h"
#include "server/trace/recorder.h"

namespace gatehouse::oidc {

/// /oauth/logout (OpenID Connect RP-Initiated Logout 1.0), GET and POST. Only an id_token_hint of
/// ours proves that a client asks: then the session ends at once and the browser goes to a
/// registered post_logout_redirect_uri. Without one the person is asked, and nobody is redirected
/// anywhere (C104).
class EndSessionEndpoint final : public http::Endpoint
{
public:
    explicit EndSessionEndpoint(const oauth::Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] QByteArray metadataKey() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    /// A request that was understood.
    struct Wish
    {
        std::optional<oauth::IdTokenHint> hint {};
        QByteArray target {}; ///< Where the browser goes afterwards; empty: our own page.
        QByteArray locales {};
    };
    [[nodiscard]] http::Task<http::Response> answer(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] oauth::OAuthResult<Wish> understood(
        const http::Form& form, trace::Recorder& recorder) const;
    [[nodiscard]] oauth::OAuthResult<store::RegistryView::ClientPtr> clientOf(
        const http::Form& form, const std::optional<oauth::IdTokenHint>& hint) const;
    [[nodiscard]] http::Response refuse(const http::Request& request,
        const oauth::OAuthError& error, trace::Recorder& recorder) const;

    const oauth::Services& m_services;
    login::SessionService m_sessions;
};

} // namespace gatehouse::oidc
