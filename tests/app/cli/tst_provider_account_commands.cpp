// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/system_random.h"
#include "server/store/linked_accounts.h"
#include "tests/app/cli/recording_terminal.h"
#include "tests/server/upstream/linked_account.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app::cli;
using gatehouse::test::ApiProvider;
using gatehouse::test::bearerTokens;
using gatehouse::test::Linking;

/// provider request, tokens, refresh, revoke, unlink against a provider over real sockets.
class ProviderAccountCommandsTest : public QObject
{
    Q_OBJECT

    const core::SystemClock m_clock {};
    crypto::SystemRandom m_random;
    std::unique_ptr<app::cli::test::CommandRunner> m_runner;
    std::unique_ptr<ApiProvider> m_provider;

    [[nodiscard]] std::unique_ptr<store::Workspace> open()
    {
        return std::move(*store::Workspace::open(
            *store::Location::parse(m_runner->workspace()), m_clock, m_random, {}));
    }
    void link(upstream::TokenSet tokens)
    {
        const auto workspace = open();
        gatehouse::test::linkAccount(*workspace,
            { .configuration = m_provider->configuration(), .tokens = std::move(tokens) });
    }
    [[nodiscard]] QList<store::LinkedAccount> linked()
    {
        const auto workspace = open();
        return *store::linkedAccounts(**workspace->openReader());
    }
    /// The command on another thread, because the provider lives in this one.
    int run(const QStringList& arguments, const QByteArray& input = {})
    {
        int code = -1;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { code = m_runner->run(arguments, input); }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 20000))
            qFatal("the command does not end");
        thread->wait();
        return code;
    }
    QJsonDocument json(QStringList arguments)
    {
        arguments.append(u"--json"_s);
        run(arguments);
        return QJsonDocument::fromJson(m_runner->terminal.output.toUtf8());
    }
    const QString& output() const { return m_runner->terminal.output; }
    const QString& error() const { return m_runner->terminal.error; }

