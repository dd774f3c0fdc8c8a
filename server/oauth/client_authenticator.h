// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/oauth/assertion_verifier.h"
#include "server/oauth/attempt_limiter.h"
#include "server/oauth/presented_credentials.h"
#include "server/oauth/services.h"
#include "server/trace/recorder.h"

#include <QtCore/QHash>

namespace gatehouse::oauth {

/// A client whose claim to be itself was checked.
struct AuthenticatedClient
{
    store::RegistryView::ClientPtr entry; ///< Never null.
    domain::TokenEndpointAuthMethod method = domain::TokenEndpointAuthMethod::None;

    [[nodiscard]] const domain::Client& client() const { return entry->client; }
};

/// Client authentication of every protocol endpoint (RFC 6749 §2.3, RFC 7523 §2.2): exactly one
/// method, and only the one the client is registered with (C052). An unknown client, a disabled one
/// and a wrong secret get the same answer after the same work (C053). Too many wrong secrets are
/// answered 429 (C059): per client and address, and with a wider bound per client, so that a
/// stranger cannot lock a client out from elsewhere with a handful of guesses. One for each worker,
/// shared by its endpoints.
class ClientAuthenticator
{
public:
    static constexpr int failuresPerMinute = 20;
    static constexpr int failuresPerMinuteAllAddresses = 200;

    explicit ClientAuthenticator(const Services& services);

    /// `form` and `recorder` belong to the waiting endpoint.
    [[nodiscard]] http::Task<OAuthResult<AuthenticatedClient>> authenticate(
        http::RequestPtr request, const http::Form& form, trace::Recorder& recorder);
    /// For a grant that brings the proof itself (RFC 7523 §2.1): the client of that name, known and
    /// enabled, and not yet believed. Refused as a wrong secret is.
    [[nodiscard]] OAuthResult<AuthenticatedClient> named(
        const QString& clientId, trace::Recorder& recorder);

private:
    /// The checks before any proof. False: refused, `reason` says why.
    [[nodiscard]] static bool isEligible(const store::RegistryView::ClientEntry* entry,
        domain::TokenEndpointAuthMethod method, trace::Recorder& recorder, QString& reason);
    [[nodiscard]] http::Task<OAuthResult<AuthenticatedClient>> checkAssertion(
        http::RequestPtr request, PresentedCredentials presented, trace::Recorder& recorder);
    [[nodiscard]] http::Task<core::Result<bool>> consume(qint64 clientRow, AssertionClaims claims);
    [[nodiscard]] OAuthResult<AuthenticatedClient> checkSecret(
        const PresentedCredentials& presented, const http::Request& request,
        trace::Recorder& recorder);
    [[nodiscard]] int retryAfter(const QByteArray& client, const QByteArray& clientAtAddress) const;
    void noteFailure(
        const PresentedCredentials& presented, const http::Request& request, bool isKnown);
    void noteReplay(const PresentedCredentials& presented, const http::Request& request);
    void writeFailure(const PresentedCredentials& presented, const http::Request& request);
    void noteUse(qint64 secretRow);

    const Services& m_services;
    AssertionVerifier m_verifier;
    AttemptLimiter m_failuresAtAddress;
    AttemptLimiter m_failures;
    AttemptLimiter m_replays; ///< Bounds what replays write to the audit log; refuses nobody.
    QHash<qint64, qint64> m_lastUse; ///< Secret row: when its use was last written.
};

} // namespace gatehouse::oauth
