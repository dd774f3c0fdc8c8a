// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/interaction_service.h"
#include "server/login/session_service.h"
#include "server/trace/recorder.h"
#include "server/upstream/credentials_client.h"
#include "server/upstream/flow_store.h"
#include "server/upstream/token_keeper.h"

namespace gatehouse::upstream {

/// /login/NAME. GET sends the browser to provider NAME, to sign in (with ?interaction=ID for a
/// pending authorization). POST, from the account page, begins to link or unlinks: `action` is link
/// or unlink.
class StartEndpoint final : public http::Endpoint
{
public:
    explicit StartEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<http::Response> signIn(
        http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> act(
        http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> unlink(
        http::RequestPtr request, RemoteProviderPtr provider, login::SignedIn signedIn);
    /// Where the browser must go; the flow is stored.
    [[nodiscard]] http::Task<core::Result<QByteArray>> begin(
        RemoteProviderPtr provider, Flow flow, login::BrowserSecret browser);
    [[nodiscard]] http::Task<core::Result<QByteArray>> prepared(
        RemoteProviderPtr provider, Flow& flow, QByteArray& key);
    [[nodiscard]] http::Response failed(const http::Request& request,
        const RemoteProvider& provider, const core::Error& error, trace::Recorder& recorder);

    const Services& m_services;
    login::SessionService m_sessions;
    login::InteractionService m_interactions;
    CredentialsClient m_credentials;
    FlowStore m_flows;
    TokenKeeper m_tokens;
};

} // namespace gatehouse::upstream
