// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_endpoint.h"

#include "server/login/account_page.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"
#include "server/store/audit.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

const auto formPurpose = "account"_ba;

store::AuditEntry auditEntry(const char* action, const http::Request& request,
    const SignedIn& signedIn, const QString& object)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + signedIn.user->username;
    entry.object = object;
    entry.address = request.peer.toString();
    entry.request = QString::fromLatin1(request.number);
    return entry;
}

/// The sentence after an action; only these names are looked at, nothing of the address is shown.
QString noticeKey(const http::Request& request)
{
    for (const char* name : { "removed", "signed_out_others", "session_ended", "linked", "unlinked",
             "unlink_last", "code_on", "code_off", "passkey_added", "passkey_removed",
             "passkey_failed", "passkey_too_many" }) {
        if (request.query == "done="_ba + name)
            return QString(u"account."_s + QString::fromLatin1(name));
    }
    return {};
}

/// Good news or bad: colours differ, and the words say it as well.
void addNotice(QJsonObject& values, const QString& key, const QString& text)
{
    const bool isBad
        = key.endsWith("_failed"_L1) || key.endsWith("_too_many"_L1) || key.endsWith("_last"_L1);
    values.insert(u"notice"_s, text);
    values.insert(u"is_bad_news"_s, isBad);
}

/// What was issued on the user's other sessions; this one's stays.
core::Result<void> endOthersTokens(store::Transaction& transaction, const SignedIn& signedIn)
{
    constexpr int most = 10'000;
    const auto sessions = store::SessionRepository(transaction.database())
                              .sessionsOfUser(signedIn.user->id, transaction.now(), most);
    if (!sessions)
        return tl::unexpected(sessions.error());
    store::TokenRepository tokens(transaction.database());
    for (const domain::BrowserSession& session : *sessions) {
        if (session.id == signedIn.session.id)
            continue;
        const auto revoked
            = tokens.revokeSessionBound(session.id, u"signed out"_s, transaction.now());
        if (!revoked)
            return revoked;
    }
    return {};
}

} // namespace

AccountEndpoint::AccountEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_csrf(services.derivationKey)
{
}

QByteArray AccountEndpoint::path() const
{
    return "/account"_ba;
}

QByteArrayList AccountEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> AccountEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto signedIn = m_sessions.current(*request);
    if (signedIn && *signedIn && request->method == "GET") {
        auto touching = m_sessions.keepAlive((*signedIn)->session);
        co_await std::move(touching);
    }
    http::Response response;
    if (!signedIn)
        response = storageFailure(m_services, *request, signedIn.error());
    else if (!*signedIn)
        response = http::Response::seeOther("/login"_ba);
    else if (request->method == "POST")
        response = co_await act(request, **signedIn);
    else
        response = show(*request, **signedIn);
    recorder.finish(response.status);
    co_return response;
}

http::Response AccountEndpoint::show(const http::Request& request, const SignedIn& signedIn)
{
    const QString language = m_services.pages.language(request);
    auto values = accountValues(m_services, signedIn, language);
    if (!values)
        return storageFailure(m_services, request, values.error());
    values->insert(u"csrf"_s, QString::fromLatin1(m_csrf.token(formPurpose, signedIn.secret)));
    if (const QString notice = noticeKey(request); !notice.isEmpty())
        addNotice(*values, notice, m_services.pages.text(language, notice));
    const auto scripts = values->value("can_add_passkey"_L1).toBool() ? pages::Scripts::Passkeys
                                                                      : pages::Scripts::None;
    return m_services.pages.render(
        request, 200, "account"_ba, *values, pages::FormTarget::Self, scripts);
}

http::Task<http::Response> AccountEndpoint::act(http::RequestPtr request, SignedIn signedIn)
{
    const auto form = postedForm(*request);
    const bool isOurs = form && !isFromElsewhere(*request)
        && m_csrf.matches(form->value("csrf"), formPurpose, signedIn.secret);
    if (!isOurs) {
        const pages::StopPage forged { 403, pages::StopReason::Forged };
        co_return pages::stopPage(m_services.pages, *request, forged);
    }
    const QByteArray action = form->value("action");
    const qint64 clientRow = form->value("client").toLongLong();
    if (action == "remove_access" && clientRow > 0) {
        auto response = co_await removeAccess(request, std::move(signedIn), clientRow);
        co_return response;
    }
    const qint64 sessionRow = form->value("session").toLongLong();
    if (action == "end_session" && sessionRow > 0) {
        auto response = co_await endSession(request, std::move(signedIn), sessionRow);
        co_return response;
    }
    if (action == "sign_out_others") {
        auto response = co_await signOutOthers(request, std::move(signedIn));
        co_return response;
    }
    const pages::StopPage malformed { 400, pages::StopReason::Malformed };
    co_return pages::stopPage(m_services.pages, *request, malformed);
}

