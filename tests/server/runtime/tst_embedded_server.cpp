// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/client_repository.h"
#include "server/store/registry_document.h"
#include "server/store/settings_repository.h"
#include "tests/server/crypto/password_threads.h"
#include "tests/server/oauth/http_client.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using control::ServerState;

namespace {

constexpr char registry[] = R"({"gatehouse": 1,
  "scopes": [{"name": "api.read", "description": {"en": "Read"}}],
  "clients": [{"client_id": "service", "client_secret": "service-secret", "client_name": "Service",
    "grant_types": ["client_credentials"], "response_types": [], "scope": "api.read",
    "token_endpoint_auth_method": "client_secret_basic"}]})";

} // namespace

/// The server as the console and `serve` run it: started, asked over real sockets, stopped.
class EmbeddedServerTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;

    static control::ServerOptions anyPort()
    {
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 2;
        return options;
    }

    static test::HttpClient clientOf(const runtime::EmbeddedServer& server)
    {
        return { static_cast<quint16>(QUrl(server.status().issuer).port()) };
    }

    static int tokenStatus(const test::HttpClient& client)
    {
        return client
            .post("/oauth/token", { { "grant_type", "client_credentials" } },
                { { "Authorization", test::HttpClient::basic("service", "service-secret") } })
            .status;
    }

    void showErrorPages()
    {
        const auto saved
            = m_workspace->writer().runAndWait<void>([](store::Transaction& transaction) {
                  store::SettingsRepository settings(transaction.database());
                  domain::Settings changed = settings.load().value();
                  changed.hasErrorPages = true;
                  return settings.save(changed, transaction.now());
              });
        QVERIFY(saved);
    }
    static QByteArray linkOfAPage(const test::HttpClient& client)
    {
        const test::Answer page = client.get("/oauth/authorize?response_type=code&client_id=nobody"
                                             "&redirect_uri=https%3A%2F%2Fapp.example%2Fcb");
        static const QRegularExpression link(u"href=\"(/oauth/errors/[^\"]+)\""_s);
        return link.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
    }
    static QByteArray addressOfAnAnswer(const test::HttpClient& client)
    {
        const test::Answer answer = client.post("/oauth/token", { { "grant_type", "password" } },
            { { "Authorization", test::HttpClient::basic("service", "service-secret") } });
        return QUrl(QString::fromUtf8(answer.text("error_uri")))
            .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto location = store::Location::parse(m_folder.filePath(u"test.gatehouse"_s));
        auto workspace = store::Workspace::open(*location, m_clock, m_random, {});
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        m_workspace = std::move(*workspace);
        const auto document = store::parseRegistryDocument(registry);
        QVERIFY2(document,
            qPrintable(document ? QString() : document.error().path + document.error().message));
        QVERIFY(store::importRegistry(*m_workspace, *document, u"test"_s));
    }

    void startsAnswersAndStopsAgainAndAgain()
    {
        runtime::EmbeddedServer server(*m_workspace);
        QSignalSpy changes(&server, &control::ServerControl::statusChanged);
        for (int round = 0; round < 3; ++round) {
            server.start(anyPort());
            QCOMPARE(server.status().state, ServerState::Running);
            QCOMPARE(clientOf(server).get("/health").status, 200);
            server.stop();
            QTRY_COMPARE(server.status().state, ServerState::Stopped);
        }
        QVERIFY(changes.size() >= 12);
    }

    void reportsATakenPortWithAnother()
    {
        runtime::EmbeddedServer first(*m_workspace);
        first.start(anyPort());
        control::ServerOptions same = anyPort();
        same.listen = first.status().listening;
        runtime::EmbeddedServer second(*m_workspace);
        QSignalSpy failures(&second, &control::ServerControl::startFailed);
        second.start(same);
        QCOMPARE(failures.size(), 1);
        const auto failure = failures.first().first().value<control::StartFailure>();
        QCOMPARE(failure.fault, control::StartFault::AddressInUse);
        QVERIFY(failure.suggestedPort > 0);
        QCOMPARE(second.status().state, ServerState::Stopped);
    }

    void tellsAnObserverOfTokensAndRefusals()
    {
        runtime::EmbeddedServer server(*m_workspace);
        server.setObserved(true);
        QSignalSpy tokens(&server, &control::ServerControl::tokensIssued);
        QSignalSpy steps(&server, &control::ServerControl::stepsRecorded);
        server.start(anyPort());
        QCOMPARE(tokenStatus(clientOf(server)), 200);
        QTRY_COMPARE(tokens.size(), 1);
        const auto issued = tokens.first().first().value<QList<trace::Issuance>>();
        QCOMPARE(issued.size(), 1);
        QCOMPARE(issued.first().clientId, u"service"_s);
        QTRY_VERIFY(!steps.isEmpty());
        QCOMPARE(server.status().tokens, 1U);
        // The window learns of it without asking.
        QSignalSpy counters(&server, &control::ServerControl::statusChanged);
        QTRY_VERIFY(!counters.isEmpty());
        QCOMPARE(counters.last().first().value<control::ServerStatus>().tokens, 1U);
    }

    /// Follows the link of the page, and the address of the JSON answer, as a developer does.
    void leadsFromARefusalToItsVeryCause_data()
    {
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("page") << true << "No client has this client_id"_ba;
        QTest::newRow("error_uri") << false << "<mark>password</mark>"_ba;
    }
    void leadsFromARefusalToItsVeryCause()
    {
        QFETCH(bool, isPage);
        QFETCH(QByteArray, cause);
        showErrorPages();
        runtime::EmbeddedServer server(*m_workspace);
        server.setObserved(true);
        server.start(anyPort());
        const test::HttpClient client = clientOf(server);
        const QByteArray link = isPage ? linkOfAPage(client) : addressOfAnAnswer(client);
        QVERIFY2(link.startsWith("/oauth/errors/") && link.contains("?request="), link.constData());
        const test::Answer exact = client.get(link);
        QCOMPARE(exact.status, 200);
        QVERIFY(exact.body.contains("class=\"cause\""));
        QVERIFY2(exact.body.contains(cause), exact.body.constData());
        // Whoever comes from elsewhere reads what everybody may.
        const test::Answer general = client.get(link, { { "X-Forwarded-For", "192.0.2.7" } });
        QCOMPARE(general.status, 200);
        QVERIFY(!general.body.contains("class=\"cause\"") && !general.body.contains(cause));
    }

    void tellsWhoAskedThroughAProxy_data()
    {
        QTest::addColumn<bool>("isBehindProxy");
        QTest::addColumn<QStringList>("proxies");
        QTest::addColumn<QByteArray>("peer");
        QTest::newRow("directly") << false << QStringList {} << "127.0.0.1"_ba;
        QTest::newRow("a proxy that is not named") << true << QStringList {} << "127.0.0.1"_ba;
        QTest::newRow("a proxy that is named")
            << true << QStringList { u"127.0.0.1"_s } << "203.0.113.9"_ba;
        QTest::newRow("not the one that is named")
            << true << QStringList { u"10.0.0.7"_s } << "127.0.0.1"_ba;
    }
    void tellsWhoAskedThroughAProxy()
    {
        QFETCH(bool, isBehindProxy);
        QFETCH(QStringList, proxies);
        QFETCH(QByteArray, peer);
        control::ServerOptions options = anyPort();
        options.isBehindProxy = isBehindProxy;
        options.trustedProxies = proxies;
        runtime::EmbeddedServer server(*m_workspace);
        server.setObserved(true);
        QSignalSpy steps(&server, &control::ServerControl::stepsRecorded);
        if (isBehindProxy)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"for lack of an --issuer"_s));
        if (isBehindProxy && proxies.isEmpty())
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"--trusted-proxy"_s));
        server.start(options);
        const test::HttpClient client = clientOf(server);
        const test::Answer refused = client.get("/oauth/authorize?client_id=nobody",
            { { "X-Forwarded-For", "198.51.100.1, 203.0.113.9" } });
        QCOMPARE(refused.status, 400);
        QTRY_VERIFY(!steps.isEmpty());
        QCOMPARE(steps.first().first().value<QList<trace::Step>>().last().peer, peer);
    }

    void checksAsManyPasswordsAtOnceAsItHasWorkersAndAtMostEight()
    {
        runtime::EmbeddedServer server(*m_workspace);
        QTRY_VERIFY(test::passwordThreads().isEmpty());
        control::ServerOptions options = anyPort();
        server.start(options);
        QTRY_COMPARE(test::passwordThreads().size(), 2);
        server.stop();
        QTRY_VERIFY(test::passwordThreads().isEmpty());
        options.workers = 12;
        server.start(options);
        QTRY_COMPARE(test::passwordThreads().size(), 8);
    }

    void countsTokensThatNobodyWatches()
    {
        runtime::EmbeddedServer server(*m_workspace);
        server.start(anyPort());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tokenStatus(clientOf(server)), 200);
        QCOMPARE(server.status().tokens, 3U);
    }

    void aSavedChangeIsOnTheWireWithin100Milliseconds()
    {
        runtime::EmbeddedServer server(*m_workspace);
        server.setObserved(true);
        QSignalSpy noticed(&server, &control::ServerControl::registryChanged);
        server.start(anyPort());
        const test::HttpClient client = clientOf(server);
        QCOMPARE(tokenStatus(client), 200);
        QTRY_VERIFY(!noticed.isEmpty());
        noticed.clear();

        setEnabled(false);
        QElapsedTimer sinceSaved;
        sinceSaved.start();
        int last = 200;
        while (last == 200 && sinceSaved.elapsed() < 1000)
            last = tokenStatus(client);
        QCOMPARE(last, 401);
        QVERIFY2(sinceSaved.elapsed() <= 100, qPrintable(QString::number(sinceSaved.elapsed())));
        QTRY_VERIFY(!noticed.isEmpty());
        setEnabled(true);
    }

private:
    void setEnabled(bool isEnabled)
    {
        const std::function<core::Result<bool>(store::Transaction&)> change
            = [isEnabled](store::Transaction& transaction) -> core::Result<bool> {
            store::ClientRepository clients(transaction.database());
            auto client = clients.find(u"service"_s);
            if (!client || !*client)
                return core::failure(core::ErrorKind::NotFound, u"no client"_s);
            (*client)->isEnabled = isEnabled;
            const auto updated = clients.update(**client, transaction.now());
            if (!updated)
                return tl::unexpected(updated.error());
            return true;
        };
        QVERIFY(m_workspace->writer().runAndWait<bool>(change));
    }
};

QTEST_GUILESS_MAIN(EmbeddedServerTest)
#include "tst_embedded_server.moc"
