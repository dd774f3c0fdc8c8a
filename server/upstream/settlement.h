// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/password_check.h"
#include "server/login/session_service.h"
#include "server/upstream/flow_store.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// Somebody who came back from a provider with an identity and tokens.
struct Arrival
{
    RemoteProviderPtr provider;
    Flow flow;
    Identity identity;
    TokenSet tokens;
    http::RequestPtr request;
    qint64 previousSession = 0; ///< Of this browser; it ends with a new one.
};

struct Outcome
{
    enum class Kind
    {
        Expired, ///< Another request was faster, or the time is over.
        SignedIn, ///< `session` is open.
        Linked, ///< Nothing to sign in: the user already is.
        AskFirst, ///< Nobody here is linked: the person decides.
        AskLink, ///< The person confirms the link (C116).
        Elsewhere, ///< Linked to another user, or the user to another account there.
        Disabled,
        NameTaken,
        WrongPassword ///< `waitSeconds` above 0: too many failures.
    };
    Kind kind = Kind::Expired;
    login::OpenedSession session {};
    int waitSeconds = 0;
    QString detail {}; ///< For the trace.
};

/// What an arrival changes, inside write closures: who it is, links, sessions, tokens. Everything a
/// closure decides is decided there, so two at once cannot both win.
class Settlement
{
public:
    Settlement(
        const Services& services, const Arrival& arrival, login::SessionService::Draft draft);

    /// Straight after the provider answered. A user is found by subject; by e-mail only where the
    /// provider asserts it verified, the administrator allows it, and exactly one user has verified
    /// the same address (C116).
    [[nodiscard]] core::Result<Outcome> arrive(store::Transaction& transaction) const;
    /// The person chose a new account. `user` is complete but for what the database knows.
    [[nodiscard]] core::Result<Outcome> createUser(
        store::Transaction& transaction, domain::User user) const;
    /// The person proved with a password to be a user.
    [[nodiscard]] core::Result<Outcome> linkByPassword(
        store::Transaction& transaction, const login::PasswordCheck& check) const;
    /// The signed-in person confirmed.
    [[nodiscard]] core::Result<Outcome> confirmLink(store::Transaction& transaction) const;

private:
    [[nodiscard]] core::Result<qint64> providerRow(store::Transaction& transaction) const;
    [[nodiscard]] core::Result<Outcome> arriveKnown(
        store::Transaction& transaction, const store::ProviderAccount& account) const;
    [[nodiscard]] core::Result<Outcome> arriveUnknown(
        store::Transaction& transaction, qint64 row) const;
    [[nodiscard]] core::Result<qint64> trustedUser(
        store::Transaction& transaction, qint64 row) const;
    [[nodiscard]] core::Result<bool> takeFlow(store::Transaction& transaction) const;
    [[nodiscard]] core::Result<bool> link(
        store::Transaction& transaction, qint64 row, qint64 userRow) const;
    [[nodiscard]] core::Result<void> keepTokens(
        store::Transaction& transaction, qint64 row, qint64 userRow) const;
    [[nodiscard]] core::Result<Outcome> open(store::Transaction& transaction, qint64 userRow) const;
    [[nodiscard]] core::Result<void> audit(
        store::Transaction& transaction, const char* action, qint64 userRow) const;

    const Services& m_services;
    const Arrival& m_arrival;
    login::SessionService::Draft m_draft;
};

} // namespace gatehouse::upstream