http::Task<http::Response> AccountEndpoint::removeAccess(
    http::RequestPtr request, SignedIn signedIn, qint64 clientRow)
{
    const auto client = m_services.registry.clientByRow(clientRow);
    if (!client)
        co_return storageFailure(m_services, *request, client.error());
    const QString object
        = u"client:"_s + (*client ? (*client)->client.clientId : QString::number(clientRow));
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const qint64 userRow = signedIn.user->id;
        store::SessionRepository sessions(transaction.database());
        const auto removed = sessions.removeConsent(userRow, clientRow, transaction.now());
        if (!removed)
            return tl::unexpected(removed.error());
        store::TokenRepository tokens(transaction.database());
        const auto revoked = tokens.revokeFamiliesOfUserAndClient(
            userRow, clientRow, u"access removed by user"_s, transaction.now());
        if (!revoked)
            return tl::unexpected(revoked.error());
        const auto entry = auditEntry("consent.removed", *request, signedIn, object);
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return true;
    };
    auto committing = m_services.writer.run<bool>(work);
    const auto done = co_await committing;
    if (!done)
        co_return storageFailure(m_services, *request, done.error());
    co_return http::Response::seeOther("/account?done=removed"_ba);
}

http::Task<http::Response> AccountEndpoint::endSession(
    http::RequestPtr request, SignedIn signedIn, qint64 sessionRow)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        store::SessionRepository sessions(transaction.database());
        const auto ended
            = sessions.endSessionOfUser(sessionRow, signedIn.user->id, transaction.now());
        // Somebody else's, or over: the page it leads back to shows which are left.
        if (!ended || !*ended)
            return ended;
        const auto revoked
            = store::TokenRepository(transaction.database())
                  .revokeSessionBound(sessionRow, u"signed out"_s, transaction.now());
        if (!revoked)
            return tl::unexpected(revoked.error());
        const QString object = u"session:"_s + QString::number(sessionRow);
        const auto entry = auditEntry("session.ended", *request, signedIn, object);
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return true;
    };
    auto committing = m_services.writer.run<bool>(work);
    const auto done = co_await committing;
    if (!done)
        co_return storageFailure(m_services, *request, done.error());
    co_return http::Response::seeOther("/account?done=session_ended"_ba);
}

http::Task<http::Response> AccountEndpoint::signOutOthers(
    http::RequestPtr request, SignedIn signedIn)
{
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return storageFailure(m_services, *request, draft.error());
    // All end and this browser gets a new session: whoever copied its cookie is out as well.
    const std::function<core::Result<OpenedSession>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<OpenedSession> {
        const qint64 userRow = signedIn.user->id;
        store::SessionRepository sessions(transaction.database());
        const auto bound = endOthersTokens(transaction, signedIn);
        if (!bound)
            return tl::unexpected(bound.error());
        const auto ended = sessions.endSessionsOfUser(userRow, transaction.now());
        if (!ended)
            return tl::unexpected(ended.error());
        const auto entry = auditEntry(
            "session.others_ended", *request, signedIn, u"user:"_s + signedIn.user->username);
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        auto opened = SessionService::open(
            transaction, *draft, userRow, signedIn.session.authTime, signedIn.session.methods);
        if (!opened)
            return opened;
        const auto moved = store::TokenRepository(transaction.database())
                               .moveToSession(signedIn.session.id, opened->row);
        if (!moved)
            return tl::unexpected(moved.error());
        return opened;
    };
    auto committing = m_services.writer.run<OpenedSession>(work);
    const auto session = co_await committing;
    if (!session)
        co_return storageFailure(m_services, *request, session.error());
    auto response = http::Response::seeOther("/account?done=signed_out_others"_ba);
    m_sessions.keepCookie(*session, response);
    co_return response;
}

} // namespace gatehouse::login
