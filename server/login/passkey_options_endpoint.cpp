// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/passkey_options_endpoint.h"

#include "server/login/browser_secret.h"
#include "server/login/form_request.h"
#include "server/login/log.h"
#include "server/login/password_check.h"
#include "server/trace/recorder.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

http::Response optionsFailure(int status, const QString& error)
{
    return http::Response::json(status, QJsonObject { { u"error"_s, error } });
}

http::Response optionsUnavailable(const http::Request& request, const core::Error& error)
{
    qCWarning(lcLogin).noquote() << "passkey options failed request=" << request.number
                                 << "reason=" << error.message;
    return optionsFailure(503, u"busy"_s);
}

http::Response optionsAnswer(qint64 row, const QJsonObject& publicKey)
{
    return http::Response::json(200,
        QJsonObject { { u"challenge"_s, QString::number(row) }, { u"publicKey"_s, publicKey } });
}

core::Result<qint64> storeChallenge(
    store::Transaction& transaction, const store::PasskeyChallenge& challenge)
{
    return store::PasskeyChallengeRepository(transaction.database()).insert(challenge);
}

} // namespace

PasskeyOptionsEndpoint::PasskeyOptionsEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_csrf(services.derivationKey)
    , m_ceremony(services)
{
}

QByteArray PasskeyOptionsEndpoint::path() const
{
    return "/passkey/options"_ba;
}

QByteArrayList PasskeyOptionsEndpoint::methods() const
{
    return { "POST"_ba };
}

http::Task<http::Response> PasskeyOptionsEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto form = postedForm(*request);
    http::Response response;
    if (!form || isFromElsewhere(*request) || !m_ceremony.isPossible())
        response = optionsFailure(403, u"forged"_s);
    else
        response = co_await answer(request, std::move(*form));
    recorder.finish(response.status);
    co_return response;
}

http::Task<http::Response> PasskeyOptionsEndpoint::answer(http::RequestPtr request, http::Form form)
{
    const bool isAdding = form.value("action") == "add";
    if (!isAdding && form.value("action") != "sign_in")
        co_return optionsFailure(400, u"forged"_s);
    auto going
        = isAdding ? forAdding(request, std::move(form)) : forSigningIn(request, std::move(form));
    auto response = co_await std::move(going);
    co_return response;
}

http::Task<http::Response> PasskeyOptionsEndpoint::forSigningIn(
    http::RequestPtr request, http::Form form)
{
    const QByteArray secret = browserSecret(m_services, *request).value;
    if (!m_csrf.matches(form.value("csrf"), "login"_ba, secret))
        co_return optionsFailure(403, u"forged"_s);
    const qint64 interaction = form.value("interaction").toLongLong();
    const auto challenge = m_ceremony.draft(secret, 0, interaction);
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&challenge](
              store::Transaction& transaction) { return storeChallenge(transaction, challenge); };
    auto committing = m_services.writer.run<qint64>(work);
    const auto row = co_await committing;
    if (!row)
        co_return optionsUnavailable(*request, row.error());
    co_return optionsAnswer(*row, m_ceremony.signInOptions(challenge));
}

http::Task<http::Response> PasskeyOptionsEndpoint::forAdding(
    http::RequestPtr request, http::Form form)
{
    const auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return optionsUnavailable(*request, signedIn.error());
    if (!*signedIn || !m_csrf.matches(form.value("csrf"), "account"_ba, (*signedIn)->secret))
        co_return optionsFailure(403, u"forged"_s);
    if (!m_ceremony.isFresh((*signedIn)->session)) {
        auto checking = afterPassword(request, std::move(form), **signedIn);
        auto response = co_await std::move(checking);
        co_return response;
    }
    const auto challenge = m_ceremony.draft((*signedIn)->secret, (*signedIn)->user->id, 0);
    const auto options = m_ceremony.addOptions(challenge, *(*signedIn)->user);
    if (!options)
        co_return optionsUnavailable(*request, options.error());
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&challenge](
              store::Transaction& transaction) { return storeChallenge(transaction, challenge); };
    auto committing = m_services.writer.run<qint64>(work);
    const auto row = co_await committing;
    if (!row)
        co_return optionsUnavailable(*request, row.error());
    co_return optionsAnswer(*row, *options);
}

/// A browser that somebody left signed in adds nothing: the challenge is the proof that the
/// password was given a moment ago.
http::Task<http::Response> PasskeyOptionsEndpoint::afterPassword(
    http::RequestPtr request, http::Form form, SignedIn signedIn)
{
    const auto challenge = m_ceremony.draft(signedIn.secret, signedIn.user->id, 0);
    const auto options = m_ceremony.addOptions(challenge, *signedIn.user);
    if (!options)
        co_return optionsUnavailable(*request, options.error());
    PasswordClaim claim;
    claim.request = request;
    claim.login = signedIn.user->username;
    claim.password = core::SecretString(form.value("password").left(1024));
    auto checking = PasswordCheck::make(m_services, std::move(claim));
    const auto check = co_await std::move(checking);
    if (!check)
        co_return optionsUnavailable(*request, check.error());
    PasswordCheck::Verdict verdict;
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<qint64> {
        const auto settled = check->settle(transaction);
        if (!settled)
            return tl::unexpected(settled.error());
        verdict = *settled;
        return settled->isRight ? storeChallenge(transaction, challenge) : core::Result<qint64>(0);
    };
    auto committing = m_services.writer.run<qint64>(work);
    const auto row = co_await committing;
    if (!row)
        co_return optionsUnavailable(*request, row.error());
    if (verdict.waitSeconds > 0)
        co_return optionsFailure(429, u"throttled"_s);
    if (*row == 0)
        co_return optionsFailure(403, u"password"_s);
    co_return optionsAnswer(*row, *options);
}

} // namespace gatehouse::login
