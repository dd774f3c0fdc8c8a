// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/client_configuration_endpoint.h"

#include "tests/server/oidc/registration_fixture.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using domain::Registration;
using test::Answer;

/// Registered clients that manage themselves (RFC 7592).
class ClientConfigurationTest : public test::RegistrationFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_server.reset(); }

    void showsAClientToItselfWithoutItsSecret()
    {
        policy(Registration::Open);
        const Answer client = registered();
        const Answer shown
            = send("GET", place(client), {}, client.text("registration_access_token"));
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.text("client_id"), client.text("client_id"));
        QVERIFY(!shown.json().contains(u"client_secret"_s));
        QVERIFY(!shown.json().contains(u"registration_access_token"_s));
    }

    void belongsToOneClient()
    {
        policy(Registration::Open);
        const Answer one = registered();
        const Answer two = registered();
        const QByteArray token = one.text("registration_access_token"); // C111
        for (const char* method : { "GET", "PUT", "DELETE" }) {
            const QJsonObject body = method == QByteArray("PUT")
                ? good({ { u"client_id"_s, u"x"_s } })
                : QJsonObject();
            QCOMPARE(send(method, place(two), body, token).status, 401);
            QCOMPARE(send(method, "/oauth/register/nobody", body, token).status, 401);
            QCOMPARE(send(method, place(one), body).status, 401);
            QCOMPARE(
                send(method, place(one), body, two.text("registration_access_token")).status, 401);
        }
        QCOMPARE(send("GET", place(one), {}, token).status, 200);
    }

    void isNoOtherKindOfToken()
    {
        policy(Registration::Token);
        const QByteArray initial = initialToken(1);
        const Answer client = registered({}, initial);
        const QByteArray token = client.text("registration_access_token");
        QCOMPARE(registered({}, token).status, 401); // C045
        QCOMPARE(send("GET", place(client), {}, initialToken(1)).status, 401);
        QCOMPARE(m_server->client.get("/oauth/userinfo", { { "Authorization", "Bearer " + token } })
                     .status,
            401);
    }

    void rotatesItsTokenWithEveryUpdate()
    {
        policy(Registration::Open);
        const Answer client = registered();
        const QByteArray first = client.text("registration_access_token");
        QVERIFY(first.size() > 43); // C111: 256 bits and the row
        const QJsonObject change = good({ { u"client_id"_s, client.json()[u"client_id"_s] },
            { u"client_secret"_s, client.json()[u"client_secret"_s] },
            { u"client_name"_s, u"Renamed"_s } });
        const Answer updated = send("PUT", place(client), change, first);
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.text("client_name"), "Renamed"_ba);
        const QByteArray second = updated.text("registration_access_token");
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(send("PUT", place(client), change, first).status, 401);
        m_server->clock.settle();
        QCOMPARE(send("GET", place(client), {}, second).text("client_name"), "Renamed"_ba);
        // What is left out of an update is gone (RFC 7592 §2.2); the secret is not metadata.
        QVERIFY(getsATokenAs(client.text("client_id"), client.text("client_secret")));
    }

    void letsOneOfManyUpdatesWin()
    {
        policy(Registration::Open);
        const Answer client = registered();
        const QByteArray body
            = QJsonDocument(good({ { u"client_id"_s, client.json()[u"client_id"_s] } }))
                  .toJson(QJsonDocument::Compact);
        const test::Fields headers { { "Content-Type", "application/json" },
            { "Content-Length", QByteArray::number(body.size()) },
            { "Authorization", "Bearer " + client.text("registration_access_token") } };
        const std::vector<QByteArray> requests(
            8, test::HttpClient::request("PUT", place(client), headers, body));
        int done = 0;
        for (const Answer& answer : m_server->client.send(requests))
            done += answer.status == 200;
        QCOMPARE(done, 1);
    }

    void judgesAnUpdateByTheNewState_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("scope") << u"scope"_s << QJsonValue(u"openid admin"_s);
        QTest::newRow("grant type")
            << u"grant_types"_s << QJsonValue(QJsonArray { u"client_credentials"_s });
        QTest::newRow("introspection") << u"may_introspect"_s << QJsonValue(true);
        QTest::newRow("redirect") << u"redirect_uris"_s
                                  << QJsonValue(QJsonArray { u"http://evil.example/"_s });
        QTest::newRow("another id") << u"client_id"_s << QJsonValue(u"other"_s);
        QTest::newRow("another secret") << u"client_secret"_s << QJsonValue(u"a-secret-of-mine"_s);
        QTest::newRow("own token") << u"registration_access_token"_s << QJsonValue(u"x"_s);
    }
    void judgesAnUpdateByTheNewState()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        policy(Registration::Open);
        const Answer client = registered();
        const QByteArray token = client.text("registration_access_token");
        QJsonObject change = good({ { u"client_id"_s, client.json()[u"client_id"_s] } });
        change.insert(member, value); // C107
        QCOMPARE(send("PUT", place(client), change, token).status, 400);
        // Nothing happened: the token is still the current one.
        QCOMPARE(send("GET", place(client), {}, token).status, 200);
    }

    void takesAwayWhatThePolicyNoLongerAllows()
    {
        policy(Registration::Open);
        const Answer client = registered({ { u"scope"_s, u"openid email"_s } });
        m_server->changeSettings([](domain::Settings& settings) {
            settings.registrationScopes = domain::ScopeSet::fromStored(u"openid"_s);
        });
        const QJsonObject same = good({ { u"client_id"_s, client.json()[u"client_id"_s] },
            { u"scope"_s, u"openid email"_s } });
        QCOMPARE(send("PUT", place(client), same, client.text("registration_access_token")).status,
            400); // C107: what it had before counts for nothing
    }

    void changesItsWayToAuthenticate()
    {
        policy(Registration::Open);
        const Answer client = registered();
        const QByteArray id = client.text("client_id");
        QJsonObject change = good({ { u"client_id"_s, client.json()[u"client_id"_s] },
            { u"token_endpoint_auth_method"_s, u"none"_s } });
        const Answer open
            = send("PUT", place(client), change, client.text("registration_access_token"));
        QCOMPARE(open.status, 200);
        m_server->clock.settle();
        QVERIFY(!getsATokenAs(id, client.text("client_secret")));
        change.insert(u"token_endpoint_auth_method"_s, u"client_secret_basic"_s);
        const Answer closed
            = send("PUT", place(client), change, open.text("registration_access_token"));
        QCOMPARE(closed.status, 200);
        m_server->clock.settle();
        QVERIFY(getsATokenAs(id, closed.text("client_secret")));
        QVERIFY(!getsATokenAs(id, client.text("client_secret")));
    }

    void removesItself()
    {
        policy(Registration::Open);
        const Answer client = registered();
        const QByteArray token = client.text("registration_access_token");
        QCOMPARE(send("DELETE", place(client), {}, token).status, 204);
        m_server->clock.settle();
        QCOMPARE(send("GET", place(client), {}, token).status, 401);
        QVERIFY(!getsATokenAs(client.text("client_id"), client.text("client_secret")));
    }

    void endsWithItsClient()
    {
        policy(Registration::Open);
        const Answer client = registered();
        qint64 row = 0;
        {
            // Closed again at once: an open statement would keep the reader in the past.
            auto rows = m_server->reader().query("SELECT max(id) FROM clients");
            QVERIFY(rows && rows->next());
            row = rows->integer(0);
        }
        m_server->changeClient(row, [](domain::Client& changed) { changed.isEnabled = false; });
        QCOMPARE(
            send("GET", place(client), {}, client.text("registration_access_token")).status, 401);
    }
};

QTEST_GUILESS_MAIN(ClientConfigurationTest)
#include "tst_client_configuration.moc"
