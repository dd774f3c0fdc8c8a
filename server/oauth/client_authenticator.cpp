// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_authenticator.h"

#include "server/crypto/token_value.h"
#include "server/login/back_off.h"
#include "server/oauth/detached_write.h"
#include "server/store/assertion_repository.h"
#include "server/store/client_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::TokenEndpointAuthMethod;

namespace {

constexpr qint64 useIsNotedEvery = 60; // seconds
constexpr qsizetype mostNotedSecrets = 4096;

QByteArray limiterKey(const PresentedCredentials& presented)
{
    return presented.clientId.left(256).toUtf8();
}

/// Row of the live secret that `presented` is, or 0. Every live secret is compared, and a dummy
/// where there is none, so that the time says nothing about which client exists.
qint64 matchingSecret(
    const store::RegistryView::ClientEntry* entry, const QByteArray& presented, qint64 now)
{
    static const QByteArray noHash(32, '\0');
    qint64 match = 0;
    bool wasCompared = false;
    const QList<domain::ClientSecret> none;
    for (const domain::ClientSecret& secret : entry ? entry->secrets : none) {
        if (secret.expiresAt != 0 && secret.expiresAt <= now)
            continue;
        wasCompared = true;
        if (crypto::matchesHash(presented, secret.hash))
            match = secret.id;
    }
    if (!wasCompared && crypto::matchesHash(presented, noHash))
        return 0;
    return match;
}

/// One answer for everything that is wrong with a client or its proof (C053).
tl::unexpected<OAuthError> unauthenticated(QString reason)
{
    return refusal(ErrorCode::InvalidClient, u"client authentication failed"_s, std::move(reason));
}

QStringList assertionAlgorithms(const domain::Client& client)
{
    if (!client.tokenEndpointAuthSigningAlg.isEmpty())
        return { client.tokenEndpointAuthSigningAlg };
    return client.tokenEndpointAuthMethod == TokenEndpointAuthMethod::ClientSecretJwt
        ? secretAlgorithms()
        : keyPairAlgorithms();
}

} // namespace

ClientAuthenticator::ClientAuthenticator(const Services& services)
    : m_services(services)
    , m_verifier(services)
    , m_failuresAtAddress(services.clock, failuresPerMinute)
    , m_failures(services.clock, failuresPerMinuteAllAddresses)
    , m_replays(services.clock, failuresPerMinute)
{
}

http::Task<OAuthResult<AuthenticatedClient>> ClientAuthenticator::authenticate(
    http::RequestPtr request, const http::Form& form, trace::Recorder& recorder)
{
    auto presented = presentedCredentials(*request, form);
    if (!presented)
        co_return tl::unexpected(presented.error());
    recorder.step().clientId = presented->clientId.left(256);
    if (presented->assertion.isEmpty())
        co_return checkSecret(*presented, *request, recorder);
    auto checking = checkAssertion(request, std::move(*presented), recorder);
    auto client = co_await std::move(checking);
    co_return client;
}

OAuthResult<AuthenticatedClient> ClientAuthenticator::named(
    const QString& clientId, trace::Recorder& recorder)
{
    recorder.step().clientId = clientId.left(256);
    const auto found = m_services.registry.client(clientId);
    if (!found)
        return tl::unexpected(fromStorage(found.error()));
    if (!recorder.check("client known", *found != nullptr, "RFC 7523 §3"))
        return unauthenticated(u"unknown client"_s);
    if (!recorder.check("client enabled", (*found)->client.isEnabled, "C029"))
        return unauthenticated(u"client is disabled"_s);
    return AuthenticatedClient { *found, TokenEndpointAuthMethod::None };
}

bool ClientAuthenticator::isEligible(const store::RegistryView::ClientEntry* entry,
    TokenEndpointAuthMethod method, trace::Recorder& recorder, QString& reason)
{
    if (!recorder.check("client known", entry != nullptr, "RFC 6749 §5.2")) {
        reason = u"unknown client"_s;
        return false;
    }
    const domain::Client& client = entry->client;
    const bool isEnabled = recorder.check("client enabled", client.isEnabled, "C029");
    const bool isPinned = isEnabled
        && recorder.check("registered authentication method",
            client.tokenEndpointAuthMethod == method, "RFC 7591 §2",
            domain::name(client.tokenEndpointAuthMethod), domain::name(method));
    if (!isPinned)
        reason = isEnabled ? u"another method than the registered one"_s : u"client is disabled"_s;
    return isPinned;
}

OAuthResult<AuthenticatedClient> ClientAuthenticator::checkSecret(
    const PresentedCredentials& presented, const http::Request& request, trace::Recorder& recorder)
{
    const bool hasSecret = presented.method != TokenEndpointAuthMethod::None;
    const QByteArray key = limiterKey(presented);
    const QByteArray keyAtAddress = key + ' ' + login::attemptNetwork(request.peer).toLatin1();
    if (const int wait = hasSecret ? retryAfter(key, keyAtAddress) : 0)
        return tl::unexpected(tooManyAttempts(wait));

    const auto found = m_services.registry.client(presented.clientId);
    if (!found)
        return tl::unexpected(fromStorage(found.error()));
    const auto* entry = found->get();
    const qint64 secretRow
        = hasSecret ? matchingSecret(entry, presented.secret.reveal(), m_services.clock.now()) : 0;

    QString reason;
    bool isProved = isEligible(entry, presented.method, recorder, reason);
    if (isProved && hasSecret) {
        isProved = recorder.check("client secret", secretRow != 0, "RFC 6749 §2.3.1");
        reason = u"wrong secret"_s;
    }
    // The right secret of a disabled client is no guess.
    if (hasSecret && secretRow == 0)
        noteFailure(presented, request, entry != nullptr);
    if (!isProved)
        return unauthenticated(reason);
    if (hasSecret)
        noteUse(secretRow);
    return AuthenticatedClient { *found, presented.method };
}

