// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_passkey_endpoint.h"

#include "server/login/admission.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/pages/stop_page.h"
#include "server/store/passkey_repository.h"
#include "server/store/upstream_repository.h"
#include "server/store/user_repository.h"
#include "server/trace/recorder.h"
#include "server/webauthn/registration.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPasskeyName = 64;

http::Response backToAccount(const QByteArray& outcome)
{
    return http::Response::seeOther(QByteArray("/account?done=" + outcome));
}

/// What the user calls it: one line, bounded; names are shown, so no control characters.
QString passkeyName(const http::Form& form)
{
    const QString name = QString::fromUtf8(form.value("name")).simplified();
    QString clean;
    for (const QChar c : name) {
        if (c.isPrint() && clean.size() < longestPasskeyName)
            clean.append(c);
    }
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.isEmpty() ? u"Passkey"_s : clean;
}

store::Passkey passkeyToStore(
    const webauthn::Credential& credential, const webauthn::RegistrationAnswer& answer)
{
    store::Passkey row;
    row.credentialId = credential.id;
    row.algorithm = credential.algorithm;
    row.publicKey = credential.publicKey;
    row.signCount = credential.signCount;
    row.isSynced = credential.isSynced;
    row.transports = answer.transports.join(u' ');
    return row;
}

/// The answer of one browser to one challenge, ready for the closure.
struct Enrolment
{
    qint64 challengeRow = 0;
    store::Passkey passkey {};
    store::AuditEntry entry;
};

/// Inside a write closure: how many a user has is decided by one closure after the other.
core::Result<void> holdPasskeys(store::Transaction& transaction, qint64 userRow)
{
    return store::UserRepository(transaction.database())
        .holdAttempts(u"passkeys:%1"_s.arg(userRow));
}

core::Result<bool> enrol(store::Transaction& transaction, const Enrolment& enrolment)
{
    if (const auto held = holdPasskeys(transaction, enrolment.passkey.userRow); !held)
        return tl::unexpected(held.error());
    const auto taken = store::PasskeyChallengeRepository(transaction.database())
                           .take(enrolment.challengeRow, transaction.now());
    if (!taken || !*taken)
        return taken;
    const auto row = store::PasskeyRepository(transaction.database()).insert(enrolment.passkey);
    if (!row)
        return tl::unexpected(row.error());
    const auto written = store::writeAudit(transaction, enrolment.entry);
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

/// Without password, linked account and other passkey nobody could sign in any more.
core::Result<bool> isOnlyWayIn(store::Transaction& transaction, const domain::User& user)
{
    if (!user.passwordHash.isEmpty())
        return false;
    const auto accounts = store::UpstreamRepository(transaction.database()).accountsOfUser(user.id);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto passkeys = store::PasskeyRepository(transaction.database()).ofUser(user.id);
    if (!passkeys)
        return tl::unexpected(passkeys.error());
    return accounts->isEmpty() && passkeys->size() < 2;
}

} // namespace

AccountPasskeyEndpoint::AccountPasskeyEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_csrf(services.derivationKey)
    , m_ceremony(services)
{
}

QByteArray AccountPasskeyEndpoint::path() const
{
    return "/account/passkeys"_ba;
}

QByteArrayList AccountPasskeyEndpoint::methods() const
{
    return { "POST"_ba };
}

http::Task<http::Response> AccountPasskeyEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto signedIn = m_sessions.current(*request);
    http::Response response;
    if (!signedIn)
        response = storageFailure(m_services, *request, signedIn.error());
    else if (!*signedIn)
        response = http::Response::seeOther("/login"_ba);
    else
        response = co_await act(request, **signedIn);
    recorder.finish(response.status);
    co_return response;
}

