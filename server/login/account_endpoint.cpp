// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_endpoint.h"

#include "server/login/external_sign_in.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"
#include "server/pages/texts.h"
#include "server/store/audit.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

const auto formPurpose = "account"_ba;

QString date(const pages::Renderer& renderer, qint64 seconds, const QString& language)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return QLocale(language).toString(time, renderer.text(language, u"format.time"_s));
}

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

/// The sentence after an action; only known names are looked at, nothing of the address is
/// shown.
QString noticeKey(const http::Request& request)
{
    static const QByteArrayList known { "removed"_ba, "signed_out_others"_ba, "linked"_ba,
        "unlinked"_ba, "unlink_last"_ba };
    const QByteArray done
        = request.query.startsWith("done=") ? request.query.sliced(5) : QByteArray();
    return known.contains(done) ? QString(u"account."_s + QString::fromLatin1(done)) : QString();
}

/// Accounts at other servers: those that are linked, and where another may be.
core::Result<void> addLinks(const Services& services, QJsonObject& values,
    const SignedIn& signedIn, const QString& language)
{
    if (!services.external)
        return {};
    const auto links = services.external->links(signedIn.user->id);
    const auto choices = services.external->choices();
    if (!links)
        return tl::unexpected(links.error());
    if (!choices)
        return tl::unexpected(choices.error());
    QJsonArray linked;
    QSet<QString> names;
    for (const ExternalSignIn::Link& link : *links) {
        names.insert(link.name);
        linked.append(QJsonObject { { u"name"_s, link.name }, { u"label"_s, link.label },
            { u"display"_s, link.display }, { u"initial"_s, initial(link.label) },
            { u"since"_s, date(services.pages, link.since, language) } });
    }
    QJsonArray open;
    for (const ExternalSignIn::Choice& choice : *choices) {
        if (!names.contains(choice.name))
            open.append(QJsonObject { { u"name"_s, choice.name }, { u"label"_s, choice.label } });
    }
    values.insert(u"has_providers"_s, !linked.isEmpty() || !open.isEmpty());
    values.insert(u"has_links"_s, !linked.isEmpty());
    values.insert(u"links"_s, linked);
    values.insert(u"linkable"_s, open);
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

core::Result<QJsonArray> AccountEndpoint::apps(const SignedIn& signedIn, const QString& language)
{
    const auto consents
        = store::SessionRepository(m_services.reader).consentsOfUser(signedIn.user->id);
    if (!consents)
        return tl::unexpected(consents.error());
    const QString since = m_services.pages.text(language, u"account.since"_s);
    const QString remove = m_services.pages.text(language, u"account.remove_label"_s);
    QJsonArray list;
    for (const domain::Consent& consent : *consents) {
        const auto client = m_services.registry.clientByRow(consent.clientRow);
        if (!client)
            return tl::unexpected(client.error());
        const QString name = *client ? displayName((*client)->client, language) : u"?"_s;
        list.append(QJsonObject { { u"name"_s, name }, { u"initial"_s, initial(name) },
            { u"row"_s, QString::number(consent.clientRow) },
            { u"scope"_s, consent.scope.toString() },
            { u"since"_s,
                pages::filled(since,
                    { { u"date"_s, date(m_services.pages, consent.grantedAt, language) } }) },
            { u"remove_label"_s, pages::filled(remove, { { u"name"_s, name } }) } });
    }
    return list;
}

http::Response AccountEndpoint::show(const http::Request& request, const SignedIn& signedIn)
{
    const QString language = m_services.pages.language(request);
    const auto allowed = apps(signedIn, language);
    if (!allowed)
        return storageFailure(m_services, request, allowed.error());
    const QString when = pages::filled(m_services.pages.text(language, u"account.session_when"_s),
        { { u"date"_s, date(m_services.pages, signedIn.session.authTime, language) },
            { u"seen"_s, date(m_services.pages, signedIn.session.lastSeenAt, language) } });
    const QJsonObject session {
        { u"title"_s, m_services.pages.text(language, u"account.session"_s) }, { u"when"_s, when }
    };
    QJsonObject values { { u"csrf"_s,
                             QString::fromLatin1(m_csrf.token(formPurpose, signedIn.secret)) },
        { u"has_apps"_s, !allowed->isEmpty() }, { u"apps"_s, *allowed },
        { u"sessions"_s, QJsonArray { session } } };
    if (const auto linked = addLinks(m_services, values, signedIn, language); !linked)
        return storageFailure(m_services, request, linked.error());
    if (const QString notice = noticeKey(request); !notice.isEmpty())
        values.insert(u"notice"_s, m_services.pages.text(language, notice));
    addUser(values, *signedIn.user);
    return m_services.pages.render(request, 200, "account"_ba, values, pages::FormTarget::Self);
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
        const auto ended = sessions.endSessionsOfUser(userRow, transaction.now());
        if (!ended)
            return tl::unexpected(ended.error());
        const auto entry = auditEntry(
            "session.others_ended", *request, signedIn, u"user:"_s + signedIn.user->username);
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return SessionService::open(transaction, *draft, userRow, signedIn.session.authTime);
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
