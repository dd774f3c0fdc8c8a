// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/jwt_bearer_grant.h"

#include "server/domain/grant_types.h"
#include "server/jose/compact_jws.h"
#include "server/login/back_off.h"
#include "server/oauth/grants/user_tokens.h"
#include "server/store/assertion_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

OAuthError invalidAssertion(QString detail)
{
    return OAuthError { ErrorCode::InvalidGrant, u"the assertion is not valid"_s,
        std::move(detail) };
}

QByteArray issuerLimiterKey(const TokenRequest& request)
{
    return request.registeredClient().clientId.toUtf8() + ' '
        + login::attemptNetwork(request.http->peer).toLatin1();
}

} // namespace

/// What the closure decided.
struct JwtBearerGrant::Outcome
{
    bool isFirstUse = false;
    qint64 userRow = 0; ///< 0: nobody who may be spoken for.
    UserTokens issued {};
};

JwtBearerGrant::JwtBearerGrant(const Services& services)
    : m_services(services)
    , m_issuer(services)
    , m_verifier(services)
    , m_failures(services.clock, failuresPerMinute)
{
}

QString JwtBearerGrant::grantType() const
{
    return domain::grant_type::jwtBearer;
}

std::optional<QString> JwtBearerGrant::selfProvedClient(const http::Form& form) const
{
    if (form.contains("client_id"))
        return QString::fromUtf8(form.value("client_id"));
    const QByteArray assertion = form.value("assertion");
    const auto token = jose::readCompact(assertion);
    const auto claims = token ? jose::readClaims(token->payload) : tl::unexpected(token.error());
    const QString issuer = claims ? claims->value(u"iss"_s).toString() : QString();
    return issuer.isEmpty() ? std::nullopt : std::optional(issuer);
}

http::Task<OAuthResult<AssertionClaims>> JwtBearerGrant::verified(
    store::RegistryView::ClientPtr client, QByteArray token, QByteArray issuerLimiterKey)
{
    PresentedAssertion assertion;
    assertion.token = token;
    assertion.client = client;
    assertion.algorithms = secretAlgorithms() + keyPairAlgorithms();
    auto verifying = m_verifier.verify(std::move(assertion));
    const auto verified = co_await std::move(verifying);
    if (verified)
        co_return verified->claims;
    if (verified.error().kind != core::ErrorKind::Denied)
        co_return tl::unexpected(fromStorage(verified.error()));
    m_failures.recordFailure(issuerLimiterKey);
    co_return tl::unexpected(invalidAssertion(verified.error().message));
}

/// Whether the assertion is used for the first time, and by whom it is meant. The answer holds for
/// the rest of the closure.
core::Result<JwtBearerGrant::Outcome> JwtBearerGrant::decide(
    store::Transaction& transaction, const AssertionClaims& claims, qint64 clientRow)
{
    Outcome outcome;
    const auto isFirst = store::AssertionRepository(transaction.database())
                             .consume(clientRow, claims.idHash, claims.expiresAt);
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    outcome.isFirstUse = *isFirst;
    store::UserRepository users(transaction.database());
    auto user = users.findBySubject(claims.subject);
    if (user && !*user)
        user = users.findByUsername(claims.subject);
    if (!user)
        return tl::unexpected(user.error());
    if (*user && (*user)->isEnabled)
        outcome.userRow = (*user)->id;
    return outcome;
}

http::Task<OAuthResult<TokenResponse>> JwtBearerGrant::handle(TokenRequest request)
{
    const domain::Client& client = request.registeredClient();
    if (!request.recorder->check(
            "assertion present", request.form.contains("assertion"), "RFC 7523 §2.1"))
        co_return refusal(ErrorCode::InvalidRequest, u"assertion is missing"_s);
    const QByteArray key = issuerLimiterKey(request);
    if (const int wait = m_failures.retryAfter(key)) {
        co_return tl::unexpected(tooManyAttempts(wait));
    }
    auto verifying = verified(request.client.entry, request.form.value("assertion"), key);
    const auto claims = co_await std::move(verifying);
    if (!request.recorder->check("assertion", claims.has_value(), "RFC 7523 §3", {},
            claims ? QString() : claims.error().detail))
        co_return tl::unexpected(claims.error());
    const auto order = orderUserTokens(m_services, request, grantType(), false);
    if (!order)
        co_return tl::unexpected(order.error());

    const std::function<core::Result<Outcome>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<Outcome> {
        auto outcome = decide(transaction, *claims, client.id);
        if (!outcome || !outcome->isFirstUse || outcome->userRow == 0)
            return outcome;
        // Nobody signed in: there is no time of it, and so no id_token.
        auto issued = insertUserTokens(transaction, *order, request, outcome->userRow, 0);
        if (!issued)
            return tl::unexpected(issued.error());
        outcome->issued = std::move(*issued);
        return outcome;
    };
    auto committing = m_services.writer.run<Outcome>(work);
    auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    if (!request.recorder->check("first use of the assertion", outcome->isFirstUse, "RFC 7523 §3"))
        co_return tl::unexpected(invalidAssertion(u"the assertion was used before"_s));
    if (!request.recorder->check("user known and enabled", outcome->userRow != 0, "C029"))
        co_return tl::unexpected(invalidAssertion(u"sub is no user who is enabled"_s));
    co_return userTokenResponse(m_issuer, *order, client, std::move(outcome->issued));
}

} // namespace gatehouse::oauth
