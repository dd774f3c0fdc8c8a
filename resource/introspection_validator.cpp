// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/introspection_validator.h"

#include "resource/log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkReply>

#include <utility>

namespace gatehouse::resource {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

ResourceError unavailable()
{
    return ResourceError { ErrorCode::TemporarilyUnavailable,
        u"access tokens cannot be checked now, try again later"_s };
}

ResourceError inactive()
{
    return ResourceError { ErrorCode::InvalidToken,
        u"the access token is invalid, expired or revoked"_s };
}

/// The client's secret must not travel in the clear.
bool isSafe(const QUrl& endpoint)
{
    if (endpoint.scheme() == "https"_L1)
        return true;
    const QHostAddress address(endpoint.host());
    return endpoint.scheme() == "http"_L1
        && (endpoint.host() == "localhost"_L1 || address.isLoopback());
}

/// RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
QByteArray basicCredentials(const IntrospectionOptions& options)
{
    const QByteArray pair = options.clientId.toUtf8().toPercentEncoding() + ':'
        + options.clientSecret.toPercentEncoding();
    return QByteArray("Basic " + pair.toBase64());
}

QStringList textList(const QJsonValue& value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue& entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

Token tokenFrom(const QJsonObject& answer)
{
    Token token;
    token.clientId = answer.value(u"client_id"_s).toString();
    token.subject = answer.value(u"sub"_s).toString();
    token.username = answer.value(u"username"_s).toString();
    token.scopes = answer.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts);
    token.audiences = textList(answer.value(u"aud"_s));
    token.issuer = answer.value(u"iss"_s).toString();
    token.issuedAt = answer.value(u"iat"_s).toInteger();
    token.expiresAt = answer.value(u"exp"_s).toInteger();
    token.claims = answer;
    return token;
}

} // namespace

IntrospectionValidator::IntrospectionValidator(IntrospectionOptions options)
    : m_options(std::move(options))
    , m_cache(m_options.cacheSize)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(static_cast<int>(m_options.timeout.count()));
    if (!isSafe(m_options.endpoint))
        qCWarning(lcResource) << "introspection needs https; every request will be refused";
}

IntrospectionValidator::~IntrospectionValidator() = default;

void IntrospectionValidator::validate(const QByteArray& token, Then then)
{
    if (!isSafe(m_options.endpoint))
        return then(unavailable());
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    if (auto known = m_cache.find(hash, now()))
        return then(std::move(*known));
    if (const auto waiting = m_pending.find(hash); waiting != m_pending.end()) {
        waiting->push_back(std::move(then));
        return;
    }
    if (m_pending.size() >= m_options.mostPending)
        return then(unavailable());
    m_pending[hash].push_back(std::move(then));
    ask(hash, token);
}

void IntrospectionValidator::ask(const QByteArray& hash, const QByteArray& token)
{
    QNetworkRequest request(m_options.endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("Authorization"_ba, basicCredentials(m_options));
    const QByteArray form = "token_type_hint=access_token&token=" + token.toPercentEncoding();
    QNetworkReply* const reply = m_network.post(request, form);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    QObject::connect(
        reply, &QNetworkReply::finished, &m_network, [this, hash, reply] { finish(hash, reply); });
}

void IntrospectionValidator::finish(const QByteArray& hash, QNetworkReply* reply)
{
    const Outcome outcome = read(*reply);
    reply->deleteLater();
    m_cache.insert(hash, outcome, now(), cacheLife(outcome));
    // Taken out first: a caller may come back with a new question.
    const std::vector<Then> waiting = m_pending.take(hash);
    for (const Then& then : waiting)
        then(outcome);
}

Outcome IntrospectionValidator::read(QNetworkReply& reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::NoError || status != 200) {
        qCWarning(lcResource).nospace()
            << "introspection failed status=" << status << " reason=" << reply.error();
        return unavailable();
    }
    const QByteArray text = reply.read(largestAnswer + 1);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (text.size() > largestAnswer || !document.isObject() || !document[u"active"_s].isBool()) {
        qCWarning(lcResource) << "introspection answered something else than RFC 7662 says";
        return unavailable();
    }
    return judge(document.object());
}

Outcome IntrospectionValidator::judge(const QJsonObject& answer) const
{
    if (!answer.value(u"active"_s).toBool())
        return inactive();
    Token token = tokenFrom(answer);
    const bool isExpired = token.expiresAt != 0 && now() / 1000 >= token.expiresAt;
    const bool isForeign
        = !m_options.audience.isEmpty() && !token.audiences.contains(m_options.audience);
    const bool isOthers = !m_options.issuer.isEmpty() && token.issuer != m_options.issuer;
    if (isExpired || isForeign || isOthers)
        return inactive();
    return token;
}

qint64 IntrospectionValidator::cacheLife(const Outcome& outcome) const
{
    const qint64 longest = m_options.cacheLife.count();
    if (const auto* token = std::get_if<Token>(&outcome))
        return token->expiresAt == 0 ? longest : qMin(longest, token->expiresAt * 1000 - now());
    // A server that is back must not be kept away by what its absence said.
    const bool isDoubt = std::get<ResourceError>(outcome).code == ErrorCode::TemporarilyUnavailable;
    return isDoubt ? 0 : longest;
}

qint64 IntrospectionValidator::now() const
{
    return m_options.clock ? m_options.clock() : QDateTime::currentMSecsSinceEpoch();
}

} // namespace gatehouse::resource