http::Task<OAuthResult<AuthenticatedClient>> ClientAuthenticator::checkAssertion(
    http::RequestPtr request, PresentedCredentials presented, trace::Recorder& recorder)
{
    const QByteArray key = limiterKey(presented);
    const QByteArray keyAtAddress = key + ' ' + login::attemptNetwork(request->peer).toLatin1();
    if (const int wait = retryAfter(key, keyAtAddress)) {
        co_return tl::unexpected(tooManyAttempts(wait));
    }
    const auto found = m_services.registry.client(presented.clientId);
    if (!found)
        co_return tl::unexpected(fromStorage(found.error()));
    QString reason;
    if (!isEligible(found->get(), presented.method, recorder, reason))
        co_return unauthenticated(reason);
    const domain::Client& client = (*found)->client;
    PresentedAssertion assertion;
    assertion.token = presented.assertion;
    assertion.client = *found;
    assertion.algorithms = assertionAlgorithms(client);
    assertion.subject = client.clientId;
    auto verifying = m_verifier.verify(std::move(assertion));
    const auto verified = co_await std::move(verifying);
    if (!verified && verified.error().kind != core::ErrorKind::Denied)
        co_return tl::unexpected(fromStorage(verified.error()));
    if (!recorder.check("client assertion", verified.has_value(), "RFC 7523 §3", {},
            verified ? QString() : verified.error().message)) {
        noteFailure(presented, *request, true);
        co_return unauthenticated(verified.error().message);
    }
    auto consuming = consume(client.id, verified->claims);
    const auto isFirst = co_await std::move(consuming);
    if (!isFirst)
        co_return tl::unexpected(fromStorage(isFirst.error()));
    if (!recorder.check("first use of the assertion", *isFirst, "RFC 7523 §3")) {
        noteReplay(presented, *request);
        co_return unauthenticated(u"the assertion was used before"_s);
    }
    if (verified->secretRow != 0)
        noteUse(verified->secretRow);
    AuthenticatedClient proved;
    proved.entry = *found;
    proved.method = presented.method;
    co_return proved;
}

/// A closure of its own before that of the grant: whoever saw the assertion must not be able to use
/// it again, whatever comes of the request.
http::Task<core::Result<bool>> ClientAuthenticator::consume(
    qint64 clientRow, AssertionClaims claims)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [clientRow, &claims](store::Transaction& transaction) {
              return store::AssertionRepository(transaction.database())
                  .consume(clientRow, claims.idHash, claims.expiresAt);
          };
    auto committing = m_services.writer.run<bool>(work);
    auto isFirst = co_await committing;
    co_return isFirst;
}

int ClientAuthenticator::retryAfter(
    const QByteArray& client, const QByteArray& clientAtAddress) const
{
    return qMax(m_failuresAtAddress.retryAfter(clientAtAddress), m_failures.retryAfter(client));
}

void ClientAuthenticator::noteFailure(
    const PresentedCredentials& presented, const http::Request& request, bool isKnown)
{
    const QByteArray key = limiterKey(presented);
    m_failures.recordFailure(key);
    m_failuresAtAddress.recordFailure(key + ' ' + login::attemptNetwork(request.peer).toLatin1());
    // Unknown names would let a stranger fill the audit log; known ones are bounded by the
    // limiters.
    if (isKnown)
        writeFailure(presented, request);
}

/// Whoever shows a spent assertion guesses nothing: it must not keep the client itself out.
void ClientAuthenticator::noteReplay(
    const PresentedCredentials& presented, const http::Request& request)
{
    const QByteArray key = limiterKey(presented);
    if (m_replays.retryAfter(key) != 0)
        return;
    m_replays.recordFailure(key);
    writeFailure(presented, request);
}

void ClientAuthenticator::writeFailure(
    const PresentedCredentials& presented, const http::Request& request)
{
    const QString address = request.peer.toString();
    const QString object = u"client:"_s + presented.clientId;
    const QString number = QString::fromLatin1(request.number);
    writeDetached(m_services.writer, [object, address, number](store::Transaction& transaction) {
        return store::writeAudit(transaction,
            { "client.authentication_failed", QString(), object, QString(), address, number });
    });
}

void ClientAuthenticator::noteUse(qint64 secretRow)
{
    const qint64 now = m_services.clock.now();
    const auto last = m_lastUse.constFind(secretRow);
    if (last != m_lastUse.cend() && qAbs(now - *last) < useIsNotedEvery)
        return;
    if (m_lastUse.size() >= mostNotedSecrets)
        m_lastUse.clear();
    m_lastUse.insert(secretRow, now);
    writeDetached(m_services.writer, [secretRow](store::Transaction& transaction) {
        return store::ClientRepository(transaction.database())
            .touchSecret(secretRow, transaction.now());
    });
}

} // namespace gatehouse::oauth
