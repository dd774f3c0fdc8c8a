// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/fetcher.h"

#include "server/core/mailbox.h"
#include "tests/server/fetch/scripted_server.h"
#include "tests/server/http/support/openssl_command.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslKey>
#include <QtTest/QTest>

#include <QCoro/QCoroTask>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using core::ErrorKind;
using fetch::Answer;
using fetch::Request;
using test::ScriptedServer;

/// Fetching over real sockets, and everything that is refused on the way (C108).
class FetcherTest : public QObject
{
    Q_OBJECT

    core::Mailbox m_mailbox;
    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;

    /// A request that may go to this machine without TLS.
    [[nodiscard]] Request local(const QString& path = u"/keys"_s) const
    {
        Request request;
        request.url = m_server->url(path);
        request.policy.allowsPlainHttp = request.policy.allowsLoopback = true;
        request.acceptedTypes = { "application/json", "+json" };
        return request;
    }
    [[nodiscard]] static core::Result<Answer> fetched(const Request& request)
    {
        fetch::Fetcher fetcher;
        return QCoro::waitFor(fetcher.fetch(request));
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void bringsAnAnswer()
    {
        m_server->answer = [](const QByteArray&) {
            return ScriptedServer::response("200 OK", "Application/JWK-Set+JSON; charset=utf-8",
                "{\"keys\":[]}", "Cache-Control: public, max-age=60\r\n");
        };
        const auto answer = fetched(local(u"/keys?a=%2F"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->contentType, "application/jwk-set+json"_ba);
        QCOMPARE(answer->body, "{\"keys\":[]}"_ba);
        QCOMPARE(answer->freshFor, std::chrono::seconds(60));
        QVERIFY(m_server->requests[0].startsWith("GET /keys?a=%2F HTTP/1.1\r\n"));
        QVERIFY(!m_server->requests[0].toLower().contains("cookie"));
    }

    void resolvesTheNameItselfAndStillSendsIt()
    {
        Request request = local();
        request.url = m_server->url(u"/keys"_s, u"localhost"_s);
        const auto answer = fetched(request);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        const QByteArray host = "host: localhost:" + QByteArray::number(m_server->serverPort());
        QVERIFY(m_server->requests[0].toLower().contains(host));
    }

    void postsForms()
    {
        Request request = local(u"/token"_s);
        request.method = "POST";
        request.headers = { { "Content-Type", "application/x-www-form-urlencoded" },
            { "Authorization", "Basic eDp5" } };
        request.body = "grant_type=authorization_code";
        m_server->answer = [](const QByteArray&) {
            return ScriptedServer::response(
                "400 Bad Request", "application/json", "{\"error\":\"invalid_grant\"}");
        };
        const auto answer = fetched(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(answer->body, "{\"error\":\"invalid_grant\"}"_ba);
        QVERIFY(m_server->requests[0].startsWith("POST /token "));
        QVERIFY(m_server->requests[0].contains("Authorization: Basic eDp5\r\n"));
        QVERIFY(m_server->requests[0].endsWith("\r\n\r\ngrant_type=authorization_code"));
    }

    void sendsEveryMethod_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("PUT") << "PUT"_ba
                             << "{\"a\":1}"_ba;
        QTest::newRow("PATCH") << "PATCH"_ba
                               << "{\"a\":2}"_ba;
        QTest::newRow("DELETE") << "DELETE"_ba << QByteArray();
        QTest::newRow("DELETE with a body") << "DELETE"_ba
                                            << "{}"_ba;
        QTest::newRow("HEAD") << "HEAD"_ba << QByteArray();
    }
    void sendsEveryMethod()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Request request = local(u"/thing/1"_s);
        request.method = method;
        request.body = body;
        m_server->answer = [&method](const QByteArray&) {
            return method == "HEAD" ? "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                      "Connection: close\r\nContent-Length: 7\r\n\r\n"_ba
                                    : ScriptedServer::response("200 OK", "application/json",
                                        "{\"b\":1}", "X-Left: 41\r\n");
        };
        const auto answer = fetched(request);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->body, method == "HEAD" ? QByteArray() : "{\"b\":1}"_ba);
        const QByteArray& sent = m_server->requests[0];
        QVERIFY(sent.startsWith(QByteArray(method + " /thing/1 HTTP/1.1\r\n")));
        QVERIFY(sent.endsWith(QByteArray("\r\n\r\n" + body)));
        const bool hasHeader = std::any_of(answer->headers.begin(), answer->headers.end(),
            [](const auto& header) { return header.first == "X-Left" && header.second == "41"; });
        QCOMPARE(hasHeader, method != "HEAD");
    }

    void sendsNoOtherMethod()
    {
        for (const auto& method : { "TRACE"_ba, "CONNECT"_ba, "get"_ba, "GET /x HTTP/1.1"_ba }) {
            Request request = local();
            request.method = method;
            QCOMPARE(fetched(request).error().kind, ErrorKind::Denied);
        }
        QVERIFY(m_server->requests.isEmpty());
    }

