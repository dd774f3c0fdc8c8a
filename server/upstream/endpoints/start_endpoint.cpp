// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/endpoints/start_endpoint.h"

#include "server/crypto/token_value.h"
#include "server/login/csrf.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/login/sign_in_methods.h"
#include "server/pages/renderer.h"
#include "server/store/audit.h"
#include "server/store/passkey_repository.h"
#include "server/upstream/discovery.h"
#include "server/upstream/log.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/questions.h"
#include "server/upstream/token_client.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

StartEndpoint::StartEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_interactions(services)
    , m_credentials(services)
    , m_flows(services)
    , m_tokens(services)
{
}

QByteArray StartEndpoint::path() const
{
    return "/login/*"_ba;
}

QByteArrayList StartEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> StartEndpoint::handle(http::RequestPtr request)
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
        response = co_await act(request, *provider, recorder);
    else
        response = co_await signIn(request, *provider, recorder);
    recorder.finish(response.status);
    co_return response;
}

http::Response StartEndpoint::failed(const http::Request& request, const RemoteProvider& provider,
    const core::Error& error, trace::Recorder& recorder)
{
    recorder.step().detail = error.message;
    qCWarning(lcUpstream).noquote() << "provider failed name=" << provider.name
                                    << "request=" << request.number << "reason=" << error.message;
    return providerFailure(m_services, request, provider);
}

http::Task<http::Response> StartEndpoint::signIn(
    http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder)
{
    const bool isOffered = provider->allowsSignIn;
    if (!recorder.check("provider offers sign-in", isOffered, "allow_sign_in", {}, provider->name))
        co_return stop(m_services, *request, 404, pages::StopReason::NotFound);
    const auto form = login::queryForm(*request);
    if (!form || !form->repeated().isEmpty())
        co_return stop(m_services, *request, 400, pages::StopReason::Malformed);
    Flow flow;
    flow.provider = provider->name;
    if (form->contains("interaction")) {
        const auto pending = m_interactions.find(*request, form->value("interaction"));
        if (!pending)
            co_return login::storageFailure(m_services, *request, pending.error());
        if (!recorder.check("pending request open", pending->has_value(), "RFC 9700 4.7"))
            co_return stop(m_services, *request, 400, pages::StopReason::Expired);
        flow.interaction = (*pending)->row.id;
    }
    const login::BrowserSecret browser = login::ensureBrowserSecret(m_services, *request);
    auto beginning = begin(provider, std::move(flow), browser);
    const auto target = co_await std::move(beginning);
    if (!target)
        co_return failed(*request, *provider, target.error(), recorder);
    auto response = http::Response::seeOther(*target);
    login::keepBrowserSecret(m_services, browser, response);
    co_return response;
}

http::Task<core::Result<QByteArray>> StartEndpoint::prepared(
    RemoteProviderPtr provider, Flow& flow, QByteArray& key)
{
    const QByteArray callback = callbackUrl(m_services, provider->name);
    if (provider->isOAuth1) {
        auto asking = m_credentials.requestToken(provider, callback);
        const auto temporary = co_await std::move(asking);
        if (!temporary)
            co_return tl::unexpected(temporary.error());
        key = temporary->token;
        flow.requestToken = temporary->token;
        flow.requestSecret = temporary->secret;
        co_return CredentialsClient::authorizationUrl(*provider, key);
    }
    key = crypto::newSecret(m_services.random);
    if (provider->isOpenId())
        flow.nonce = crypto::newSecret(m_services.random);
    if (provider->usesPkce)
        flow.verifier = crypto::newSecret(m_services.random);
    const AuthorizationKeys keys { key, flow.nonce, flow.verifier, callback };
    co_return authorizationUrl(*provider, keys);
}

http::Task<core::Result<QByteArray>> StartEndpoint::begin(
    RemoteProviderPtr provider, Flow flow, login::BrowserSecret browser)
{
    auto completing = m_services.discovery.complete(provider);
    const auto whole = co_await std::move(completing);
    if (!whole)
        co_return tl::unexpected(whole.error());
    QByteArray key;
    auto preparing = prepared(*whole, flow, key);
    auto url = co_await std::move(preparing);
    if (!url)
        co_return url;
    const store::UpstreamFlow row = m_flows.draft(key, browser, flow);
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&row](store::Transaction& transaction) {
              return store::UpstreamRepository(transaction.database()).insertFlow(row);
          };
    auto committing = m_services.writer.run<qint64>(work);
    const auto stored = co_await committing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return url;
}