http::Task<http::Response> AccountPasskeyEndpoint::act(http::RequestPtr request, SignedIn signedIn)
{
    auto form = postedForm(*request);
    const bool isOurs = form && !isFromElsewhere(*request)
        && m_csrf.matches(form->value("csrf"), "account"_ba, signedIn.secret);
    if (!isOurs) {
        const pages::StopPage forged { 403, pages::StopReason::Forged };
        co_return pages::stopPage(m_services.pages, *request, forged);
    }
    const qint64 row = form->value("passkey_row").toLongLong();
    if (form->value("action") == "remove" && row > 0) {
        auto response = co_await remove(request, std::move(signedIn), row);
        co_return response;
    }
    if (form->value("action") == "add" && m_ceremony.isPossible()) {
        auto response = co_await add(request, std::move(signedIn), std::move(*form));
        co_return response;
    }
    const pages::StopPage malformed { 400, pages::StopReason::Malformed };
    co_return pages::stopPage(m_services.pages, *request, malformed);
}

http::Task<http::Response> AccountPasskeyEndpoint::add(
    http::RequestPtr request, SignedIn signedIn, http::Form form)
{
    const auto answer = webauthn::readRegistrationAnswer(form.value("passkey"));
    if (!answer)
        co_return backToAccount("passkey_failed"_ba);
    const auto challenge
        = m_ceremony.find(answer->challengeRow, signedIn.secret, signedIn.user->id, 0);
    if (!challenge)
        co_return storageFailure(m_services, *request, challenge.error());
    if (!*challenge)
        co_return backToAccount("passkey_failed"_ba);
    const auto credential
        = webauthn::verifyRegistration(*answer, m_ceremony.expectation(**challenge));
    if (!credential)
        co_return backToAccount("passkey_failed"_ba);
    Enrolment enrolment { (*challenge)->id, passkeyToStore(*credential, *answer),
        signInEntry("passkey.added", *request, signedIn.user->username) };
    enrolment.passkey.userRow = signedIn.user->id;
    enrolment.passkey.name = passkeyName(form);
    enrolment.passkey.createdAt = m_services.clock.now();
    enrolment.entry.detail = enrolment.passkey.name;
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&enrolment](store::Transaction& transaction) { return enrol(transaction, enrolment); };
    auto committing = m_services.writer.run<bool>(work);
    const auto done = co_await committing;
    if (!done && done.error().kind == core::ErrorKind::Denied)
        co_return backToAccount("passkey_too_many"_ba);
    if (!done && done.error().kind == core::ErrorKind::Conflict)
        co_return backToAccount("passkey_failed"_ba);
    if (!done)
        co_return storageFailure(m_services, *request, done.error());
    co_return backToAccount(*done ? "passkey_added"_ba : "passkey_failed"_ba);
}

http::Task<http::Response> AccountPasskeyEndpoint::remove(
    http::RequestPtr request, SignedIn signedIn, qint64 passkeyRow)
{
    // Whoever proved nothing takes nobody's way in.
    if (isOfPersona(signedIn.session))
        co_return backToAccount("passkey_failed"_ba);
    auto entry = signInEntry("passkey.removed", *request, signedIn.user->username);
    entry.detail = u"passkey %1"_s.arg(passkeyRow);
    bool isLast = false;
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        if (const auto held = holdPasskeys(transaction, signedIn.user->id); !held)
            return tl::unexpected(held.error());
        const auto isOnly = isOnlyWayIn(transaction, *signedIn.user);
        if (!isOnly)
            return tl::unexpected(isOnly.error());
        isLast = *isOnly;
        if (isLast)
            return false;
        const auto removed = store::PasskeyRepository(transaction.database())
                                 .remove(passkeyRow, signedIn.user->id);
        if (!removed || !*removed)
            return removed;
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return true;
    };
    auto committing = m_services.writer.run<bool>(work);
    const auto done = co_await committing;
    if (!done)
        co_return storageFailure(m_services, *request, done.error());
    co_return backToAccount(isLast ? "unlink_last"_ba : "passkey_removed"_ba);
}

} // namespace gatehouse::login
