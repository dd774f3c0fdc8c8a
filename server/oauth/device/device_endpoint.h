// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/services.h"

#include "server/http/endpoint.h"
#include "server/http/form.h"
#include "server/login/csrf.h"
#include "server/login/interaction_service.h"
#include "server/login/session_service.h"
#include "server/oauth/device/device_page.h"
#include "server/trace/recorder.h"

namespace gatehouse::oauth {

/// /device (RFC 8628 §3.3): a person signs in, types the code or arrives with it in the address,
/// compares it with the device and allows or denies. A GET shows, only a POST with the form token
/// of this session and code decides (C075).
class DeviceEndpoint final : public http::Endpoint
{
public:
    explicit DeviceEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    /// One request of a signed-in person, in the coroutine's frame.
    struct Visit
    {
        http::RequestPtr http;
        http::Form form;
        login::SignedIn signedIn;
    };
    [[nodiscard]] http::Task<http::Response> answer(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> askSignIn(http::RequestPtr request, http::Form form);
    [[nodiscard]] http::Task<http::Response> compare(Visit visit, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> submit(Visit visit, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> conclude(
        Visit visit, QString userCode, bool isAllowed);

    [[nodiscard]] http::Response entry(
        const Visit& visit, const char* problem = nullptr, int waitSeconds = 0) const;
    [[nodiscard]] http::Response shown(const Visit& visit, const domain::DeviceCode& code) const;

    const Services& m_services;
    login::SessionService m_sessions;
    login::InteractionService m_interactions;
    login::CsrfTokens m_csrf;
};

/// Where a pending request of this page goes on after the sign-in; nothing when `parameters` are
/// those of an authorization request.
[[nodiscard]] std::optional<QByteArray> devicePageAddress(const http::Form& parameters);

} // namespace gatehouse::oauth
