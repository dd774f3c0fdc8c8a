// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/http/form.h"
#include "server/login/session_service.h"
#include "server/trace/recorder.h"
#include "server/upstream/credentials_client.h"
#include "server/upstream/decision.h"
#include "server/upstream/flow_store.h"
#include "server/upstream/identity_service.h"
#include "server/upstream/settlement.h"
#include "server/upstream/token_client.h"

namespace gatehouse::upstream {

/// /authorize/NAME. GET is where provider NAME sends the browser back to (the redirect URI, or
/// oauth_callback); POST is the person's decision about an account nobody here is linked to. Two
/// commits: the answer is used up before its code is exchanged, and what came of it is written
/// after.
class CallbackEndpoint final : public http::Endpoint
{
public:
    explicit CallbackEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<http::Response> receive(
        http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder);
    [[nodiscard]] http::Task<core::Result<bool>> use(qint64 flowRow);
    /// The provider's answer made into an identity with tokens; `provider` becomes complete.
    [[nodiscard]] http::Task<core::Result<TokenSet>> tokens(
        RemoteProviderPtr provider, Flow flow, http::Form answer);
    [[nodiscard]] http::Task<http::Response> settle(
        http::RequestPtr request, Arrival arrival, trace::Recorder& recorder);
    [[nodiscard]] http::Response failed(const http::Request& request,
        const RemoteProvider& provider, const core::Error& error, trace::Recorder& recorder);

    const Services& m_services;
    login::SessionService m_sessions;
    FlowStore m_flows;
    TokenClient m_tokens;
    CredentialsClient m_credentials;
    IdentityService m_identities;
    Decision m_decision;
};

} // namespace gatehouse::upstream
