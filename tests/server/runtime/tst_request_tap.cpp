// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/registry_document.h"
#include "tests/server/oauth/http_client.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr char tapRegistry[] = R"({"gatehouse": 1,
  "scopes": [{"name": "api.read", "description": {"en": "Read"}}],
  "clients": [{"client_id": "service", "client_secret": "service-secret-which-is-long", "client_name": "Service",
    "grant_types": ["client_credentials"], "response_types": [], "scope": "api.read",
    "token_endpoint_auth_method": "client_secret_basic"},
   {"client_id": "web", "client_name": "Web", "redirect_uris": ["https:\/\/app.example\/cb"],
    "grant_types": ["authorization_code"], "response_types": ["code"], "scope": "api.read",
    "token_endpoint_auth_method": "none"}]})";

QByteArray shown(const trace::Step& step, trace::Place place, const QByteArray& name)
{
    for (const trace::Field& field : step.fields) {
        if (field.place == place && field.name == name)
            return field.value;
    }
    return "(absent)"_ba;
}

/// Everything of a step that anybody could ever see.
QByteArray everything(const trace::Step& step)
{
    QByteArray all = step.request + step.method + step.path + step.clientId.toUtf8()
        + step.error.toUtf8() + step.description.toUtf8() + step.detail.toUtf8();
    for (const trace::Field& field : step.fields)
        all += field.name + field.value;
    for (const trace::Check& check : step.checks)
        all += check.expected.toUtf8() + check.got.toUtf8();
    return all;
}

} // namespace

