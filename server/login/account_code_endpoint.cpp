// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_code_endpoint.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/http/form.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/login/password_check.h"
#include "server/login/totp_check.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"
#include "server/qr/qr_code.h"
#include "server/store/audit.h"
#include "server/trace/recorder.h"

#include <QtCore/QUrl>

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

const auto accountCodePurpose = "account_code"_ba;

store::AuditEntry codeAudit(
    const char* action, const http::Request& request, const SignedIn& signedIn)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + signedIn.user->username;
    entry.object = entry.actor;
    entry.address = request.peer.toString();
    entry.request = QString::fromLatin1(request.number);
    return entry;
}

QByteArray typedCode(const http::Form& form)
{
    QByteArray code = form.value("code").left(16);
    code.replace(' ', QByteArray());
    return code;
}

} // namespace

AccountCodeEndpoint::AccountCodeEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_csrf(services.derivationKey)
{
}

QByteArray AccountCodeEndpoint::path() const
{
    return "/account/code"_ba;
}

QByteArrayList AccountCodeEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> AccountCodeEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto signedIn = m_sessions.current(*request);
    http::Response response;
    if (!signedIn)
        response = storageFailure(m_services, *request, signedIn.error());
    else if (!*signedIn || !m_services.codeSealer)
        response = http::Response::seeOther("/login"_ba);
    else if (request->method == "POST")
        response = co_await act(request, **signedIn);
    else
        response = show(*request, **signedIn, {});
    recorder.finish(response.status);
    co_return response;
}

/// Of this user and session: a form from elsewhere plants no secret.
QByteArray AccountCodeEndpoint::context(const SignedIn& signedIn) const
{
    return "totp setup:" + QByteArray::number(signedIn.user->id) + ':'
        + QByteArray::number(signedIn.session.id);
}

core::Result<void> AccountCodeEndpoint::addSecret(
    QJsonObject& values, const SignedIn& signedIn, const QByteArray& sealed) const
{
    core::SecretString secret = crypto::totp::newSecret(m_services.random);
    if (!sealed.isEmpty()) {
        const auto before = m_services.codeSealer->open(
            core::fromBase64Url(sealed).value_or(QByteArray()), context(signedIn));
        if (before)
            secret = *before;
    }
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString host = QUrl(m_services.issuer).authority();
    const QString issuer = (*settings)->serverName.isEmpty() ? host : (*settings)->serverName;
    const auto code = qr::qrCode(crypto::totp::address(secret, issuer, signedIn.user->username));
    if (code) {
        values.insert(u"qr_path"_s, code->path);
        values.insert(u"qr_size"_s, code->size);
    }
    values.insert(u"secret"_s, QString::fromLatin1(crypto::totp::base32(secret)));
    values.insert(u"sealed"_s,
        QString::fromLatin1(
            core::toBase64Url(m_services.codeSealer->seal(secret.reveal(), context(signedIn)))));
    return {};
}

http::Response AccountCodeEndpoint::show(
    const http::Request& request, const SignedIn& signedIn, const Problem& problem)
{
    const auto stored = store::TotpRepository(m_services.reader).find(signedIn.user->id);
    if (!stored)
        return storageFailure(m_services, request, stored.error());
    const bool hasPassword = !signedIn.user->passwordHash.isEmpty();
    QJsonObject values { { u"is_on"_s, stored->has_value() }, { u"has_password"_s, hasPassword },
        { u"csrf"_s, QString::fromLatin1(m_csrf.token(accountCodePurpose, signedIn.secret)) } };
    if (!*stored && hasPassword) {
        const auto added = addSecret(values, signedIn, problem.sealed);
        if (!added)
            return storageFailure(m_services, request, added.error());
    }
    if (problem.flag) {
        values.insert(QString::fromLatin1(problem.flag), true);
        values.insert(u"has_problem"_s, true);
        values.insert(u"wait_seconds"_s, problem.waitSeconds);
    }
    return m_services.pages.render(
        request, problem.status, "account_code"_ba, values, pages::FormTarget::Self);
}

