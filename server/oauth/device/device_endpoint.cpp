// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/device/device_endpoint.h"

#include "server/domain/user_code.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/oauth/device/device_decision.h"
#include "server/pages/stop_page.h"
#include "server/store/session_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTyped = 64;
constexpr qsizetype longestLocales = 128;
constexpr qsizetype longestLanguage = 16;

/// Session and code in it: a page that was made for another of them is no answer.
QByteArray formPurpose(const login::SignedIn& signedIn, const QString& userCode)
{
    return "device:" + QByteArray::number(signedIn.session.id) + ':' + userCode.toLatin1();
}

QString typedCode(const http::Form& form)
{
    return QString::fromUtf8(form.value("user_code")).left(longestTyped);
}

http::Response stop(
    const Services& services, const http::Request& http, int status, pages::StopReason reason)
{
    const pages::StopPage page { status, reason };
    return pages::stopPage(services.pages, http, page);
}

/// What the sign-in has to bring back; no client_id, which every authorization request has.
http::Form returnParameters(const http::Form& form)
{
    http::Form kept;
    kept.set("page", "device");
    if (form.contains("user_code"))
        kept.set("user_code", typedCode(form).toUtf8());
    if (form.contains("ui_locales"))
        kept.set("ui_locales", form.value("ui_locales").left(longestLocales));
    return kept;
}

} // namespace

std::optional<QByteArray> devicePageAddress(const http::Form& parameters)
{
    if (parameters.contains("client_id") || parameters.value("page") != "device")
        return std::nullopt;
    http::Form query = parameters;
    query.remove("page");
    const QByteArray text = query.toQuery();
    return text.isEmpty() ? "/device"_ba : QByteArray("/device?" + text);
}

DeviceEndpoint::DeviceEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_interactions(services)
    , m_csrf(services.derivationKey)
{
}

QByteArray DeviceEndpoint::path() const
{
    return "/device"_ba;
}

QByteArrayList DeviceEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> DeviceEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto answering = answer(request, recorder);
    auto response = co_await std::move(answering);
    recorder.finish(response.status);
    co_return response;
}

http::Task<http::Response> DeviceEndpoint::answer(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const bool isPost = request->method == "POST";
    auto form = isPost ? login::postedForm(*request) : login::queryForm(*request);
    if (!form || !form->repeated().isEmpty())
        co_return stop(m_services, *request, 400, pages::StopReason::Malformed);
    const QByteArray done = form->value("done");
    if (!isPost && (done == "allowed" || done == "denied"))
        co_return deviceDonePage(m_services, *request, done == "allowed");
    auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return login::storageFailure(m_services, *request, signedIn.error());
    auto going = [&] {
        if (!*signedIn)
            return askSignIn(request, std::move(*form));
        recorder.step().user = (*signedIn)->user->username;
        Visit visit { request, std::move(*form), std::move(**signedIn) };
        return isPost ? submit(std::move(visit), recorder) : compare(std::move(visit), recorder);
    }();
    auto response = co_await std::move(going);
    co_return response;
}

http::Task<http::Response> DeviceEndpoint::askSignIn(http::RequestPtr request, http::Form form)
{
    const auto secret = login::ensureBrowserSecret(m_services, *request);
    const auto draft = m_interactions.draft(secret, returnParameters(form));
    if (!draft)
        co_return login::storageFailure(m_services, *request, draft.error());
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) {
              return store::SessionRepository(transaction.database()).insertInteraction(*draft);
          };
    auto committing = m_services.writer.run<qint64>(work);
    const auto row = co_await committing;
    if (!row)
        co_return login::storageFailure(m_services, *request, row.error());
    QByteArray target = login::signInUrl(*row);
    // Somebody chose the language on the way here; from that page on a cookie remembers it.
    if (form.contains("lang"))
        target += "&lang=" + http::percentEncoded(form.value("lang").left(longestLanguage));
    auto response = http::Response::seeOther(target);
    login::keepBrowserSecret(m_services, secret, response);
    co_return response;
}