/// What an observer is told of requests that came over real sockets.
class RequestTapTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<runtime::EmbeddedServer> m_server;
    QList<trace::Step> m_steps;

    [[nodiscard]] test::HttpClient client() const
    {
        return { static_cast<quint16>(QUrl(m_server->status().issuer).port()) };
    }

    [[nodiscard]] bool waitForSteps(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return m_steps.size() >= count; });
    }

    void sendRaw(const QByteArray& bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, client().port);
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_VERIFY(socket.bytesAvailable() > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto location = store::Location::parse(m_folder.filePath(u"test.gatehouse"_s));
        auto workspace = store::Workspace::open(*location, m_clock, m_random, {});
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        m_workspace = std::move(*workspace);
        const auto document = store::parseRegistryDocument(tapRegistry);
        QVERIFY2(document,
            qPrintable(document ? QString() : document.error().path + document.error().message));
        QVERIFY(store::importRegistry(*m_workspace, *document, u"test"_s));
    }

    void init()
    {
        m_steps.clear();
        m_server = std::make_unique<runtime::EmbeddedServer>(*m_workspace);
        m_server->setObserved(true);
        connect(m_server.get(), &control::ServerControl::stepsRecorded, this,
            [this](const QList<trace::Step>& steps) { m_steps += steps; });
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 2;
        m_server->start(options);
        QCOMPARE(m_server->status().state, control::ServerState::Running);
    }

    void cleanup() { m_server.reset(); }

    void showsRequestAndAnswerWithoutTheirSecrets()
    {
        const auto answer
            = client().post("/oauth/token", { { "grant_type", "client_credentials" } },
                { { "Authorization",
                    test::HttpClient::basic("service", "service-secret-which-is-long") } });
        QCOMPARE(answer.status, 200);
        QVERIFY(waitForSteps(1));
        const trace::Step& step = m_steps.first();
        QCOMPARE(step.method, "POST"_ba);
        QCOMPARE(step.path, "/oauth/token"_ba);
        QCOMPARE(step.status, 200);
        QCOMPARE(step.clientId, u"service"_s);
        QVERIFY(!step.checks.empty());
        QVERIFY(step.order > 0 && step.at > 0 && step.durationMicroseconds > 0);
        QCOMPARE(shown(step, trace::Place::Form, "grant_type"), "client_credentials"_ba);
        QVERIFY(shown(step, trace::Place::Header, "authorization")
                    .startsWith("Basic service:\xe2\x80\xa6#"));
        const QByteArray token = answer.text("access_token");
        const QByteArray masked = shown(step, trace::Place::Answer, "access_token");
        QVERIFY2(
            masked.startsWith(QByteArray(token.first(4) + "\xe2\x80\xa6#")), masked.constData());
        QCOMPARE(shown(step, trace::Place::Answer, "token_type"), "Bearer"_ba);
        QVERIFY(!everything(step).contains("service-secret"));
        QVERIFY(!everything(step).contains(token));
        QVERIFY(!everything(step).contains(token.sliced(8)));
    }

    void recordsWhatNoEndpointSaw()
    {
        QCOMPARE(client().get("/nowhere?key=0123456789").status, 404);
        QCOMPARE(client().get("/.well-known/openid-configuration").status, 200);
        QVERIFY(waitForSteps(2));
        QCOMPARE(m_steps[0].status + m_steps[1].status, 604);
        for (const trace::Step& step : std::as_const(m_steps)) {
            QCOMPARE(step.request.size(), 16);
            QVERIFY(!everything(step).contains("0123456789"));
        }
    }

    void recordsMalformedHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << "hello there\r\n\r\n"_ba << 400;
        QTest::newRow("two lengths")
            << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba
            << 400;
        QTest::newRow("version") << "GET / HTTP/3.0\r\nHost: a\r\n\r\n"_ba << 505;
        QTest::newRow("long line") << "GET /" + QByteArray(20000, 'a') << 414;
    }

    void recordsMalformedHttp()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        sendRaw(bytes);
        QVERIFY(waitForSteps(1));
        QCOMPARE(m_steps.first().status, status);
        QCOMPARE(m_steps.first().peer, "127.0.0.1"_ba);
        QVERIFY(!m_steps.first().detail.isEmpty());
        QVERIFY(!m_steps.first().checks.front().isPassed);
    }

    void recordsFailuresBeforeAClientIsKnown()
    {
        const auto answer = client().post("/oauth/token", { { "grant_type", "nonsense" } });
        QVERIFY(answer.status >= 400);
        QVERIFY(waitForSteps(1));
        QVERIFY(!m_steps.first().error.isEmpty());
        QVERIFY(m_steps.first().clientId.isEmpty());
        QCOMPARE(shown(m_steps.first(), trace::Place::Form, "grant_type"), "nonsense"_ba);
    }

    void givesStepsOfOneFlowACommonKey()
    {
        // The server keeps the request; the sign-in page refers to it and shows no parameter.
        const QByteArray challenge(43, 'c');
        const auto asked
            = client().get("/oauth/authorize?response_type=code&client_id=web&state="
                           "a-state-of-the-client&scope=api.read&code_challenge_method="
                           "S256&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&code_"
                           "challenge="
                + challenge);
        QCOMPARE(asked.status, 200);
        const auto named = QRegularExpression(u"name=\"interaction\" value=\"([0-9]+)\""_s)
                               .match(QString::fromUtf8(asked.body));
        QVERIFY(named.hasMatch());
        const auto next
            = client().get("/oauth/authorize?interaction=" + named.captured(1).toLatin1());
        QVERIFY(next.status < 500);
        QVERIFY(waitForSteps(2));
        std::sort(m_steps.begin(), m_steps.end(),
            [](const trace::Step& a, const trace::Step& b) { return a.order < b.order; });
        const auto& first = m_steps[0].keys;
        const auto& second = m_steps[1].keys;
        QCOMPARE(first.size(), size_t { 2 }); // state, interaction
        QVERIFY(!second.empty());
        QVERIFY(std::find(first.begin(), first.end(), second.front()) != first.end());
        QVERIFY(!everything(m_steps[0]).contains("a-state-of-the-client"));
        QCOMPARE(shown(m_steps[0], trace::Place::Query, "code_challenge"), challenge);
    }

    void masksWhatAClientInvents()
    {
        QVERIFY(client().post("/oauth/token", { { "my_token", "abcdefgh0123456789xyz" } }).status
            >= 400);
        QVERIFY(waitForSteps(1));
        const QByteArray value = shown(m_steps.first(), trace::Place::Form, "my_token");
        QVERIFY2(value.startsWith("abcd\xe2\x80\xa6#") && value.size() == 16, value.constData());
    }

    void boundsWhatItKeeps()
    {
        test::Fields many;
        for (int i = 0; i < 60; ++i)
            many.emplace_back("scope" + QByteArray::number(i), "x");
        many.emplace_back("scope", QByteArray(4000, 's'));
        QVERIFY(client().post("/oauth/token", many).status >= 400);
        QVERIFY(
            client().post("/oauth/token", { { "scope", QByteArray(4000, 's') } }).status >= 400);
        QVERIFY(waitForSteps(2));
        for (const trace::Step& step : std::as_const(m_steps)) {
            QVERIFY(step.fields.size() <= 48);
            for (const trace::Field& field : step.fields)
                QVERIFY(field.value.size() <= 520);
        }
    }

    void tellsNothingWhenNobodyObserves()
    {
        m_server->setObserved(false);
        QCOMPARE(client().get("/health").status, 200);
        sendRaw("hello there\r\n\r\n");
        m_server->setObserved(true);
        QCOMPARE(client().get("/.well-known/openid-configuration").status, 200);
        QVERIFY(waitForSteps(1));
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(m_steps.first().path, "/.well-known/openid-configuration"_ba);
    }
};

QTEST_GUILESS_MAIN(RequestTapTest)
#include "tst_request_tap.moc"
