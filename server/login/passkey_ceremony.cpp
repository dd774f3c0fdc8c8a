// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/passkey_ceremony.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/crypto/token_value.h"
#include "server/login/page_values.h"
#include "server/login/sign_in_methods.h"
#include "server/store/passkey_repository.h"
#include "server/webauthn/credential.h"

#include <QtCore/QJsonArray>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype challengeBytes = 32;
constexpr int patienceMs = 300'000;
const auto publicKeyType = u"public-key"_s;

QString encoded(QByteArrayView bytes)
{
    return QString::fromLatin1(core::toBase64Url(bytes));
}

QJsonArray keyParameters()
{
    QJsonArray list;
    for (const int algorithm : webauthn::supportedAlgorithms())
        list.append(QJsonObject { { u"type"_s, publicKeyType }, { u"alg"_s, algorithm } });
    return list;
}

/// So that one authenticator does not hold two for the same user.
QJsonArray excluded(const QList<store::Passkey>& passkeys)
{
    QJsonArray list;
    for (const store::Passkey& passkey : passkeys) {
        const QStringList transports = passkey.transports.split(u' ', Qt::SkipEmptyParts);
        list.append(
            QJsonObject { { u"type"_s, publicKeyType }, { u"id"_s, encoded(passkey.credentialId) },
                { u"transports"_s, QJsonArray::fromStringList(transports) } });
    }
    return list;
}

} // namespace

PasskeyCeremony::PasskeyCeremony(const Services& services)
    : m_services(services)
    , m_party(webauthn::RelyingParty::of(services.issuer))
{
}

bool PasskeyCeremony::isFresh(const domain::BrowserSession& session) const
{
    // A passkey would outlast lab mode.
    return !isOfPersona(session) && m_services.clock.now() - session.authTime <= freshSignIn;
}

store::PasskeyChallenge PasskeyCeremony::draft(
    QByteArrayView secret, qint64 userRow, qint64 interactionRow) const
{
    store::PasskeyChallenge challenge;
    challenge.challenge = m_services.random.bytes(challengeBytes);
    challenge.browserHash = crypto::secretHash(secret);
    challenge.userRow = userRow;
    challenge.interactionRow = interactionRow;
    challenge.expiresAt = m_services.clock.now() + lifetime;
    return challenge;
}

core::Result<std::optional<store::PasskeyChallenge>> PasskeyCeremony::find(
    qint64 row, QByteArrayView secret, qint64 userRow, qint64 interactionRow) const
{
    auto found = store::PasskeyChallengeRepository(m_services.reader).find(row);
    if (!found || !*found)
        return found;
    const store::PasskeyChallenge& challenge = **found;
    const bool isOurs = !secret.isEmpty() && crypto::matchesHash(secret, challenge.browserHash)
        && challenge.userRow == userRow && challenge.interactionRow == interactionRow
        && m_services.clock.now() < challenge.expiresAt;
    if (!isOurs)
        return std::nullopt;
    return found;
}

webauthn::Expectation PasskeyCeremony::expectation(const store::PasskeyChallenge& challenge) const
{
    return webauthn::Expectation { m_party.value_or(webauthn::RelyingParty()),
        challenge.challenge };
}

QJsonObject PasskeyCeremony::signInOptions(const store::PasskeyChallenge& challenge) const
{
    const webauthn::Expectation expected = expectation(challenge);
    return QJsonObject { { u"challenge"_s, encoded(challenge.challenge) },
        { u"rpId"_s, QString::fromLatin1(expected.party.id) }, { u"timeout"_s, patienceMs },
        { u"userVerification"_s, u"required"_s } };
}

core::Result<QJsonObject> PasskeyCeremony::addOptions(
    const store::PasskeyChallenge& challenge, const domain::User& user) const
{
    const auto passkeys = store::PasskeyRepository(m_services.reader).ofUser(user.id);
    if (!passkeys)
        return tl::unexpected(passkeys.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString id = QString::fromLatin1(expectation(challenge).party.id);
    const QString name = (*settings)->serverName.isEmpty() ? id : (*settings)->serverName;
    const QJsonObject selection { { u"residentKey"_s, u"required"_s },
        { u"requireResidentKey"_s, true }, { u"userVerification"_s, u"required"_s } };
    return QJsonObject { { u"challenge"_s, encoded(challenge.challenge) },
        { u"rp"_s, QJsonObject { { u"id"_s, id }, { u"name"_s, name } } },
        { u"user"_s,
            QJsonObject { { u"id"_s, encoded(userHandle(user)) }, { u"name"_s, user.username },
                { u"displayName"_s, displayName(user) } } },
        { u"pubKeyCredParams"_s, keyParameters() }, { u"timeout"_s, patienceMs },
        { u"excludeCredentials"_s, excluded(*passkeys) },
        { u"authenticatorSelection"_s, selection }, { u"attestation"_s, u"none"_s } };
}

QByteArray PasskeyCeremony::userHandle(const domain::User& user)
{
    return crypto::sha256(QByteArray("gatehouse passkey user:" + user.subject.toUtf8()));
}

} // namespace gatehouse::login
