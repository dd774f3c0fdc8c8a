// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/form.h"
#include "server/http/task.h"
#include "server/login/session_service.h"
#include "server/trace/recorder.h"
#include "server/upstream/questions.h"
#include "server/upstream/settlement.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// What a person decides when a provider's account is linked to nobody here: a new account, their
/// own by password, or the confirmation of a link they began. The form names the flow; only the
/// browser that came back from the provider has it. One instance for each worker.
class Decision
{
public:
    explicit Decision(const Services& services);

    /// POST of the page: `flow`, `action` create | link | confirm, `username`, `password`.
    [[nodiscard]] http::Task<http::Response> decide(
        http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder);
    /// The page or redirect that follows from an outcome.
    [[nodiscard]] http::Response answer(
        const http::Request& request, Question question, const Outcome& outcome) const;

private:
    using Work = std::function<core::Result<Outcome>(store::Transaction&)>;

    [[nodiscard]] http::Task<http::Response> create(
        http::RequestPtr request, Arrival arrival, http::Form form);
    [[nodiscard]] http::Task<http::Response> linkByPassword(
        http::RequestPtr request, Arrival arrival, http::Form form);
    [[nodiscard]] http::Task<http::Response> confirm(
        http::RequestPtr request, Arrival arrival, bool isStarter);
    [[nodiscard]] http::Task<http::Response> commit(
        http::RequestPtr request, const Arrival& arrival, QString username, Work work);
    [[nodiscard]] domain::User draftUser(const Arrival& arrival, const QString& username) const;

    const Services& m_services;
    login::SessionService m_sessions;
    FlowStore m_flows;
};

} // namespace gatehouse::upstream