http::Task<http::Response> StartEndpoint::act(
    http::RequestPtr request, RemoteProviderPtr provider, trace::Recorder& recorder)
{
    const auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return login::storageFailure(m_services, *request, signedIn.error());
    if (!*signedIn)
        co_return http::Response::seeOther("/login"_ba);
    const auto form = login::postedForm(*request);
    const login::CsrfTokens csrf(m_services.derivationKey);
    const bool isOurs = form && !login::isFromElsewhere(*request)
        && csrf.matches(form->value("csrf"), "account"_ba, (*signedIn)->secret);
    if (!recorder.check("form token", isOurs, "OWASP ASVS 5.0 V3.5"))
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    // Ways in that would outlast lab mode, or be gone after it.
    const bool hasProof = !login::isOfPersona((*signedIn)->session);
    if (!recorder.check("signed in by a proof", hasProof, "lab mode"))
        co_return stop(m_services, *request, 403, pages::StopReason::Forged);
    if (form->value("action") == "unlink") {
        auto unlinking = unlink(request, provider, **signedIn);
        auto response = co_await std::move(unlinking);
        co_return response;
    }
    if (form->value("action") != "link")
        co_return stop(m_services, *request, 400, pages::StopReason::Malformed);
    Flow flow;
    flow.provider = provider->name;
    flow.isLinking = true;
    flow.userRow = (*signedIn)->user->id;
    const login::BrowserSecret browser = login::ensureBrowserSecret(m_services, *request);
    auto beginning = begin(provider, std::move(flow), browser);
    const auto target = co_await std::move(beginning);
    if (!target)
        co_return failed(*request, *provider, target.error(), recorder);
    // A link, not a redirect: form-action of the account page allows no other site.
    const QString language = m_services.pages.language(*request);
    const QJsonObject values { { u"provider_label"_s, provider->label },
        { u"link_url"_s, QString::fromUtf8(*target) },
        { u"current_user"_s, login::displayName(*(*signedIn)->user) } };
    auto response
        = m_services.pages.render(*request, 200, "upstream_go"_ba, values, pages::FormTarget::None);
    login::keepBrowserSecret(m_services, browser, response);
    co_return response;
}

http::Task<http::Response> StartEndpoint::unlink(
    http::RequestPtr request, RemoteProviderPtr provider, login::SignedIn signedIn)
{
    const qint64 userRow = signedIn.user->id;
    const auto accounts = store::UpstreamRepository(m_services.reader).accountsOfUser(userRow);
    if (!accounts)
        co_return login::storageFailure(m_services, *request, accounts.error());
    const auto passkeys = store::PasskeyRepository(m_services.reader).ofUser(userRow);
    if (!passkeys)
        co_return login::storageFailure(m_services, *request, passkeys.error());
    // Without a password or a passkey it is the only way in.
    const bool hasOwn = !signedIn.user->passwordHash.isEmpty() || !passkeys->isEmpty();
    if (!hasOwn && accounts->size() < 2)
        co_return http::Response::seeOther("/account?done=unlink_last"_ba);
    auto completing = m_services.discovery.complete(provider);
    const auto whole = co_await std::move(completing);
    auto revoking = m_tokens.revoke(whole ? *whole : provider, userRow);
    co_await std::move(revoking);
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const auto removed = store::UpstreamRepository(transaction.database())
                                 .removeAccount(provider->row, userRow);
        if (!removed)
            return removed;
        store::AuditEntry entry { "provider.unlinked" };
        entry.actor = u"user:"_s + signedIn.user->username;
        entry.object = u"provider:"_s + provider->name;
        entry.address = request->peer.toString();
        entry.request = QString::fromLatin1(request->number);
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return removed;
    };
    auto committing = m_services.writer.run<bool>(work);
    const auto done = co_await committing;
    if (!done)
        co_return login::storageFailure(m_services, *request, done.error());
    co_return http::Response::seeOther("/account?done=unlinked"_ba);
}

} // namespace gatehouse::upstream