http::Task<http::Response> AccountCodeEndpoint::act(http::RequestPtr request, SignedIn signedIn)
{
    auto form = postedForm(*request);
    const bool isOurs = form && !isFromElsewhere(*request)
        && m_csrf.matches(form->value("csrf"), accountCodePurpose, signedIn.secret);
    if (!isOurs) {
        const pages::StopPage forged { 403, pages::StopReason::Forged };
        co_return pages::stopPage(m_services.pages, *request, forged);
    }
    const bool isOn = form->value("action") == "turn_on";
    if (!isOn && form->value("action") != "turn_off") {
        const pages::StopPage malformed { 400, pages::StopReason::Malformed };
        co_return pages::stopPage(m_services.pages, *request, malformed);
    }
    auto going = isOn ? turnOn(request, signedIn, *form) : turnOff(request, signedIn, *form);
    const auto outcome = co_await std::move(going);
    if (!outcome)
        co_return storageFailure(m_services, *request, outcome.error());
    if (outcome->isDone)
        co_return http::Response::seeOther(
            isOn ? "/account?done=code_on"_ba : "/account?done=code_off"_ba);
    Problem problem;
    problem.waitSeconds = outcome->waitSeconds;
    problem.status = outcome->waitSeconds > 0 ? 429 : 200;
    problem.flag = outcome->waitSeconds > 0 ? "is_throttled" : "has_failed";
    problem.sealed = isOn ? form->value("sealed") : QByteArray();
    co_return show(*request, signedIn, problem);
}

http::Task<core::Result<AccountCodeEndpoint::Outcome>> AccountCodeEndpoint::turnOn(
    http::RequestPtr request, SignedIn signedIn, http::Form form)
{
    const auto secret = m_services.codeSealer->open(
        core::fromBase64Url(form.value("sealed")).value_or(QByteArray()), context(signedIn));
    const auto step = secret
        ? crypto::totp::matchingStep(*secret, typedCode(form), m_services.clock.now())
        : std::nullopt;
    PasswordClaim claim;
    claim.request = request;
    claim.login = signedIn.user->username;
    claim.password = core::SecretString(form.value("password").left(1024));
    auto checking = PasswordCheck::make(m_services, std::move(claim));
    const auto check = co_await std::move(checking);
    if (!check)
        co_return tl::unexpected(check.error());
    store::TotpSecret row;
    row.userRow = signedIn.user->id;
    row.lastStep = step.value_or(0);
    row.createdAt = m_services.clock.now();
    if (secret)
        row.sealedSecret
            = m_services.codeSealer->seal(secret->reveal(), store::totpContext(row.userRow));
    const std::function<core::Result<Outcome>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<Outcome> {
        const auto verdict = check->settle(transaction);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->isRight || !step)
            return Outcome { false, verdict->waitSeconds };
        const auto stored = store::TotpRepository(transaction.database()).insert(row);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto written
            = store::writeAudit(transaction, codeAudit("totp.enabled", *request, signedIn));
        if (!written)
            return tl::unexpected(written.error());
        return Outcome { true };
    };
    auto committing = m_services.writer.run<Outcome>(work);
    auto outcome = co_await committing;
    // Two tabs: the other one was first, and the page shows that it is on.
    if (!outcome && outcome.error().kind == core::ErrorKind::Conflict)
        co_return Outcome();
    co_return outcome;
}

http::Task<core::Result<AccountCodeEndpoint::Outcome>> AccountCodeEndpoint::turnOff(
    http::RequestPtr request, SignedIn signedIn, http::Form form)
{
    const auto check = TotpCheck::make(m_services, signedIn.user->id, typedCode(form));
    if (!check && check.error().kind == core::ErrorKind::NotFound)
        co_return Outcome { true };
    if (!check)
        co_return tl::unexpected(check.error());
    const std::function<core::Result<Outcome>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<Outcome> {
        const auto verdict = check->settle(transaction);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->isRight)
            return Outcome { false, verdict->waitSeconds };
        const auto removed
            = store::TotpRepository(transaction.database()).remove(signedIn.user->id);
        if (!removed)
            return tl::unexpected(removed.error());
        const auto written
            = store::writeAudit(transaction, codeAudit("totp.disabled", *request, signedIn));
        if (!written)
            return tl::unexpected(written.error());
        return Outcome { true };
    };
    auto committing = m_services.writer.run<Outcome>(work);
    auto outcome = co_await committing;
    co_return outcome;
}

} // namespace gatehouse::login
