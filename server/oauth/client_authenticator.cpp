// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_authenticator.h"

#include "server/crypto/token_value.h"
#include "server/oauth/detached_write.h"
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

} // namespace

ClientAuthenticator::ClientAuthenticator(const Services& services)
    : m_services(services)
    , m_failuresAtAddress(services.clock, failuresPerMinute)
    , m_failures(services.clock, failuresPerMinuteAllAddresses)
{
}

http::Task<OAuthResult<AuthenticatedClient>> ClientAuthenticator::authenticate(
    http::RequestPtr request, const http::Form& form, trace::Recorder& recorder)
{
    const auto presented = presentedCredentials(*request, form);
    if (!presented)
        co_return tl::unexpected(presented.error());
    recorder.step().clientId = presented->clientId.left(256);
    co_return checkSecret(*presented, *request, recorder);
}

OAuthResult<AuthenticatedClient> ClientAuthenticator::checkSecret(
    const PresentedCredentials& presented, const http::Request& request, trace::Recorder& recorder)
{
    const bool hasSecret = presented.method != TokenEndpointAuthMethod::None;
    const QByteArray key = limiterKey(presented);
    const QByteArray keyAtAddress = key + ' ' + request.peer.toString().toLatin1();
    if (const int wait = hasSecret ? retryAfter(key, keyAtAddress) : 0)
        return tl::unexpected(tooManyAttempts(wait));

    const auto found = m_services.registry.client(presented.clientId);
    if (!found)
        return tl::unexpected(fromStorage(found.error()));
    const auto* entry = found->get();
    const qint64 secretRow
        = hasSecret ? matchingSecret(entry, presented.secret.reveal(), m_services.clock.now()) : 0;

    const bool isKnown = recorder.check("client known", entry != nullptr, "RFC 6749 §5.2");
    const bool isEnabled
        = isKnown && recorder.check("client enabled", entry->client.isEnabled, "C029");
    const bool isPinned = isKnown
        && recorder.check("registered authentication method",
            entry->client.tokenEndpointAuthMethod == presented.method, "RFC 7591 §2",
            domain::name(entry->client.tokenEndpointAuthMethod), domain::name(presented.method));
    const bool isProved
        = !hasSecret || recorder.check("client secret", secretRow != 0, "RFC 6749 §2.3.1");
    if (!isKnown || !isEnabled || !isPinned || !isProved) {
        if (hasSecret)
            noteFailure(presented, request, isKnown);
        const QString reason = !isKnown ? u"unknown client"_s
            : !isEnabled                ? u"client is disabled"_s
            : !isPinned                 ? u"another method than the registered one"_s
                                        : u"wrong secret"_s;
        return refusal(ErrorCode::InvalidClient, u"client authentication failed"_s, reason);
    }
    if (hasSecret)
        noteUse(secretRow);
    return AuthenticatedClient { *found, presented.method };
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
    const QString address = request.peer.toString();
    m_failures.recordFailure(key);
    m_failuresAtAddress.recordFailure(key + ' ' + address.toLatin1());
    // Unknown names would let a stranger fill the audit log; known ones are bounded by the
    // limiters.
    if (!isKnown)
        return;
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
