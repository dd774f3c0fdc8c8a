// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/crypto/ecdsa_format.h"
#include "server/crypto/signing_key.h"
#include "server/crypto/system_random.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

namespace gatehouse::test {

/// What one ceremony looks like from the browser's side; a test changes what it wants to be wrong.
struct Ceremony
{
    QByteArray challenge {}; ///< As the server drew it.
    QByteArray origin = "https://issuer.example";
    QByteArray partyId = "issuer.example";
    quint8 flags = 0x05; ///< User present and verified.
    QJsonObject clientData {}; ///< Replaces members of the client data.
    QByteArray format = "none"; ///< Of the attestation.
    bool signsWrongly = false;
    QByteArray userHandle = "handle";
};

/// An authenticator and the browser around it, with a key of OpenSSL: makes what
/// navigator.credentials gives, byte by byte (Web Authentication §6.1, §6.5, §5.8.1).
class SoftAuthenticator
{
public:
    explicit SoftAuthenticator(
        crypto::SignatureAlgorithm algorithm = crypto::SignatureAlgorithm::ES256)
        : m_key(crypto::SigningKey::generate(algorithm).value())
    {
        crypto::SystemRandom random;
        credentialId = random.bytes(32);
    }

    QByteArray credentialId;
    quint32 counter = 1; ///< Of the next answer.

    [[nodiscard]] QByteArray clientData(const Ceremony& ceremony, const QString& type) const
    {
        QJsonObject data { { QStringLiteral("type"), type },
            { QStringLiteral("challenge"),
                QString::fromLatin1(core::toBase64Url(ceremony.challenge)) },
            { QStringLiteral("origin"), QString::fromUtf8(ceremony.origin) },
            { QStringLiteral("crossOrigin"), false } };
        for (auto member = ceremony.clientData.begin(); member != ceremony.clientData.end();
             ++member) {
            if (member->isUndefined() || member->isNull())
                data.remove(member.key());
            else
                data.insert(member.key(), *member);
        }
        return QJsonDocument(data).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QByteArray header(const Ceremony& ceremony, quint8 moreFlags) const
    {
        QByteArray data = crypto::sha256(ceremony.partyId);
        data += char(ceremony.flags | moreFlags);
        QByteArray count(4, '\0');
        qToBigEndian(counter, count.data());
        return data + count;
    }
    [[nodiscard]] QByteArray attestedData(const Ceremony& ceremony) const
    {
        QByteArray length(2, '\0');
        qToBigEndian(quint16(credentialId.size()), length.data());
        return header(ceremony, 0x40) + QByteArray(16, '\0') + length + credentialId + coseKey();
    }
    [[nodiscard]] QByteArray attestation(const Ceremony& ceremony, const QByteArray& data) const
    {
        QCborMap statement;
        if (ceremony.format == "packed") {
            const QByteArray client = clientData(ceremony, QStringLiteral("webauthn.create"));
            statement.insert(QStringLiteral("alg"), coseAlgorithm());
            statement.insert(QStringLiteral("sig"), signature(ceremony, data, client));
        }
        const QCborMap object { { QStringLiteral("fmt"), QString::fromLatin1(ceremony.format) },
            { QStringLiteral("attStmt"), statement }, { QStringLiteral("authData"), data } };
        return object.toCborValue().toCbor();
    }

    /// The JSON that our script posts of a new passkey.
    [[nodiscard]] QByteArray created(const Ceremony& ceremony, const QByteArray& challengeRow) const
    {
        return posted({ { "challenge", challengeRow }, { "id", core::toBase64Url(credentialId) },
            { "clientDataJSON",
                core::toBase64Url(clientData(ceremony, QStringLiteral("webauthn.create"))) },
            { "attestationObject",
                core::toBase64Url(attestation(ceremony, attestedData(ceremony))) } });
    }
    /// The JSON that our script posts to sign in.
    [[nodiscard]] QByteArray asserted(
        const Ceremony& ceremony, const QByteArray& challengeRow) const
    {
        const QByteArray client = clientData(ceremony, QStringLiteral("webauthn.get"));
        const QByteArray data = header(ceremony, 0);
        return posted({ { "challenge", challengeRow }, { "id", core::toBase64Url(credentialId) },
            { "clientDataJSON", core::toBase64Url(client) },
            { "authenticatorData", core::toBase64Url(data) },
            { "signature", core::toBase64Url(signature(ceremony, data, client)) },
            { "userHandle", core::toBase64Url(ceremony.userHandle) } });
    }

private:
    [[nodiscard]] static QByteArray posted(
        const std::vector<std::pair<const char*, QByteArray>>& members)
    {
        QJsonObject object;
        for (const auto& [name, value] : members)
            object.insert(QLatin1StringView(name), QString::fromLatin1(value));
        if (object.contains(QLatin1StringView("attestationObject")))
            object.insert(QLatin1StringView("transports"),
                QJsonArray { QStringLiteral("internal"), QStringLiteral("teleport") });
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] int coseAlgorithm() const
    {
        switch (m_key.algorithm()) {
        case crypto::SignatureAlgorithm::ES256:
            return -7;
        case crypto::SignatureAlgorithm::EdDSA:
            return -8;
        default:
            return -257;
        }
    }
    [[nodiscard]] QByteArray coseKey() const
    {
        const auto numbers = m_key.publicNumbers();
        QCborMap key;
        switch (m_key.algorithm()) {
        case crypto::SignatureAlgorithm::ES256:
            key = { { 1, 2 }, { 3, -7 }, { -1, 1 }, { -2, numbers.first }, { -3, numbers.second } };
            break;
        case crypto::SignatureAlgorithm::EdDSA:
            key = { { 1, 1 }, { 3, -8 }, { -1, 6 }, { -2, numbers.first } };
            break;
        default:
            key = { { 1, 3 }, { 3, -257 }, { -1, numbers.first }, { -2, numbers.second } };
        }
        return key.toCborValue().toCbor();
    }
    [[nodiscard]] QByteArray signature(
        const Ceremony& ceremony, const QByteArray& data, const QByteArray& client) const
    {
        QByteArray signedBytes = data + crypto::sha256(client);
        if (ceremony.signsWrongly)
            signedBytes[40] = char(signedBytes[40] ^ 1);
        const QByteArray raw = m_key.sign(signedBytes).value();
        return m_key.algorithm() == crypto::SignatureAlgorithm::ES256
            ? crypto::derFromRaw(raw).value()
            : raw;
    }

    crypto::SigningKey m_key;
};

} // namespace gatehouse::test