http::Response DeviceEndpoint::entry(const Visit& visit, const char* problem, int waitSeconds) const
{
    DeviceCodeEntry page { visit.signedIn,
        m_csrf.token(formPurpose(visit.signedIn, {}), visit.signedIn.secret) };
    page.typed = typedCode(visit.form);
    page.problem = problem;
    page.waitSeconds = waitSeconds;
    return deviceEntryPage(m_services, *visit.http, page);
}

http::Response DeviceEndpoint::shown(const Visit& visit, const domain::DeviceCode& code) const
{
    const auto client = m_services.registry.clientByRow(code.clientRow);
    if (!client)
        return login::storageFailure(m_services, *visit.http, client.error());
    if (!*client)
        return entry(visit, "is_unknown");
    const QByteArray purpose = formPurpose(visit.signedIn, code.userCode);
    const DeviceComparison page { visit.signedIn, code, (*client)->client,
        m_csrf.token(purpose, visit.signedIn.secret) };
    return deviceComparePage(m_services, *visit.http, page);
}

http::Task<http::Response> DeviceEndpoint::compare(Visit visit, trace::Recorder& recorder)
{
    if (!visit.form.contains("user_code"))
        co_return entry(visit);
    const auto userCode = domain::user_code::normalized(typedCode(visit.form));
    if (!recorder.check("shape of a user code", userCode.has_value(), "RFC 8628 §6.1"))
        co_return entry(visit, "is_malformed");
    UserCodeQuestion question { visit.http, visit.signedIn, *userCode };
    auto looking = lookUp(m_services, std::move(question));
    const auto verdict = co_await std::move(looking);
    if (!verdict)
        co_return login::storageFailure(m_services, *visit.http, verdict.error());
    if (!recorder.check("not too many wrong codes", verdict->waitSeconds == 0, "RFC 8628 §5.1"))
        co_return entry(visit, "is_throttled", verdict->waitSeconds);
    if (!recorder.check("a device waits for the code", verdict->code.has_value(), "RFC 8628 §3.3"))
        co_return entry(visit, "is_unknown");
    co_return shown(visit, *verdict->code);
}

http::Task<http::Response> DeviceEndpoint::submit(Visit visit, trace::Recorder& recorder)
{
    const http::Form& form = visit.form;
    const bool isAnswer = form.contains("confirm");
    const auto userCode = domain::user_code::normalized(typedCode(form));
    const QString named = isAnswer ? userCode.value_or(QString()) : QString();
    const bool isOurs = !login::isFromElsewhere(*visit.http) && (!isAnswer || userCode)
        && m_csrf.matches(
            form.value("csrf"), formPurpose(visit.signedIn, named), visit.signedIn.secret);
    if (!recorder.check("form token", isOurs, "OWASP ASVS 5.0 V3.5"))
        co_return stop(m_services, *visit.http, 403, pages::StopReason::Forged);
    if (!isAnswer) {
        if (!form.contains("user_code"))
            co_return entry(visit, "is_malformed");
        auto comparing = compare(std::move(visit), recorder);
        auto response = co_await std::move(comparing);
        co_return response;
    }
    const QByteArray answer = form.value("confirm");
    // Neither button: nothing is decided (C102).
    if (answer != "yes" && answer != "no")
        co_return stop(m_services, *visit.http, 400, pages::StopReason::Malformed);
    auto concluding = conclude(std::move(visit), named, answer == "yes");
    auto response = co_await std::move(concluding);
    co_return response;
}

http::Task<http::Response> DeviceEndpoint::conclude(Visit visit, QString userCode, bool isAllowed)
{
    UserCodeQuestion question { visit.http, visit.signedIn, userCode };
    auto deciding = decide(m_services, std::move(question), isAllowed);
    const auto decided = co_await std::move(deciding);
    if (!decided)
        co_return login::storageFailure(m_services, *visit.http, decided.error());
    if (!*decided)
        co_return entry(visit, "is_unknown");
    http::Form done;
    done.set("done", isAllowed ? "allowed" : "denied");
    if (visit.form.contains("ui_locales"))
        done.set("ui_locales", visit.form.value("ui_locales").left(longestLocales));
    co_return http::Response::seeOther(QByteArray("/device?" + done.toQuery()));
}

} // namespace gatehouse::oauth