    void readsLongerAnswersForWhoAsks()
    {
        m_server->answer
            = [](const QByteArray&) { return ScriptedServer::json(QByteArray(200 * 1024, ' ')); };
        Request request = local();
        request.mostBytes = 256 * 1024;
        QCOMPARE(fetched(request)->body.size(), 200 * 1024);
        request.mostBytes = 199 * 1024;
        QCOMPARE(fetched(request).error().message, u"the answer is larger than 199 KiB"_s);
    }

    void staysAwayFromThisMachine()
    {
        Request request = local();
        request.policy.allowsLoopback = false;
        QCOMPARE(fetched(request).error().kind, ErrorKind::Denied);
        request.url = m_server->url(u"/"_s, u"localhost"_s); // resolved, then refused
        QCOMPARE(fetched(request).error().kind, ErrorKind::Denied);
        request = local();
        request.policy.allowsPlainHttp = false;
        QCOMPARE(fetched(request).error().kind, ErrorKind::Denied);
        QVERIFY(m_server->requests.isEmpty());
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const int denied = int(ErrorKind::Denied);
        QTest::newRow("redirect") << ScriptedServer::response(
            "302 Found", "application/json", "{}", "Location: http://169.254.169.254/\r\n")
                                  << denied;
        QTest::newRow("HTML") << ScriptedServer::response("200 OK", "text/html", "{}") << denied;
        QTest::newRow("no type") << ScriptedServer::response("200 OK", "", "{}") << denied;
        QTest::newRow("65 KiB") << ScriptedServer::json(QByteArray(65 * 1024, ' ')) << denied;
        QTest::newRow("without length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                   + QByteArray(200 * 1024, ' '))
            << denied;
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << int(ErrorKind::Unavailable);
    }
    void refusesAnswers()
    {
        QFETCH(QByteArray, bytes);
        m_server->answer = [bytes](const QByteArray&) { return bytes; };
        const auto answer = fetched(local());
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        for (const QByteArray& request : m_server->requests)
            QVERIFY(request.startsWith("GET /keys ")); // a redirect led nowhere
    }

    void neverUnpacks()
    {
        m_server->answer = [](const QByteArray&) {
            return ScriptedServer::response(
                "200 OK", "application/json", "not gzip", "Content-Encoding: gzip\r\n");
        };
        QCOMPARE(fetched(local())->body, "not gzip"_ba);
        QVERIFY(m_server->requests[0].contains("Accept-Encoding: identity\r\n"));
    }

    void givesUpAfterFiveSeconds()
    {
        m_server->answer = [](const QByteArray&) { return QByteArray(); };
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fetched(local()).error().kind, ErrorKind::Unavailable);
        QVERIFY(timer.elapsed() > 4500 && timer.elapsed() < 7000);
    }

    void saysWhenNobodyIsThere()
    {
        Request request = local();
        m_server->close();
        QCOMPARE(fetched(request).error().kind, ErrorKind::Unavailable);
        request.url = u"https://no-such-host.invalid/"_s;
        QCOMPARE(fetched(request).error().kind, ErrorKind::Unavailable);
    }

    void boundsHowManyAreUnderWay()
    {
        m_server->answer = [](const QByteArray&) { return QByteArray(); };
        fetch::Fetcher fetcher;
        std::vector<QCoro::Task<core::Result<Answer>>> running;
        for (int i = 0; i < fetch::Fetcher::mostAtOnce; ++i)
            running.push_back(fetcher.fetch(local()));
        QCOMPARE(QCoro::waitFor(fetcher.fetch(local())).error().kind, ErrorKind::Busy);
        m_server->close();
        m_server.reset(); // hangs up on all of them
        for (auto& task : running)
            QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::Unavailable);
    }

    void verifiesCertificates()
    {
        const QString certificate = m_folder.filePath(u"c.crt"_s);
        const QString key = m_folder.filePath(u"c.key"_s);
        QVERIFY(test::makeLocalhostCertificate(certificate, key,
            { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s }));
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const auto chain = QSslCertificate::fromPath(certificate);
        m_server->tls = QSslConfiguration::defaultConfiguration();
        m_server->tls.setLocalCertificateChain(chain);
        m_server->tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        Request request = local();
        request.policy.allowsPlainHttp = false;
        request.url = m_server->url(u"/keys"_s, u"localhost"_s);

        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(chain);
        fetch::Fetcher fetcher(trusting);
        const auto answer = QCoro::waitFor(fetcher.fetch(request));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->body, "{}"_ba);
        // The certificate is for the name, not for the address it stands at.
        request.url = m_server->url(u"/keys"_s);
        QCOMPARE(QCoro::waitFor(fetcher.fetch(request)).error().kind, ErrorKind::Unavailable);
        // Nobody the system trusts has signed it.
        request.url = m_server->url(u"/keys"_s, u"localhost"_s);
        QCOMPARE(fetched(request).error().kind, ErrorKind::Unavailable);
        QCOMPARE(m_server->requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(FetcherTest)
#include "tst_fetcher.moc"
