// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/jose/jws.h"
#include "server/oauth/assertion_claims.h"
#include "server/oauth/services.h"

namespace gatehouse::oauth {

/// An assertion (RFC 7523) that somebody presented as one of `client`.
struct PresentedAssertion
{
    QByteArray token;
    store::RegistryView::ClientPtr client; ///< Never null: whose keys must have signed it.
    QStringList algorithms; ///< Those that may have signed it.
    QString subject {}; ///< What `sub` must be; empty: anything.
};

struct VerifiedAssertion
{
    AssertionClaims claims {};
    qint64 secretRow = 0; ///< Of the secret that signed it; 0: a key pair did.
};

/// The algorithms of client_secret_jwt and private_key_jwt; what discovery says is what is
/// verified.
[[nodiscard]] QStringList secretAlgorithms();
[[nodiscard]] QStringList keyPairAlgorithms();

/// Verifies assertions against the client's secrets, its `jwks` or its `jwks_uri`. The algorithm is
/// chosen by the registration, never by the token (C054, C055, C087). Does not look whether `jti`
/// was used: that is decided inside a write closure (store::AssertionRepository). One for each
/// worker.
class AssertionVerifier
{
public:
    explicit AssertionVerifier(const Services& services)
        : m_services(services)
    {
    }

    /// Denied, saying why, for everything that is wrong with the assertion or its keys; other kinds
    /// are trouble of ours.
    [[nodiscard]] http::Task<core::Result<VerifiedAssertion>> verify(PresentedAssertion assertion);

private:
    [[nodiscard]] core::Result<VerifiedAssertion> bySecret(
        const PresentedAssertion& assertion) const;
    [[nodiscard]] http::Task<core::Result<QList<jose::VerificationKey>>> keysOf(
        store::RegistryView::ClientPtr client, QString algorithm, QString kid);
    [[nodiscard]] core::Result<VerifiedAssertion> withClaims(
        const QJsonObject& claims, const PresentedAssertion& assertion, qint64 secretRow) const;

    const Services& m_services;
};

} // namespace gatehouse::oauth
