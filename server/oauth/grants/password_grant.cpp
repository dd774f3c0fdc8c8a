// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/password_grant.h"

#include "server/domain/grant_types.h"
#include "server/login/password_check.h"
#include "server/oauth/grants/user_tokens.h"
#include "server/store/registry_secrets.h"
#include "server/store/totp_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// What the closure decided; a refusal leaves its count and audit row behind.
struct PasswordOutcome
{
    login::PasswordCheck::Verdict verdict {};
    UserTokens issued {}; ///< When the password was right.
};

OAuthResult<login::PasswordClaim> claimOf(const TokenRequest& request)
{
    const http::Form& form = request.form;
    // C102: an empty one counts as absent.
    const bool isComplete = form.contains("username") && form.contains("password");
    if (!request.recorder->check("username and password present", isComplete, "RFC 6749 §4.3.2"))
        return refusal(ErrorCode::InvalidRequest, u"username or password is missing"_s);
    const QByteArray password = form.value("password");
    const QString login = QString::fromUtf8(form.value("username"));
    if (password.size() > store::maximumPasswordBytes || login.size() > 255)
        return refusal(ErrorCode::InvalidRequest, u"username or password is too long"_s);
    return login::PasswordClaim { request.http, login, core::SecretString(password) };
}

OAuthError refusalOf(const login::PasswordCheck::Verdict& verdict)
{
    if (verdict.waitSeconds > 0) {
        OAuthError error = tooManyAttempts(verdict.waitSeconds);
        error.detail = verdict.detail;
        return error;
    }
    return OAuthError { ErrorCode::InvalidGrant, u"the user name or password is not right"_s,
        verdict.detail };
}

} // namespace

QString PasswordGrant::grantType() const
{
    return domain::grant_type::password;
}

http::Task<OAuthResult<TokenResponse>> PasswordGrant::handle(TokenRequest request)
{
    auto claim = claimOf(request);
    if (!claim)
        co_return tl::unexpected(claim.error());
    const auto order = orderUserTokens(m_services, request, grantType(), true);
    if (!order)
        co_return tl::unexpected(order.error());
    auto checking = login::PasswordCheck::make(m_services, std::move(*claim));
    const auto check = co_await std::move(checking);
    if (!check)
        co_return tl::unexpected(fromStorage(check.error()));
    if (check->isOfSomebody())
        request.recorder->step().user = check->user().username;

    const std::function<core::Result<PasswordOutcome>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<PasswordOutcome> {
        const auto verdict = check->settle(transaction);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->isRight)
            return PasswordOutcome { *verdict };
        // A password alone does not open an account that has a second step, and this grant has no
        // place for a code.
        const auto step = store::TotpRepository(transaction.database()).find(check->user().id);
        if (!step)
            return tl::unexpected(step.error());
        if (*step)
            return PasswordOutcome { { false, 0, u"the user signs in with one-time codes"_s } };
        auto issued
            = insertUserTokens(transaction, *order, request, check->user().id, transaction.now());
        if (!issued)
            return tl::unexpected(issued.error());
        return PasswordOutcome { *verdict, std::move(*issued) };
    };
    auto committing = m_services.writer.run<PasswordOutcome>(work);
    auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    const auto& verdict = outcome->verdict;
    if (!request.recorder->check(
            "user name and password", verdict.isRight, "RFC 6749 §4.3.2", {}, verdict.detail))
        co_return tl::unexpected(refusalOf(verdict));
    co_return userTokenResponse(
        m_issuer, *order, request.registeredClient(), std::move(outcome->issued));
}

} // namespace gatehouse::oauth
