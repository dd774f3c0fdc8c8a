// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secret_collector.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace gatehouse::test {

using namespace Qt::StringLiterals;

namespace {

/// Parameters and JSON members whose values are secrets. Not here, because they are none:
/// - state, nonce, code_challenge: made to be seen in the address bar by the client that sent them;
/// - interaction: the number of a row, useless without the cookie of its browser;
/// - jti, sub, sid: identifiers.
bool isSecret(const QByteArray& name)
{
    static const QSet<QByteArray> names { "code"_ba, "access_token"_ba, "refresh_token"_ba,
        "id_token"_ba, "id_token_hint"_ba, "token"_ba, "device_code"_ba, "user_code"_ba,
        "code_verifier"_ba, "client_secret"_ba, "password"_ba, "client_assertion"_ba,
        "assertion"_ba, "subject_token"_ba, "actor_token"_ba, "registration_access_token"_ba,
        "csrf"_ba, "request_uri"_ba, "oauth_token_secret"_ba, "oauth_verifier"_ba, "ticket"_ba,
        "sealed"_ba, "flow"_ba, "secret"_ba, "logout_token"_ba };
    return names.contains(name);
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

SecretCollector& SecretCollector::instance()
{
    static SecretCollector collector;
    return collector;
}

void SecretCollector::remember(const QByteArray& value, const QByteArray& kind)
{
    if (value.size() >= SecretSearch::shortest)
        m_secrets.insert(value, kind);
}

void SecretCollector::forgetAll()
{
    m_secrets.clear();
    m_public.clear();
}

Secrets SecretCollector::secrets() const
{
    Secrets secrets = m_secrets;
    for (const QByteArray& value : m_public)
        secrets.remove(value);
    return secrets;
}

void SecretCollector::sawRequest(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray target = bytes.left(bytes.indexOf('\r')).split(' ').value(1);
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        takeParameters(target.mid(query + 1));
    takeHeaders(bytes.left(end));
    const QByteArray body = bytes.mid(end + 4);
    body.startsWith('{') ? takeJson(body) : takeParameters(body);
}

void SecretCollector::sawAnswer(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    takeHeaders(bytes.left(end));
    const QByteArray body = bytes.mid(end + 4);
    body.startsWith('{') ? takeJson(body) : takeHiddenFields(body);
}

void SecretCollector::takeHeaders(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "authorization")
            takeCredentials(value);
        else if (name == "cookie")
            takeCookies(value);
        else if (name == "set-cookie")
            takeCookies(value.left(value.indexOf(';')));
        else if (name == "location")
            takeParameters(value.mid(value.indexOf('?') + 1).replace('#', '&'));
    }
}

void SecretCollector::takeCookies(const QByteArray& value)
{
    for (const QByteArray& cookie : value.split(';')) {
        const qsizetype end = cookie.indexOf('=');
        remember(cookie.mid(end + 1).trimmed(), "cookie " + cookie.left(end).trimmed());
    }
}

void SecretCollector::takeCredentials(const QByteArray& value)
{
    const QByteArray scheme = value.left(value.indexOf(' '));
    const QByteArray credentials = value.mid(scheme.size() + 1).trimmed();
    remember(credentials, scheme + " credentials");
    if (scheme.compare("basic", Qt::CaseInsensitive) != 0)
        return;
    const QByteArray pair = QByteArray::fromBase64(credentials);
    const qsizetype colon = pair.indexOf(':');
    if (colon >= 0)
        remember(decoded(pair.mid(colon + 1)), "client_secret");
}

void SecretCollector::takeParameters(const QByteArray& text)
{
    for (const QByteArray& pair : text.split('&')) {
        const qsizetype end = pair.indexOf('=');
        const QByteArray name = decoded(pair.left(end));
        if (end > 0 && isSecret(name))
            remember(decoded(pair.mid(end + 1)), name);
        if (name == "code_challenge")
            rememberPublic(decoded(pair.mid(end + 1)));
    }
}

void SecretCollector::takeJson(const QByteArray& body)
{
    const QJsonObject members = QJsonDocument::fromJson(body).object();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QByteArray name = member.key().toUtf8();
        if (isSecret(name))
            remember(member.value().toString().toUtf8(), name);
    }
}

void SecretCollector::takeHiddenFields(const QByteArray& html)
{
    static const QRegularExpression field(u"name=\"([a-z_]+)\" value=\"([^\"&]+)\""_s);
    const QString page = QString::fromUtf8(html);
    for (auto match = field.globalMatch(page); match.hasNext();) {
        const auto one = match.next();
        const QByteArray name = one.captured(1).toUtf8();
        if (isSecret(name))
            remember(one.captured(2).toUtf8(), name);
    }
}

} // namespace gatehouse::test