private Q_SLOTS:
    void init()
    {
        m_runner = std::make_unique<app::cli::test::CommandRunner>();
        m_provider = std::make_unique<ApiProvider>();
    }
    void cleanup()
    {
        m_provider.reset();
        m_runner.reset();
    }

    void asksTheApiWithTheTokenOfAUser()
    {
        link(bearerTokens(m_clock.now(), 3600));
        QCOMPARE(run({ u"provider"_s, u"request"_s, u"fake"_s, u"user?x=1"_s, u"--user"_s,
                     u"jane"_s, u"--show-headers"_s }),
            0);
        const QByteArray sent = m_provider->server.requests.last();
        QVERIFY(sent.startsWith("GET /v1/user?x=1 HTTP/1.1\r\n"));
        QVERIFY(sent.contains("Authorization: Bearer first-access-token-1\r\n"));
        QVERIFY(output().contains(u"< 200 ("_s));
        QVERIFY(output().contains(u"> Authorization: Bearer firs… (sha256 "_s));
        // Not in what the provider echoed either, nor its cookie.
        QVERIFY(output().contains(u"you_said"_s));
        QVERIFY(!output().contains(u"first-access-token-1"_s));
        QVERIFY(!output().contains(u"very-secret-cookie"_s));
    }

    void sendsEveryMethodWithItsBody_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("form") << QStringList { u"--data"_s, u"a=1"_s, u"--data"_s, u"b=2"_s }
                              << "POST /v1/things "_ba << form << "a=1&b=2"_ba;
        QTest::newRow("PUT JSON") << QStringList { u"--method"_s, u"put"_s, u"--json-data"_s,
            u"{\"a\":1}"_s } << "PUT /v1/things "_ba
                                  << "application/json"_ba
                                  << "{\"a\":1}"_ba;
        QTest::newRow("PATCH from standard input")
            << QStringList { u"--method"_s, u"PATCH"_s, u"--json-data"_s, u"@-"_s, u"--header"_s,
                   u"Content-Type: application/merge-patch+json"_s }
            << "PATCH /v1/things "_ba
            << "application/merge-patch+json"_ba
            << "{\"in\":1}"_ba;
        QTest::newRow("DELETE") << QStringList { u"--method"_s, u"DELETE"_s }
                                << "DELETE /v1/things "_ba << QByteArray() << QByteArray();
    }
    void sendsEveryMethodWithItsBody()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        link(bearerTokens(m_clock.now(), 3600));
        const QStringList command { u"provider"_s, u"request"_s, u"fake"_s, u"things"_s,
            u"--user"_s, u"jane"_s };
        QCOMPARE(run(command + options, "{\"in\":1}"), 0);
        const QByteArray sent = m_provider->server.requests.last();
        QVERIFY(sent.startsWith(start));
        QVERIFY(sent.endsWith(QByteArray("\r\n\r\n" + body)));
        QCOMPARE(sent.contains(QByteArray("Content-Type: " + type + "\r\n")), !type.isEmpty());
    }

    void answersInJson()
    {
        link(bearerTokens(m_clock.now(), 3600));
        m_provider->api = [](const QByteArray&) {
            return gatehouse::test::ScriptedServer::response(
                "404 Not Found", "application/json", "{\"message\":\"no such thing\"}");
        };
        const auto answer = json(
            { u"provider"_s, u"request"_s, u"fake"_s, u"things/9"_s, u"--user"_s, u"jane"_s });
        QCOMPARE(answer[u"status"_s].toInt(), 404);
        QCOMPARE(answer[u"body"_s][u"message"_s].toString(), u"no such thing"_s);
        QVERIFY(answer[u"request"_s][u"url"_s].toString().endsWith(u"/v1/things/9"_s));
        QCOMPARE(run({ u"provider"_s, u"request"_s, u"fake"_s, u"x"_s, u"--user"_s, u"jane"_s }),
            1); // a script sees it
    }

    void refreshesBeforeTheEndAndKeepsTheNewToken()
    {
        link(bearerTokens(m_clock.now(), 30));
        const QStringList command { u"provider"_s, u"request"_s, u"fake"_s, u"user"_s, u"--user"_s,
            u"jane"_s };
        QCOMPARE(run(command), 0);
        QCOMPARE(m_provider->requestsTo("/token").size(), 1);
        QVERIFY(m_provider->requestsTo("/token")[0].contains("first-refresh-token-1"));
        QVERIFY(m_provider->server.requests.last().contains("Bearer fresh-access-token-1"));
        QCOMPARE(run(command), 0);
        QCOMPARE(m_provider->requestsTo("/token").size(), 1);
    }

    void saysHowToGetAToken()
    {
        link({});
        const QStringList command { u"provider"_s, u"request"_s, u"fake"_s, u"user"_s };
        QCOMPARE(run(command + QStringList { u"--user"_s, u"jane"_s }), 1);
        QVERIFY(error().contains(u"signing in at /login/fake"_s));
        QCOMPARE(run(command + QStringList { u"--user"_s, u"nobody"_s }), 1);
        QVERIFY(error().contains(u"no user 'nobody'"_s));
        QCOMPARE(run(command), 2);
        QVERIFY(error().contains(u"--user is missing"_s));
        QCOMPARE(
            run({ u"provider"_s, u"request"_s, u"none"_s, u"x"_s, u"--user"_s, u"jane"_s }), 1);
        QVERIFY(error().contains(u"no provider 'none'"_s));
        QVERIFY(m_provider->server.requests.isEmpty());
    }

    void meetsABadProviderWithAClearError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("message");
        using gatehouse::test::ScriptedServer;
        QTest::newRow("redirect") << ScriptedServer::response(
            "302 Found", "text/plain", "", "Location: http://127.0.0.1:1/\r\n")
                                  << u"redirects are not followed"_s;
        QTest::newRow("too large")
            << ScriptedServer::json(QByteArray(1100 * 1024, ' ')) << u"larger than 1024 KiB"_s;
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << u"no connection or no answer"_s;
    }
    void meetsABadProviderWithAClearError()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, message);
        link(bearerTokens(m_clock.now(), 3600));
        m_provider->api = [answer](const QByteArray&) { return answer; };
        QCOMPARE(
            run({ u"provider"_s, u"request"_s, u"fake"_s, u"x"_s, u"--user"_s, u"jane"_s }), 1);
        QVERIFY2(error().contains(message), qPrintable(error()));
    }

    void sendsTheTokenNowhereElse()
    {
        link(bearerTokens(m_clock.now(), 3600));
        for (const QString& path : { u"https://evil.example/x"_s, u"../other"_s }) {
            QCOMPARE(
                run({ u"provider"_s, u"request"_s, u"fake"_s, path, u"--user"_s, u"jane"_s }), 1);
            QVERIFY2(error().contains(u"api_base_url"_s), qPrintable(error()));
        }
        QVERIFY(m_provider->server.requests.isEmpty());
    }

    void listsTokensWithoutTheirValues()
    {
        link(bearerTokens(4'000'000'000, 0));
        const auto list = json({ u"provider"_s, u"tokens"_s }).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"provider"_s].toString(), u"fake"_s);
        QCOMPARE(list[0][u"username"_s].toString(), u"jane"_s);
        QCOMPARE(list[0][u"subject"_s].toString(), u"s-1"_s);
        QCOMPARE(list[0][u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(list[0][u"scope"_s].toString(), u"read"_s);
        QVERIFY(!output().contains(u"first-"_s));
        QCOMPARE(run({ u"provider"_s, u"tokens"_s, u"fake"_s }), 0);
        QVERIFY(output().contains(u"never"_s));
        QCOMPARE(run({ u"provider"_s, u"tokens"_s, u"none"_s }), 1);
    }

    void refreshesRevokesAndUnlinks()
    {
        link(bearerTokens(m_clock.now(), 3600));
        const auto account = [](const char* verb) {
            return QStringList { u"provider"_s, QLatin1String(verb), u"fake"_s, u"--user"_s,
                u"jane"_s };
        };
        QCOMPARE(run(account("refresh")), 0);
        QVERIFY(output().startsWith(u"refreshed the token of jane at fake\n"_s));
        m_provider->tokenStatus = "400 Bad Request";
        QCOMPARE(run(account("refresh")), 1);
        QVERIFY(error().contains(u"invalid_grant"_s));
        m_provider->revokeStatus = "503 Unavailable";
        QCOMPARE(run(account("revoke")), 1);
        QVERIFY(linked()[0].hasToken); // it works there still, so it is not lost here
        m_provider->revokeStatus = "200 OK";
        QCOMPARE(run(account("revoke")), 0);
        QVERIFY(m_provider->requestsTo("/revoke").last().contains("fresh-refresh-token-1"));
        QVERIFY(!linked()[0].hasToken);
        QCOMPARE(run(account("revoke")), 1);
        QCOMPARE(run(account("unlink")), 0);
        QVERIFY(linked().isEmpty());
        QCOMPARE(run(account("unlink")), 1);
    }

    void unlinksAlthoughTheProviderIsAway()
    {
        link(bearerTokens(m_clock.now(), 3600));
        m_provider->server.close();
        const auto report = json({ u"provider"_s, u"unlink"_s, u"fake"_s, u"--user"_s, u"jane"_s });
        QCOMPARE(report[u"revoked_there"_s].toBool(true), false);
        QVERIFY(report[u"note"_s].toString().contains(u"not revoked there"_s));
        QVERIFY(linked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProviderAccountCommandsTest)
#include "tst_provider_account_commands.moc"
