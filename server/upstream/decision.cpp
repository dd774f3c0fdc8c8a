// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/decision.h"

#include "server/login/form_request.h"
#include "server/login/interaction_service.h"
#include "server/login/page_values.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

Decision::Decision(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_flows(services)
{
}

http::Response Decision::answer(
    const http::Request& request, Question question, const Outcome& outcome) const
{
    switch (outcome.kind) {
    case Kind::SignedIn: {
        const qint64 interaction = question.flow.interaction;
        auto response = http::Response::seeOther(
            interaction != 0 ? login::resumeUrl(interaction) : "/account"_ba);
        m_sessions.keepCookie(outcome.session, response);
        return response;
    }
    case Kind::Linked:
        return http::Response::seeOther("/account?done=linked"_ba);
    case Kind::AskFirst:
    case Kind::AskLink:
        return ask(m_services, request, question);
    case Kind::NameTaken:
        question.problem = "is_name_taken";
        question.status = 409;
        return ask(m_services, request, question);
    case Kind::WrongPassword:
        question.problem = outcome.waitSeconds > 0 ? "is_throttled" : "has_failed";
        question.status = outcome.waitSeconds > 0 ? 429 : 200;
        question.waitSeconds = outcome.waitSeconds;
        return ask(m_services, request, question);
    case Kind::Elsewhere:
        return stop(m_services, request, 409, pages::StopReason::LinkedElsewhere);
    case Kind::Disabled:
        return stop(m_services, request, 403, pages::StopReason::LinkedElsewhere);
    case Kind::Expired:
        break;
    }
    return stop(m_services, request, 400, pages::StopReason::Expired);
}

http::Task<http::Response> Decision::decide(
    http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder)
{
    const auto form = login::postedForm(*request);
    if (!form)
        co_return stop(m_services, *request, 400, pages::StopReason::Malformed);
    const qint64 row = form->value("flow").toLongLong();
    const login::BrowserSecret browser = login::browserSecret(m_services, *request);
    const login::CsrfTokens csrf(m_services.derivationKey);
    const bool isOurs = !login::isFromElsewhere(*request)
        && csrf.matches(form->value("csrf"), questionPurpose(row), browser.value);
    if (!recorder.check("form token", isOurs, "OWASP ASVS 5.0 V3.5"))
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    const auto flow = m_flows.findKnown(*request, provider->name, row);
    if (!flow)
        co_return login::storageFailure(m_services, *request, flow.error());
    if (!recorder.check("sign-in pending", flow->has_value(), "RFC 9700 4.7"))
        co_return stop(m_services, *request, 400, pages::StopReason::Expired);
    const auto previous = m_sessions.current(*request);
    if (!previous)
        co_return login::storageFailure(m_services, *request, previous.error());

    Arrival arrival { provider, **flow, *(*flow)->identity, *(*flow)->tokens, request };
    arrival.previousSession = *previous ? (*previous)->session.id : 0;
    const bool isStarter = *previous && (*previous)->user->id == arrival.flow.userRow;
    const QByteArray action = form->value("action");
    http::Response response = stop(m_services, *request, 400, pages::StopReason::Malformed);
    if (arrival.flow.isLinking && action == "confirm")
        response = co_await confirm(request, std::move(arrival), isStarter);
    else if (!arrival.flow.isLinking && action == "create")
        response = co_await create(request, std::move(arrival), *form);
    else if (!arrival.flow.isLinking && action == "link")
        response = co_await linkByPassword(request, std::move(arrival), *form);
    co_return response;
}

http::Task<http::Response> Decision::commit(
    http::RequestPtr request, const Arrival& arrival, QString username, Work work)
{
    auto committing = m_services.writer.run<Outcome>(work);
    const auto outcome = co_await committing;
    if (!outcome)
        co_return login::storageFailure(m_services, *request, outcome.error());
    Question question { *arrival.provider, arrival.flow };
    question.username = username;
    co_return answer(*request, question, *outcome);
}

domain::User Decision::draftUser(const Arrival& arrival, const QString& username) const
{
    const Identity& identity = arrival.identity;
    domain::User user;
    user.username = username;
    user.subject = domain::newSubject(m_services.random);
    user.name = identity.name;
    user.email = identity.email;
    // Whom we let vouch for addresses is the administrator's decision.
    user.isEmailVerified = identity.isEmailVerified && arrival.provider->trustsEmail;
    user.picture = identity.picture;
    return user;
}

http::Task<http::Response> Decision::create(
    http::RequestPtr request, Arrival arrival, http::Form form)
{
    if (!arrival.provider->allowsSignUp)
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    const QString username = QString::fromUtf8(form.value("new_username")).trimmed();
    const domain::User user = draftUser(arrival, username);
    if (!domain::validate(user).isEmpty()) {
        Question question { *arrival.provider, arrival.flow };
        question.username = username.left(256);
        question.problem = "is_name_unfit";
        question.status = 400;
        co_return ask(m_services, *request, question);
    }
    auto draft = m_sessions.draft();
    if (!draft)
        co_return login::storageFailure(m_services, *request, draft.error());
    const Settlement settlement(m_services, arrival, std::move(*draft));
    const Work work
        = [&](store::Transaction& transaction) { return settlement.createUser(transaction, user); };
    auto committing = commit(request, arrival, username, work);
    auto response = co_await std::move(committing);
    co_return response;
}

http::Task<http::Response> Decision::linkByPassword(
    http::RequestPtr request, Arrival arrival, http::Form form)
{
    login::PasswordClaim claim;
    claim.request = request;
    claim.login = QString::fromUtf8(form.value("username")).left(256);
    claim.password = core::SecretString(form.value("password").left(1024));
    auto checking = login::PasswordCheck::make(m_services, std::move(claim));
    const auto check = co_await std::move(checking);
    if (!check)
        co_return login::storageFailure(m_services, *request, check.error());
    const QString proposal = proposedUsername(arrival.identity);
    if (check->waitSeconds() > 0) {
        Outcome waiting;
        waiting.kind = Kind::WrongPassword;
        waiting.waitSeconds = check->waitSeconds();
        Question question { *arrival.provider, arrival.flow, proposal };
        co_return answer(*request, question, waiting);
    }
    auto draft = m_sessions.draft();
    if (!draft)
        co_return login::storageFailure(m_services, *request, draft.error());
    const Settlement settlement(m_services, arrival, std::move(*draft));
    const Work work = [&](store::Transaction& transaction) {
        return settlement.linkByPassword(transaction, *check);
    };
    auto committing = commit(request, arrival, proposal, work);
    auto response = co_await std::move(committing);
    co_return response;
}

http::Task<http::Response> Decision::confirm(
    http::RequestPtr request, Arrival arrival, bool isStarter)
{
    // C116: whoever is signed in now must be who began.
    if (!isStarter)
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    const Settlement settlement(m_services, arrival, {});
    const Work work
        = [&](store::Transaction& transaction) { return settlement.confirmLink(transaction); };
    auto committing = commit(request, arrival, QString(), work);
    auto response = co_await std::move(committing);
    co_return response;
}

} // namespace gatehouse::upstream
