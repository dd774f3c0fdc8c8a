// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/api_masking.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using control::ApiExchange;

/// What an operator may see of a request with somebody's token.
class ApiMaskingTest : public QObject
{
    Q_OBJECT

    upstream::RemoteProvider m_provider { .name = u"x"_s };
    upstream::TokenSet m_tokens;

    static QByteArray everything(const ApiExchange& exchange)
    {
        QByteArray all = exchange.url.toUtf8() + exchange.requestBody + exchange.body;
        for (const auto& [name, value] : exchange.requestHeaders)
            all += name + value;
        for (const auto& [name, value] : exchange.headers)
            all += name + value;
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_provider.clientSecret = core::SecretString("client-secret/1"_ba);
        m_tokens = upstream::TokenSet();
        m_tokens.accessToken = core::SecretString("access-token-value-1"_ba);
        m_tokens.refreshToken = core::SecretString("refresh-token-value-1"_ba);
        m_tokens.tokenSecret = core::SecretString("token-secret-value-1"_ba);
    }

    void showsEnoughToRecogniseASecret()
    {
        QCOMPARE(runtime::masked("access-token-value-1"), runtime::masked("access-token-value-1"));
        QVERIFY(runtime::masked("access-token-value-1").startsWith("acce… (sha256 "));
        QVERIFY(runtime::masked("access-token-value-1") != runtime::masked("access-token-value-2"));
        QVERIFY(!runtime::masked("short").contains("sh…"));
    }

    void hidesWhatTheProviderEchoes()
    {
        ApiExchange exchange { "GET", u"https://api.example/?t=access-token-value-1"_s };
        exchange.requestHeaders = { { "Authorization", "Bearer access-token-value-1" } };
        exchange.requestBody = "client_secret=client-secret%2F1";
        exchange.headers = { { "X-Echo", "refresh-token-value-1" },
            { "Set-Cookie", "sid=cookie-value; Path=/" } };
        exchange.body = "{\"a\":\"access-token-value-1\",\"s\":\"client-secret/1\"}";
        runtime::maskSecrets(exchange, m_provider, m_tokens);
        const QByteArray shown = everything(exchange);
        for (const char* secret :
            { "access-token-value", "refresh-token-value", "client-secret", "cookie-value" })
            QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY(exchange.requestHeaders[0].second.startsWith("Bearer acce… (sha256 "));
        QVERIFY(exchange.body.startsWith("{\"a\":\"acce…"));
    }

    void hidesSignaturesOfOAuth1()
    {
        m_tokens.isOAuth1 = true;
        // PLAINTEXT: the signature is the secrets.
        ApiExchange exchange { "GET",
            u"https://api.example/?q=1&oauth_token=access-token-value-1&oauth_signature="
            "client-secret%252F1%26token-secret-value-1&oauth_version=1.0"_s };
        exchange.requestHeaders = { { "Authorization",
            "OAuth oauth_consumer_key=\"our-id\", oauth_token=\"access-token-value-1\", "
            "oauth_nonce=\"n\", oauth_signature=\"c2lnbmF0dXJl%3D\"" } };
        runtime::maskSecrets(exchange, m_provider, m_tokens);
        const QByteArray shown = everything(exchange);
        for (const char* secret :
            { "access-token-value", "token-secret-value", "client-secret", "c2lnbmF0dXJl" })
            QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY(shown.contains("oauth_consumer_key=\"our-id\""));
        QVERIFY(shown.contains("oauth_nonce=\"n\"") && shown.contains("oauth_version=1.0"));
    }

    void leavesTheRestAsItIs()
    {
        m_tokens.refreshToken = {};
        m_provider.clientSecret = {};
        ApiExchange exchange { "GET", u"https://api.example/"_s };
        exchange.body = QByteArray("\x89PNG\0\xff", 6);
        const QByteArray before = exchange.body;
        runtime::maskSecrets(exchange, m_provider, m_tokens);
        QCOMPARE(exchange.body, before);
    }
};

QTEST_GUILESS_MAIN(ApiMaskingTest)
#include "tst_api_masking.moc"
