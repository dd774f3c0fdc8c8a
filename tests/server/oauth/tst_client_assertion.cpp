// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fetch/scripted_server.h"
#include "tests/server/oauth/assertions.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using domain::TokenEndpointAuthMethod;
using test::Answer;
using test::asserted;

namespace {

const QByteArray tokenPath("/oauth/token");

domain::Client keyClient(const QString& id = u"keys"_s)
{
    domain::Client client = test::webClient(id);
    client.tokenEndpointAuthMethod = TokenEndpointAuthMethod::PrivateKeyJwt;
    client.jwks = test::clientKeys();
    return client;
}

domain::Client secretClient(const QString& id = u"hmac"_s)
{
    domain::Client client = test::webClient(id);
    client.tokenEndpointAuthMethod = TokenEndpointAuthMethod::ClientSecretJwt;
    return client;
}

} // namespace

/// client_secret_jwt and private_key_jwt over the wire (RFC 7523 §2.2, OpenID Connect Core §9).
class ClientAssertionTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_keys;
    domain::Client m_hmac;

    [[nodiscard]] Answer send(const QByteArray& assertion) const
    {
        return m_server->client.post(tokenPath, asserted(assertion));
    }
    [[nodiscard]] QJsonObject claims(const QString& id = u"keys"_s) const
    {
        return test::goodClaims(*m_server, id);
    }
    /// What the trace says of the last request.
    [[nodiscard]] QString detail() const { return m_server->sink.steps.back().detail; }
    void refuses(const QByteArray& assertion, const QString& reason)
    {
        const Answer answer = send(assertion);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, m_refusal);
        QVERIFY2(detail().contains(reason), qPrintable(detail()));
    }

    QByteArray m_refusal;

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        test::TestServer::Options options;
        options.dialect = dialect;
        options.databases = &m_databases;
        m_server = std::make_unique<test::TestServer>(test::TestServer::AddEndpoints(), options);
        m_keys = m_server->addClient(keyClient(), {});
        m_hmac = test::addSigningClient(*m_server, secretClient());
        (void)m_server->addClient(test::webClient());
        const test::Fields wrong { { "Authorization", test::HttpClient::basic("web", "wrong") } };
        m_refusal
            = m_server->client.post(tokenPath, { { "grant_type", "client_credentials" } }, wrong)
                  .body;
    }
    void cleanup() { m_server.reset(); }

    void acceptsEachAlgorithm()
    {
        for (const auto algorithm :
            { SignatureAlgorithm::RS256, SignatureAlgorithm::ES256, SignatureAlgorithm::EdDSA })
            QCOMPARE(send(test::signedWithKey(algorithm, claims())).status, 200);
        QCOMPARE(send(test::signedWithSecret(test::hmacSecret, claims(u"hmac"_s))).status, 200);
        // The other endpoints authenticate alike; client_id may be said as well.
        test::Fields form = asserted(test::signedWithKey(SignatureAlgorithm::ES256, claims()));
        form[0] = { "token", "x" };
        form.emplace_back("client_id", "keys");
        QCOMPARE(m_server->client.post("/oauth/introspect", form).status, 200);
    }

    void acceptsBothNamesOfThisServer()
    {
        QJsonObject good = claims();
        good[u"aud"_s] = u"https://issuer.example/oauth/token"_s;
        QCOMPARE(send(test::signedWithKey(SignatureAlgorithm::RS256, good)).status, 200);
    }

    void refusesClaims_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char* title, const QString& name, const QJsonValue& value,
                  const QString& reason) { QTest::newRow(title) << name << value << reason; };
        const qint64 now = test::ScriptedClock().now();
        row("C054 wrong iss", u"iss"_s, u"web"_s, u"iss is not the client"_s);
        row("C054 wrong sub", u"sub"_s, u"web"_s, u""_s);
        row("C054 no iss", u"iss"_s, QJsonValue::Undefined, u"iss is not the client"_s);
        row("C054 wrong aud", u"aud"_s, u"https://other.example"_s, u"aud"_s);
        row("C054 aud a list", u"aud"_s, QJsonArray { u"https://issuer.example"_s }, u"aud"_s);
        row("C054 no aud", u"aud"_s, QJsonValue::Undefined, u"aud"_s);
        row("C054 no exp", u"exp"_s, QJsonValue::Undefined, u"exp is missing"_s);
        row("C054 exp past", u"exp"_s, now, u"exp is in the past"_s);
        row("C054 exp far", u"exp"_s, now + 3631, u"more than an hour"_s);
        row("C087 exp text", u"exp"_s, QString::number(now + 60), u"exp is missing"_s);
        row("C087 exp huge", u"exp"_s, 1e300, u"exp is missing"_s);
        row("C054 nbf future", u"nbf"_s, now + 31, u"nbf is in the future"_s);
        row("iat future", u"iat"_s, now + 31, u"iat is in the future"_s);
        row("iat text", u"iat"_s, u"now"_s, u"iat is no time"_s);
        row("C054 no jti", u"jti"_s, QJsonValue::Undefined, u"jti is missing"_s);
        row("C054 empty jti", u"jti"_s, u""_s, u"jti is missing"_s);
        row("jti a number", u"jti"_s, 1, u"jti is missing"_s);
        row("jti too long", u"jti"_s, QString(256, u'a'), u"jti is missing or too long"_s);
    }
    void refusesClaims()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        QJsonObject bad = claims();
        if (value.isUndefined())
            bad.remove(name);
        else
            bad[name] = value;
        refuses(test::signedWithKey(SignatureAlgorithm::ES256, bad), reason);
    }

    void takesTheLastSecondOfASkewedClock()
    {
        QJsonObject good = claims();
        good[u"nbf"_s] = good[u"iat"_s] = m_server->clock.now() + 30;
        good[u"exp"_s] = m_server->clock.now() + 3630;
        QCOMPARE(send(test::signedWithKey(SignatureAlgorithm::ES256, good)).status, 200);
    }

    void pinsTheMethodAndTheAlgorithm()
    {
        domain::Client pinned = keyClient(u"pinned"_s);
        pinned.tokenEndpointAuthSigningAlg = u"ES256"_s;
        (void)m_server->addClient(pinned, {});
        refuses(test::signedWithKey(SignatureAlgorithm::RS256, claims(u"pinned"_s)),
            u"another algorithm"_s); // C054
        QCOMPARE(
            send(test::signedWithKey(SignatureAlgorithm::ES256, claims(u"pinned"_s))).status, 200);
        // C052, C087: HS256 is another method, whatever the key is.
        const QByteArray modulus = test::clientKey(SignatureAlgorithm::RS256).publicNumbers().first;
        for (const QByteArray& key : { modulus, QByteArray(test::hmacSecret),
                 QJsonDocument(test::clientKeys()).toJson(QJsonDocument::Compact) })
            refuses(test::signedWithSecret(key, claims()), u"another method"_s);
        refuses(
            test::signedWithKey(SignatureAlgorithm::RS256, claims(u"hmac"_s)), u"another method"_s);
        refuses(test::signedWithSecret(test::hmacSecret, claims(u"hmac"_s), R"({"alg":"HS512"})"),
            u"another algorithm"_s);
        for (const char* none : { R"({"alg":"none"})", R"({"alg":"None"})", R"({})" })
            refuses(test::signedWithSecret("", claims(), none), u"another algorithm"_s);
    }

    void refusesForgeries()
    {
        QByteArray token = test::signedWithKey(SignatureAlgorithm::ES256, claims());
        token.chop(4);
        refuses(token + "AAAA", u"wrong signature"_s);
        refuses(test::signedWithSecret("another secret that is long enough", claims(u"hmac"_s)),
            u"wrong signature"_s);
        // C055: the key in the header is the forger's.
        const auto forger = crypto::SigningKey::generate(SignatureAlgorithm::ES256).value();
        refuses(
            jose::signCompact(forger, u"forger"_s, u"JWT"_s, claims()).value(), u"no such key"_s);
        refuses(jose::signCompact(forger, u"ES256"_s, u"JWT"_s, claims()).value(),
            u"wrong signature"_s);
        refuses(test::signedWithSecret(
                    test::hmacSecret, claims(u"hmac"_s), R"({"alg":"HS256","crit":["b64"]})"),
            u"crit"_s);
        refuses(test::signedWithKey(SignatureAlgorithm::ES256, claims(u"nobody"_s)),
            u"unknown client"_s);
        refuses("a.b"_ba, u"not three segments"_s);
        refuses(QByteArray(17 * 1024, 'a'), u"16 KiB"_s);
    }

    void refusesOtherAssertionTypesAndSecondMethods()
    {
        test::Fields form = asserted(test::signedWithKey(SignatureAlgorithm::ES256, claims()));
        form[1].second = "urn:ietf:params:oauth:client-assertion-type:saml2-bearer";
        QCOMPARE(m_server->client.post(tokenPath, form).body, m_refusal);
        form.erase(form.begin() + 1);
        QCOMPARE(m_server->client.post(tokenPath, form).body, m_refusal);
        form = asserted(test::signedWithKey(SignatureAlgorithm::ES256, claims())); // C050
        form.emplace_back("client_secret", "secret");
        QCOMPARE(m_server->client.post(tokenPath, form).error(), u"invalid_request"_s);
        form.back() = { "client_id", "web" };
        QCOMPARE(m_server->client.post(tokenPath, form).body, m_refusal);
    }

    void usesAnAssertionOnce()
    {
        for (const QByteArray& token : { test::signedWithKey(SignatureAlgorithm::ES256, claims()),
                 test::signedWithSecret(test::hmacSecret, claims(u"hmac"_s)) }) {
            QCOMPARE(send(token).status, 200);
            refuses(token, u"used before"_s); // C054
        }
        // The same jti of another client is another one.
        QJsonObject good = claims();
        QCOMPARE(send(test::signedWithKey(SignatureAlgorithm::ES256, good)).status, 200);
        good[u"iss"_s] = good[u"sub"_s] = u"hmac"_s;
        QCOMPARE(send(test::signedWithSecret(test::hmacSecret, good)).status, 200);
    }

    void remembersItAfterARestart()
    {
        const QByteArray token = test::signedWithKey(SignatureAlgorithm::ES256, claims());
        QCOMPARE(send(token).status, 200);
        // A second server on the same database knows nothing else of the first.
        auto reader = m_server->workspace().openReader().value();
        auto rows = reader->query("SELECT count(*), min(expires_at) FROM assertion_ids");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 1);
        QCOMPARE(rows->integer(1), m_server->clock.now() + 60);
        // Purging takes it only when it has expired by itself.
        const auto purge = [&] {
            return m_server->write<qint64>([&](store::Transaction& tx) {
                return store::TokenRepository(tx.database()).purge(m_server->clock.now(), 100);
            });
        };
        QCOMPARE(purge(), 0);
        refuses(token, u"used before"_s);
        m_server->clock.advance(61);
        QCOMPARE(purge(), 1);
        refuses(token, u"exp is in the past"_s);
    }

    void givesExactlyOneOfSixteenParallelUses()
    {
        for (int round = 0; round < 5; ++round) {
            m_server->clock.advance(61); // past the limiter of the round before
            const QByteArray token = test::signedWithKey(SignatureAlgorithm::ES256, claims());
            const std::vector<QByteArray> requests(
                16, test::HttpClient::formRequest(tokenPath, asserted(token)));
            int winners = 0;
            for (const Answer& answer : m_server->client.send(requests))
                winners += answer.status == 200 ? 1 : 0;
            QCOMPARE(winners, 1);
        }
    }

    void takesEitherOfTwoLiveSecrets()
    {
        const QByteArray second("another secret that is long enough for it");
        const qint64 row = m_server->write<qint64>([&](store::Transaction& tx) {
            domain::ClientSecret secret
                = store::makeClientSecret(m_server->workspace().sealer(), m_hmac, second, tx.now());
            secret.expiresAt = tx.now() + 100;
            return store::ClientRepository(tx.database()).addSecret(secret);
        });
        QCOMPARE(send(test::signedWithSecret(test::hmacSecret, claims(u"hmac"_s))).status, 200);
        QCOMPARE(send(test::signedWithSecret(second, claims(u"hmac"_s))).status, 200);
        const auto lastUsed = [&] {
            const auto live = store::ClientRepository(m_server->reader())
                                  .liveSecrets(m_hmac.id, m_server->clock.now())
                                  .value();
            for (const auto& secret : live) {
                if (secret.id == row)
                    return secret.lastUsedAt;
            }
            return qint64 { -1 };
        };
        QTRY_COMPARE(lastUsed(), m_server->clock.now() / 60 * 60);
        m_server->clock.advance(100);
        refuses(test::signedWithSecret(second, claims(u"hmac"_s)), u"wrong signature"_s);
        QCOMPARE(send(test::signedWithSecret(test::hmacSecret, claims(u"hmac"_s))).status, 200);
    }

    void saysWhyASecretCannotVerify()
    {
        (void)m_server->addClient(secretClient(u"hashed"_s), test::hmacSecret);
        refuses(test::signedWithSecret(test::hmacSecret, claims(u"hashed"_s)), u"rotate it"_s);
        (void)test::addSigningClient(
            *m_server, secretClient(u"short"_s), "only 31 characters are here....");
        refuses(test::signedWithSecret("only 31 characters are here....", claims(u"short"_s)),
            u"shorter than 32"_s);
    }

    void stopsGuessing()
    {
        QByteArray bad
            = test::signedWithSecret("wrong and long enough to be tried", claims(u"hmac"_s));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(send(bad).status, 401);
        QCOMPARE(send(bad).status, 429); // C059
        QCOMPARE(send(test::signedWithKey(SignatureAlgorithm::ES256, claims())).status, 200);
    }

    void aReplayKeepsNobodyOut()
    {
        const QByteArray spent = test::signedWithKey(SignatureAlgorithm::ES256, claims());
        QCOMPARE(send(spent).status, 200);
        for (int i = 0; i < 60; ++i)
            refuses(spent, u"used before"_s);
        QCOMPARE(send(test::signedWithKey(SignatureAlgorithm::ES256, claims())).status, 200);
        // Noted, and not without end: 20 a minute, and the wrong one of init(). What was written
        // beside the requests is in by now.
        m_server->write<void>([](store::Transaction&) { return core::Result<void>(); });
        auto rows = m_server->reader().query(
            "SELECT count(*) FROM audit_log WHERE action = 'client.authentication_failed'");
        QVERIFY(rows && rows->next());
        const qint64 noted = rows->integer(0);
        QVERIFY2(noted > 1 && noted <= 21, QByteArray::number(noted).constData());
    }

    void fetchesKeysFromTheirAddress()
    {
        test::ScriptedServer keys;
        const QByteArray set = QJsonDocument(test::clientKeys()).toJson();
        keys.answer = [&](const QByteArray&) { return test::ScriptedServer::json(set); };
        domain::Client remote = keyClient(u"remote"_s);
        remote.jwks = {};
        remote.jwksUri = keys.url(u"/jwks"_s);
        remote.allowsInsecureHttp = true;
        (void)m_server->addClient(remote, {});
        for (int i = 0; i < 2; ++i)
            QCOMPARE(
                send(test::signedWithKey(SignatureAlgorithm::RS256, claims(u"remote"_s))).status,
                200);
        QCOMPARE(keys.requests.size(), 1);
        // C108: without the development switch this machine is out of reach.
        domain::Client strict = remote;
        strict.clientId = u"strict"_s;
        strict.allowsInsecureHttp = false;
        (void)m_server->addClient(strict, {});
        refuses(test::signedWithKey(SignatureAlgorithm::RS256, claims(u"strict"_s)),
            u"jwks_uri: only https is fetched"_s);
        QCOMPARE(keys.requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ClientAssertionTest)
#include "tst_client_assertion.moc"
