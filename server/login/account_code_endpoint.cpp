// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_code_endpoint.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/http/form.h"
#include "server/login/admission.h"
#include "server/login/backup_codes.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/login/password_check.h"
#include "server/login/totp_check.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"
#include "server/qr/qr_code.h"
#include "server/store/audit.h"
#include "server/store/backup_code_repository.h"
#include "server/trace/recorder.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

const auto accountCodePurpose = "account_code"_ba;

store::AuditEntry codeAudit(
    const char* action, const http::Request& request, const SignedIn& signedIn)
{
    return signInEntry(action, request, signedIn.user->username);
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
    const auto left = store::BackupCodeRepository(m_services.reader).left(signedIn.user->id);
    if (!left)
        return storageFailure(m_services, request, left.error());
    QJsonObject values { { u"is_on"_s, stored->has_value() }, { u"has_password"_s, hasPassword },
        { u"backup_codes_left"_s, QString::number(*left) },
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

/// No redirect: what is shown once is kept nowhere that a second request could find it.
http::Response AccountCodeEndpoint::showCodes(
    const http::Request& request, const QByteArrayList& codes) const
{
    QJsonArray list;
    for (const QByteArray& code : codes)
        list.append(QJsonObject { { u"text"_s, QString::fromLatin1(code) } });
    const QJsonObject values { { u"codes"_s, list } };
    return m_services.pages.render(
        request, 200, "account_backup_codes"_ba, values, pages::FormTarget::None);
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
    using Action = http::Task<core::Result<Outcome>> (AccountCodeEndpoint::*)(
        http::RequestPtr, SignedIn, http::Form);
    const bool isOn = form->value("action") == "turn_on";
    Action action = isOn ? &AccountCodeEndpoint::turnOn : nullptr;
    if (form->value("action") == "turn_off")
        action = &AccountCodeEndpoint::turnOff;
    if (form->value("action") == "renew")
        action = &AccountCodeEndpoint::renew;
    if (!action) {
        const pages::StopPage malformed { 400, pages::StopReason::Malformed };
        co_return pages::stopPage(m_services.pages, *request, malformed);
    }
    auto going = (this->*action)(request, signedIn, *form);
    const auto outcome = co_await std::move(going);
    if (!outcome)
        co_return storageFailure(m_services, *request, outcome.error());
    if (!outcome->codes.isEmpty())
        co_return showCodes(*request, outcome->codes);
    if (outcome->isDone)
        co_return http::Response::seeOther("/account?done=code_off"_ba);
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
    const auto batch = BackupCodes(m_services.derivationKey).make(m_services.random, row.userRow);
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
        const auto kept = store::BackupCodeRepository(transaction.database())
                              .replace(row.userRow, batch.hashes, transaction.now());
        if (!kept)
            return tl::unexpected(kept.error());
        const auto written
            = store::writeAudit(transaction, codeAudit("totp.enabled", *request, signedIn));
        if (!written)
            return tl::unexpected(written.error());
        return Outcome { true, 0, batch.codes };
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
        auto entry = codeAudit("totp.disabled", *request, signedIn);
        if (verdict->isBackup)
            entry.detail = u"with a back-up code"_s;
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return Outcome { true };
    };
    auto committing = m_services.writer.run<Outcome>(work);
    auto outcome = co_await committing;
    co_return outcome;
}

http::Task<core::Result<AccountCodeEndpoint::Outcome>> AccountCodeEndpoint::renew(
    http::RequestPtr request, SignedIn signedIn, http::Form form)
{
    const auto check = TotpCheck::make(m_services, signedIn.user->id, typedCode(form));
    // Turned off in another tab: the page shows that.
    if (!check && check.error().kind == core::ErrorKind::NotFound)
        co_return Outcome();
    if (!check)
        co_return tl::unexpected(check.error());
    const qint64 userRow = signedIn.user->id;
    const auto batch = BackupCodes(m_services.derivationKey).make(m_services.random, userRow);
    const std::function<core::Result<Outcome>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<Outcome> {
        const auto verdict = check->settle(transaction);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->isRight)
            return Outcome { false, verdict->waitSeconds };
        const auto kept = store::BackupCodeRepository(transaction.database())
                              .replace(userRow, batch.hashes, transaction.now());
        if (!kept)
            return tl::unexpected(kept.error());
        const auto written
            = store::writeAudit(transaction, codeAudit("backup_codes.renewed", *request, signedIn));
        if (!written)
            return tl::unexpected(written.error());
        return Outcome { true, 0, batch.codes };
    };
    auto committing = m_services.writer.run<Outcome>(work);
    auto outcome = co_await committing;
    co_return outcome;
}

} // namespace gatehouse::login
