// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/client_assertion.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clientAssertionSeconds = 60;

struct ClientAssertion
{
    Q_DECLARE_TR_FUNCTIONS(ClientAssertion)
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject clientClaims(
    const QByteArray& clientId, const Target& target, const AssertionStamp& stamp)
{
    const QString audience
        = target.issuer.isEmpty() ? target.endpoints.value(u"token_endpoint"_s) : target.issuer;
    const QString id = QString::fromUtf8(clientId);
    return { { u"iss"_s, id }, { u"sub"_s, id }, { u"aud"_s, audience }, { u"jti"_s, stamp.id },
        { u"iat"_s, stamp.now }, { u"exp"_s, stamp.now + clientAssertionSeconds } };
}

core::Result<QByteArray> signatureOf(
    const QByteArray& text, const QByteArray& secret, const Target& target)
{
    if (target.authMethod == "client_secret_jwt"_L1) {
        if (secret.isEmpty())
            return core::failure(
                core::ErrorKind::Invalid, u"there is no client secret to sign with"_s);
        return crypto::hmacSha256(secret, text);
    }
    if (!target.clientKey)
        return core::failure(core::ErrorKind::Invalid, u"there is no key to sign with"_s);
    return target.clientKey->key().sign(text);
}

bool isSecretBroken(const FlowStep& step)
{
    return std::ranges::any_of(step.parameters, [](const Parameter& one) {
        return one.place == Place::Client && one.origin == Origin::Broken;
    });
}

} // namespace

bool signsAssertions(const QString& authMethod)
{
    return authMethod == "client_secret_jwt"_L1 || authMethod == "private_key_jwt"_L1;
}

core::Result<QByteArray> clientAssertion(
    FlowStep& step, const Fields& client, const Target& target, const AssertionStamp& stamp)
{
    QJsonObject header { { u"typ"_s, u"JWT"_s } };
    if (target.authMethod == "client_secret_jwt"_L1) {
        header.insert(u"alg"_s, u"HS256"_s);
    } else {
        header.insert(u"alg"_s, u"ES256"_s);
        if (target.clientKey)
            header.insert(u"kid"_s, target.clientKey->kid());
    }
    const QJsonObject claims = clientClaims(valueOf(client, "client_id"), target, stamp);
    const QByteArray text
        = core::toBase64Url(compact(header)) + '.' + core::toBase64Url(compact(claims));
    auto signature = signatureOf(text, valueOf(client, "client_secret"), target);
    if (!signature)
        return signature;
    // With a key pair there is no wrong secret to send; a wrong signature is the same mistake.
    if (target.authMethod == "private_key_jwt"_L1 && isSecretBroken(step))
        signature->front() = char(signature->front() ^ 1);
    const QByteArray claimText = QJsonDocument(claims).toJson(QJsonDocument::Indented);
    step.parts
        = { { ClientAssertion::tr("Client assertion: header"), QString::fromUtf8(compact(header)) },
              { ClientAssertion::tr("Client assertion: claims"), QString::fromUtf8(claimText) },
              { ClientAssertion::tr("What is signed"), QString::fromUtf8(text) } };
    return QByteArray(text + '.' + core::toBase64Url(*signature));
}

} // namespace gatehouse::lab
