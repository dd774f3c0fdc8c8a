// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/token_set.h"

#include "server/domain/text_rules.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16 * 1024;
constexpr double longestLife = 10.0 * 365 * 86400;

auto tokenSetDenied(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why);
}

/// VSCHAR of RFC 6749 appendix A.12: it goes into a header as it is.
bool isPlain(const QByteArray& text)
{
    return text.size() <= longestToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Some send the seconds as text.
qint64 secondsFrom(const QJsonValue& value)
{
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return static_cast<qint64>(std::clamp(seconds, 0.0, longestLife));
}

QString errorOf(const QJsonObject& answer)
{
    QJsonValue error = answer.value("error"_L1);
    if (error.isObject())
        error = error.toObject().value("type"_L1);
    const QString code = error.toString();
    return domain::isErrorCode(code) && code.size() <= 100 ? code : u"an unreadable error"_s;
}

} // namespace

core::Result<TokenSet> tokenSetFrom(const QJsonObject& answer, qint64 now)
{
    if (answer.contains("error"_L1))
        return tokenSetDenied(u"the provider refused: "_s + errorOf(answer));
    TokenSet tokens;
    tokens.accessToken = core::SecretString(answer.value("access_token"_L1).toString().toUtf8());
    tokens.refreshToken = core::SecretString(answer.value("refresh_token"_L1).toString().toUtf8());
    tokens.idToken = core::SecretString(answer.value("id_token"_L1).toString().toUtf8());
    tokens.tokenType = answer.value("token_type"_L1).toString();
    tokens.scope = answer.value("scope"_L1).toString();
    if (tokens.accessToken.isEmpty())
        return tokenSetDenied(u"the answer has no access_token"_s);
    if (!isPlain(tokens.accessToken.reveal()) || !isPlain(tokens.refreshToken.reveal()))
        return tokenSetDenied(u"a token is too long or has control characters"_s);
    if (tokens.tokenType.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return tokenSetDenied(u"token_type is not Bearer"_s);
    if (domain::textFault(tokens.scope, 4096))
        return tokenSetDenied(u"scope is not text"_s);
    const qint64 life = secondsFrom(answer.value("expires_in"_L1));
    tokens.expiresAt = life > 0 ? now + life : 0;
    return tokens;
}

TokenSet renewed(const TokenSet& previous, TokenSet answer)
{
    if (answer.refreshToken.isEmpty())
        answer.refreshToken = previous.refreshToken;
    if (answer.scope.isEmpty())
        answer.scope = previous.scope;
    return answer;
}

core::SecretString toStored(const TokenSet& tokens)
{
    const auto text
        = [](const core::SecretString& secret) { return QString::fromUtf8(secret.reveal()); };
    const QJsonObject object { { u"oauth1"_s, tokens.isOAuth1 },
        { u"token_type"_s, tokens.tokenType }, { u"access_token"_s, text(tokens.accessToken) },
        { u"token_secret"_s, text(tokens.tokenSecret) },
        { u"refresh_token"_s, text(tokens.refreshToken) }, { u"expires_at"_s, tokens.expiresAt },
        { u"scope"_s, tokens.scope } };
    return core::SecretString(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

core::Result<TokenSet> fromStored(const core::SecretString& stored)
{
    const auto object = QJsonDocument::fromJson(stored.reveal()).object();
    const auto text = [&](QLatin1StringView key) {
        return core::SecretString(object.value(key).toString().toUtf8());
    };
    TokenSet tokens;
    tokens.isOAuth1 = object.value("oauth1"_L1).toBool();
    tokens.tokenType = object.value("token_type"_L1).toString();
    tokens.accessToken = text("access_token"_L1);
    tokens.tokenSecret = text("token_secret"_L1);
    tokens.refreshToken = text("refresh_token"_L1);
    tokens.expiresAt = object.value("expires_at"_L1).toInteger();
    tokens.scope = object.value("scope"_L1).toString();
    if (tokens.accessToken.isEmpty())
        return core::failure(core::ErrorKind::Corrupt, u"a stored provider token is unreadable"_s);
    return tokens;
}

} // namespace gatehouse::upstream
