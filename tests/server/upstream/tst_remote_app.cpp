// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_app.h"
#include "tests/server/fetch/scripted_server.h"
#include "tests/server/upstream/upstream_server.h"

#include <QCoro/QCoroTask>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

/// Requests to a provider's API with a user's tokens, as a provider sees them.
class RemoteAppTest : public QObject
{
    Q_OBJECT

    ScriptedServer m_api;
    std::unique_ptr<UpstreamServer> m_at;

    [[nodiscard]] upstream::RemoteApp app(bool isOAuth1) const
    {
        upstream::RemoteProvider provider { .name = u"x"_s };
        provider.clientId = "our-id";
        provider.clientSecret = core::SecretString("our-secret");
        provider.isOAuth1 = isOAuth1;
        provider.apiBaseUrl = m_api.url(u"/v1"_s);
        provider.policy.allowsPlainHttp = provider.policy.allowsLoopback = true;
        upstream::TokenSet tokens;
        tokens.isOAuth1 = isOAuth1;
        tokens.accessToken = core::SecretString("the-token");
        tokens.tokenSecret = core::SecretString("the-secret");
        return upstream::RemoteApp(m_at->parts->services,
            std::make_shared<upstream::RemoteProvider>(std::move(provider)), std::move(tokens));
    }
    [[nodiscard]] QByteArray seen() const { return m_api.requests.value(0); }
    [[nodiscard]] QByteArray seenHeader(const QByteArray& name) const
    {
        for (const QByteArray& line : seen().split('\n')) {
            if (line.toLower().startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_api.requests.clear();
        m_api.answer = [](const QByteArray&) { return ScriptedServer::json("{\"a\":1}"); };
        m_at = std::make_unique<UpstreamServer>();
    }
    void cleanup() { m_at.reset(); }

    void getsWithABearerToken()
    {
        const auto answer = QCoro::waitFor(app(false).get(u"user?x=1"_s));
        QVERIFY(answer);
        QCOMPARE(answer->body, "{\"a\":1}"_ba);
        QVERIFY(seen().startsWith("GET /v1/user?x=1 HTTP/1.1\r\n"));
        QCOMPARE(seenHeader("authorization"), "Bearer the-token"_ba);
    }

    void postsAForm_data()
    {
        QTest::addColumn<bool>("isOAuth1");
        QTest::newRow("OAuth 2") << false;
        QTest::newRow("OAuth 1") << true;
    }
    void postsAForm()
    {
        QFETCH(bool, isOAuth1);
        const auto answer
            = QCoro::waitFor(app(isOAuth1).post(u"/statuses"_s, { { "status", "Hello, é" } }));
        QVERIFY(answer);
        QVERIFY(seen().startsWith("POST /v1/statuses HTTP/1.1\r\n"));
        QVERIFY(seen().endsWith("\r\n\r\nstatus=Hello%2C%20%C3%A9"));
        QCOMPARE(seenHeader("content-type"), "application/x-www-form-urlencoded"_ba);
        const QByteArray authorization = seenHeader("authorization");
        QVERIFY(isOAuth1 ? authorization.startsWith("OAuth oauth_consumer_key=\"our-id\", "
                                                    "oauth_token=\"the-token\"")
                         : authorization == "Bearer the-token");
        QVERIFY(!seen().contains("the-secret") && !seen().contains("our-secret"));
    }

    void takesNothingButAnObjectForOne_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("list") << ScriptedServer::json("[1]");
        QTest::newRow("text") << ScriptedServer::json("hello");
        QTest::newRow("repeated member") << ScriptedServer::json("{\"a\":1,\"a\":2}");
        QTest::newRow("401") << ScriptedServer::response(
            "401 Unauthorized", "application/json", "{}");
        QTest::newRow("redirect") << ScriptedServer::response(
            "302 Found", "application/json", "{}", "Location: /elsewhere\r\n");
    }
    void takesNothingButAnObjectForOne()
    {
        QFETCH(QByteArray, response);
        m_api.answer = [&](const QByteArray&) { return response; };
        const auto object = QCoro::waitFor(app(false).getObject(u"user"_s));
        QVERIFY(!object);
        QCOMPARE(object.error().kind, core::ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(RemoteAppTest)
#include "tst_remote_app.moc"
