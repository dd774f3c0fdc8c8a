// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/endpoints/callback_endpoint.h"

#include "server/domain/text_rules.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/upstream/discovery.h"
#include "server/upstream/log.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/questions.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

/// What an answer is found by: one name for each protocol, so none can be mistaken for another.
QByteArray keyOf(const RemoteProvider& provider, const http::Form& answer)
{
    if (!provider.isOAuth1)
        return answer.value("state");
    // A refusal comes as denied=TOKEN at several providers.
    return answer.contains("denied") ? answer.value("denied") : answer.value("oauth_token");
}

/// Empty: the provider did not refuse.
QString refusalIn(const RemoteProvider& provider, const http::Form& answer)
{
    if (provider.isOAuth1)
        return answer.value("oauth_verifier").isEmpty() ? u"access_denied"_s : QString();
    if (!answer.contains("error"))
        return answer.value("code").isEmpty() ? u"invalid_request"_s : QString();
    const QString error = QString::fromUtf8(answer.value("error"));
    return domain::isErrorCode(error) && error.size() <= 100 ? error : u"server_error"_s;
}

/// RFC 9207 §2.4: wrong, or missing where the provider says that it always comes (C114).
bool isIssuerRight(const RemoteProvider& provider, const http::Form& answer)
{
    if (provider.isOAuth1 || provider.issuer.isEmpty())
        return true;
    if (!answer.contains("iss"))
        return !provider.hasIssuerInAnswer;
    return answer.value("iss") == provider.issuer.toUtf8();
}

} // namespace

CallbackEndpoint::CallbackEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_flows(services)
    , m_tokens(services)
    , m_credentials(services)
    , m_identities(services)
    , m_decision(services)
{
}

QByteArray CallbackEndpoint::path() const
{
    return "/authorize/*"_ba;
}

QByteArrayList CallbackEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> CallbackEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto provider = m_services.providers.find(providerName(*request));
    http::Response response;
    if (!provider)
        response = login::storageFailure(m_services, *request, provider.error());
    else if (!*provider)
        response = stop(m_services, *request, 404, pages::StopReason::NotFound);
    else if (request->method == "POST")
        response = co_await m_decision.decide(request, *provider, recorder);
    else
        response = co_await receive(request, *provider, recorder);
    recorder.finish(response.status);
    co_return response;
}

http::Response CallbackEndpoint::failed(const http::Request& request,
    const RemoteProvider& provider, const core::Error& error, trace::Recorder& recorder)
{
    recorder.step().detail = error.message;
    qCWarning(lcUpstream).noquote() << "sign-in through provider failed name=" << provider.name
                                    << "request=" << request.number << "reason=" << error.message;
    return providerFailure(m_services, request, provider);
}

http::Task<core::Result<bool>> CallbackEndpoint::use(qint64 flowRow)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [flowRow](store::Transaction& transaction) {
              return store::UpstreamRepository(transaction.database())
                  .advanceFlow(flowRow, u"sent"_s, u"used"_s, transaction.now());
          };
    auto committing = m_services.writer.run<bool>(work);
    auto used = co_await committing;
    co_return used;
}

http::Task<core::Result<TokenSet>> CallbackEndpoint::tokens(
    RemoteProviderPtr provider, Flow flow, http::Form answer)
{
    if (provider->isOAuth1) {
        const oauth1::TokenAnswer temporary { flow.requestToken, flow.requestSecret };
        auto asking
            = m_credentials.accessToken(provider, temporary, answer.value("oauth_verifier"));
        auto got = co_await std::move(asking);
        co_return got;
    }
    const AuthorizationKeys keys { {}, flow.nonce, flow.verifier,
        callbackUrl(m_services, provider->name) };
    auto exchanging = m_tokens.exchange(provider, answer.value("code"), keys);
    auto got = co_await std::move(exchanging);
    co_return got;
}

http::Task<http::Response> CallbackEndpoint::receive(
    http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder)
{
    const auto answer = login::queryForm(*request);
    if (!answer || !answer->repeated().isEmpty())
        co_return stop(m_services, *request, 400, pages::StopReason::Malformed);
    const auto flow = m_flows.find(*request, provider->name, keyOf(*provider, *answer));
    if (!flow)
        co_return login::storageFailure(m_services, *request, flow.error());
    if (!recorder.check("state of this browser and provider", flow->has_value(), "RFC 6749 10.12"))
        co_return stop(m_services, *request, 400, pages::StopReason::Expired);
    auto marking = use((*flow)->row);
    const auto isFirst = co_await std::move(marking);
    if (!isFirst)
        co_return login::storageFailure(m_services, *request, isFirst.error());
    if (!recorder.check("state used once", *isFirst, "RFC 9700 4.7.1"))
        co_return stop(m_services, *request, 400, pages::StopReason::Expired);

    auto completing = m_services.discovery.complete(provider);
    const auto whole = co_await std::move(completing);
    if (!whole)
        co_return failed(*request, *provider, whole.error(), recorder);
    // Before anything else of the answer is believed, its error included.
    if (!recorder.check("iss", isIssuerRight(**whole, *answer), "RFC 9207 2.4"))
        co_return providerFailure(m_services, *request, *provider);
    const QString refusal = refusalIn(**whole, *answer);
    if (!recorder.check(
            "not refused by the provider", refusal.isEmpty(), "RFC 6749 4.1.2.1", {}, refusal))
        co_return providerFailure(m_services, *request, *provider, refusal);
    auto getting = tokens(*whole, **flow, *answer);
    auto got = co_await std::move(getting);
    if (!got)
        co_return failed(*request, *provider, got.error(), recorder);
    auto identifying = m_identities.identify(*whole, *got, (*flow)->nonce);
    auto identity = co_await std::move(identifying);
    if (!identity)
        co_return failed(*request, *provider, identity.error(), recorder);
    Arrival arrival { *whole, **flow, std::move(*identity), std::move(*got), request };
    auto settling = settle(request, std::move(arrival), recorder);
    auto response = co_await std::move(settling);
    co_return response;
}

http::Task<http::Response> CallbackEndpoint::settle(
    http::RequestPtr request, Arrival arrival, trace::Recorder& recorder)
{
    const auto previous = m_sessions.current(*request);
    if (!previous)
        co_return login::storageFailure(m_services, *request, previous.error());
    // C116: the link belongs to who started it, and to nobody who signed in here meanwhile.
    const bool isStarter
        = !arrival.flow.isLinking || (*previous && (*previous)->user->id == arrival.flow.userRow);
    if (!recorder.check("link of the user who began it", isStarter, "C116"))
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    arrival.previousSession = *previous ? (*previous)->session.id : 0;
    auto draft = m_sessions.draft();
    if (!draft)
        co_return login::storageFailure(m_services, *request, draft.error());
    const Settlement settlement(m_services, arrival, std::move(*draft));
    const std::function<core::Result<Outcome>(store::Transaction&)> work
        = [&settlement](store::Transaction& transaction) { return settlement.arrive(transaction); };
    auto committing = m_services.writer.run<Outcome>(work);
    const auto outcome = co_await committing;
    if (!outcome)
        co_return login::storageFailure(m_services, *request, outcome.error());
    recorder.step().detail = outcome->detail;
    arrival.flow.identity = arrival.identity;
    Question question { *arrival.provider, arrival.flow };
    if (outcome->kind == Outcome::Kind::AskFirst)
        question.username = proposedUsername(arrival.identity);
    if (arrival.flow.isLinking)
        question.currentUser = login::displayName(*(*previous)->user);
    co_return m_decision.answer(*request, question, *outcome);
}

} // namespace gatehouse::upstream
