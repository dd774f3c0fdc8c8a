// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/plugin_types.h"
#include "server/plugins/plugin_registry.h"
#include "tests/server/oauth/test_server.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;

/// The example plug-in of examples/plugins/ticket as an operator would load it.
class PluginsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tickets;
    plugins::PluginRegistry m_plugins;
    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_shop;
    domain::User m_alice;

    [[nodiscard]] static QString folder(const char* name)
    {
        return QStringLiteral(GATEHOUSE_BINARY_DIR "/lib/") + QString::fromLatin1(name);
    }
    void addTicket(const QString& ticket, const QByteArray& text) const
    {
        QFile file(m_tickets.filePath(ticket));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] static test::Fields credentials()
    {
        return { { "Authorization", test::HttpClient::basic("shop", "secret") } };
    }
    [[nodiscard]] Answer show(const QByteArray& ticket) const
    {
        return m_server->client.post(
            "/oauth/token", { { "grant_type", "ticket" }, { "ticket", ticket } }, credentials());
    }
    [[nodiscard]] Answer refreshed(const QByteArray& token) const
    {
        return m_server->client.post("/oauth/token",
            { { "grant_type", "refresh_token" }, { "refresh_token", token } }, credentials());
    }
    [[nodiscard]] QJsonObject introspected(const QByteArray& token) const
    {
        return m_server->client.post("/oauth/introspect", { { "token", token } }, credentials())
            .json();
    }
    void useGenerator() const
    {
        m_server->changeClient(m_shop.id, [](domain::Client& client) {
            client.accessTokenGenerator = u"acme"_s;
            client.refreshTokenGenerator = u"acme"_s;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GATEHOUSE_TICKETS", m_tickets.path().toLocal8Bit());
        m_plugins = plugins::loadPlugins({ folder("example-plugins") });
        oauth::announcePluginTypes(m_plugins);
    }
    void init()
    {
        test::TestServer::Options options;
        options.plugins = &m_plugins;
        m_server = std::make_unique<test::TestServer>(test::TestServer::AddEndpoints(), options);
        domain::Client shop = test::webClient(u"shop"_s);
        shop.grantTypes = QStringList { u"ticket"_s, u"refresh_token"_s };
        shop.responseTypes.clear();
        m_shop = m_server->addClient(shop);
        m_alice = m_server->addUser(u"alice"_s);
        addTicket(u"ticket-number-0001"_s, "alice\nprofile email\n");
    }
    void cleanup() { m_server.reset(); }

    void loadsTheExample()
    {
        QCOMPARE(m_plugins.grantTypes(), QStringList { u"ticket"_s });
        QVERIFY(m_plugins.generator(u"acme"_s));
        QVERIFY(!m_plugins.generator(u"other"_s));
        QVERIFY(domain::validate(m_shop).isEmpty());
    }

    void refusesOtherVersionsAndNonsense()
    {
        // The test's plug-in would end the process if its code ran.
        const auto none = plugins::loadPlugins({ folder("test-plugins"), u"/nonexistent"_s });
        QVERIFY(none.grants.isEmpty() && none.generators.isEmpty());
        QTemporaryDir nonsense;
        QFile file(nonsense.filePath(u"libnonsense.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
        file.close();
        QVERIFY(plugins::loadPlugins({ nonsense.path() }).grants.isEmpty());
    }

    void refusesTheSameGrantTwice()
    {
        const auto twice
            = plugins::loadPlugins({ folder("example-plugins"), folder("example-plugins") });
        QCOMPARE(twice.grants.size(), 1);
    }

    void issuesForAGoodTicketOnce()
    {
        const Answer answer = show("ticket-number-0001");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("scope"), "profile email"_ba);
        const QJsonObject token = introspected(answer.text("access_token"));
        QCOMPARE(token.value(u"username"_s).toString(), u"alice"_s);
        QVERIFY(!answer.text("refresh_token").isEmpty());
        const Answer again = show("ticket-number-0001");
        QCOMPARE(again.status, 400);
        QCOMPARE(again.error(), u"invalid_grant"_s);
    }

    void lets1OfManyAtOnceWin()
    {
        // A campaign sets more rounds.
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GATEHOUSE_ROUNDS", &isSet);
        for (int round = 0; round < (isSet ? wanted : 20); ++round) {
            const QString ticket = u"ticket-of-round-%1"_s.arg(round, 5, 10, QChar(u'0'));
            addTicket(ticket, "alice\nprofile email\n");
            const QByteArray request = test::HttpClient::formRequest("/oauth/token",
                { { "grant_type", "ticket" }, { "ticket", ticket.toLatin1() } }, credentials());
            int issued = 0;
            for (const Answer& answer : m_server->client.send(std::vector<QByteArray>(16, request)))
                issued += answer.status == 200;
            QCOMPARE(issued, 1);
        }
    }

    void checksWhatThePluginSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("scope beyond the client's")
            << QByteArray("alice\nprofile admin") << u"invalid_scope"_s;
        QTest::newRow("malformed scope") << QByteArray("alice\n\"x\"") << u"invalid_scope"_s;
        QTest::newRow("unknown user") << QByteArray("mallory\nprofile") << u"invalid_grant"_s;
    }
    void checksWhatThePluginSays()
    {
        QFETCH(QByteArray, text);
        addTicket(u"ticket-number-0002"_s, text);
        const Answer answer = show("ticket-number-0002");
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
    }

    void issuesNothingForADisabledUser()
    {
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        QCOMPARE(show("ticket-number-0001").error(), u"invalid_grant"_s);
    }

    void keepsToTheAuthenticationMethodsOfThePlugin()
    {
        domain::Client open = test::publicClient(u"open"_s);
        open.grantTypes.append(u"ticket"_s);
        (void)m_server->addClient(open, {});
        const Answer answer = m_server->client.post("/oauth/token",
            { { "grant_type", "ticket" }, { "ticket", "ticket-number-0001" },
                { "client_id", "open" } });
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), u"unauthorized_client"_s);
    }

    void givesTokensTheGeneratorsLook()
    {
        useGenerator();
        const Answer answer = show("ticket-number-0001");
        const QByteArray access = answer.text("access_token");
        const QByteArray refresh = answer.text("refresh_token");
        QVERIFY2(access.startsWith("acme_at_"), access.constData());
        QVERIFY2(refresh.startsWith("acme_rt_"), refresh.constData());
        QVERIFY(introspected(access).value(u"active"_s).toBool());
        QVERIFY(introspected(refresh).value(u"active"_s).toBool());
        // The number behind the text is no secret; the text is.
        QByteArray forged = access;
        forged[12] = forged[12] == 'A' ? 'B' : 'A';
        QVERIFY(!introspected(forged).value(u"active"_s).toBool());
        QVERIFY(!introspected(access.mid(access.lastIndexOf('~'))).value(u"active"_s).toBool());
        // Kinds never mix.
        QCOMPARE(refreshed(access).error(), u"invalid_grant"_s);
    }

    void rotatesGeneratedRefreshTokensAndRepeatsThemWhenLost()
    {
        useGenerator();
        const QByteArray first = show("ticket-number-0001").text("refresh_token");
        const Answer second = refreshed(first);
        QCOMPARE(second.status, 200);
        QVERIFY(second.text("refresh_token").startsWith("acme_rt_"));
        QVERIFY(second.text("refresh_token") != first);
        QCOMPARE(refreshed(first).text("refresh_token"), second.text("refresh_token"));
        m_server->clock.advance(11);
        QCOMPARE(refreshed(first).error(), u"invalid_grant"_s);
        QCOMPARE(refreshed(second.text("refresh_token")).error(), u"invalid_grant"_s);
    }

    void revokesGeneratedTokens()
    {
        useGenerator();
        const Answer answer = show("ticket-number-0001");
        const QByteArray refresh = answer.text("refresh_token");
        QCOMPARE(
            m_server->client.post("/oauth/revoke", { { "token", refresh } }, credentials()).status,
            200);
        QVERIFY(!introspected(answer.text("access_token")).value(u"active"_s).toBool());
        QCOMPARE(refreshed(refresh).error(), u"invalid_grant"_s);
    }

    void failsClosedWithoutThePlugin()
    {
        m_server->changeClient(
            m_shop.id, [](domain::Client& client) { client.accessTokenGenerator = u"gone"_s; });
        const Answer answer = show("ticket-number-0001");
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.error(), u"server_error"_s);
    }
};

QTEST_GUILESS_MAIN(PluginsTest)
#include "tst_plugins.moc"
