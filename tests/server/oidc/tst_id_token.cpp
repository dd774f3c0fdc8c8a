// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/id_token.h"
#include "server/store/session_repository.h"
#include "tests/server/oidc/oidc_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;

class IdTokenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OidcServer> m_oidc;

    [[nodiscard]] static jose::VerifiedJws verified(const Answer& answer)
    {
        const auto token
            = jose::verifyCompact(answer.text("id_token"), test::testKeys().verificationKeys());
        return token ? *token : jose::VerifiedJws {};
    }

private Q_SLOTS:
    void init() { m_oidc = std::make_unique<test::OidcServer>(); }
    void cleanup() { m_oidc.reset(); }

    void saysWhoSignedInWhereAndWhen()
    {
        const Answer answer = m_oidc->tokens();
        const jose::VerifiedJws token = verified(answer);
        const qint64 now = m_oidc->server.clock.now();
        QCOMPARE(token.header.value(QStringLiteral("alg")).toString(), QStringLiteral("RS256"));
        QVERIFY(token.header.value(QStringLiteral("typ")).toString() != QStringLiteral("at+jwt"));
        const QByteArray hash = oidc::leftHalfHash(answer.text("access_token"));
        const QJsonObject expected {
            { QStringLiteral("iss"), QStringLiteral("https://issuer.example") },
            { QStringLiteral("sub"), QStringLiteral("sub-alice") },
            { QStringLiteral("aud"), QStringLiteral("web") },
            { QStringLiteral("iat"), now },
            { QStringLiteral("exp"), now + 3600 },
            { QStringLiteral("auth_time"), now - 5 },
            { QStringLiteral("nonce"), QStringLiteral("nonce-1") },
            { QStringLiteral("at_hash"), QString::fromLatin1(hash) },
        };
        // Exactly these: claims about the person are for userinfo.
        QCOMPARE(token.claims, expected);
    }

    void signsAsTheClientRegistered_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("RS256") << "RS256";
        QTest::newRow("ES256") << "ES256";
        QTest::newRow("EdDSA") << "EdDSA";
    }
    void signsAsTheClientRegistered()
    {
        QFETCH(QString, algorithm);
        m_oidc->server.changeClient(m_oidc->web.id,
            [&](domain::Client& client) { client.idTokenSignedResponseAlg = algorithm; });
        const Answer answer = m_oidc->tokens();
        const jose::VerifiedJws token = verified(answer);
        QCOMPARE(token.header.value(QStringLiteral("alg")).toString(), algorithm);
        const QByteArray hash
            = oidc::leftHalfHash(answer.text("access_token"), *jose::algorithmFromName(algorithm));
        QCOMPARE(
            token.claims.value(QStringLiteral("at_hash")).toString(), QString::fromLatin1(hash));
        QCOMPARE(hash.size(), algorithm == QStringLiteral("EdDSA") ? 43 : 22);
    }

    void hashesAsInTheSpecification()
    {
        // OpenID Connect Core A.3.
        QCOMPARE(oidc::leftHalfHash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            QByteArray("77QmUPtjPfzWtF2AnpK9RQ"));
    }

    void needsTheScopeOpenid()
    {
        QVERIFY(
            !m_oidc->tokens(QStringLiteral("profile")).json().contains(QStringLiteral("id_token")));
    }

    void isNotForClientsThemselves()
    {
        const Answer answer = m_oidc->server.client.post("/oauth/token",
            { { "grant_type", "client_credentials" }, { "scope", "openid" } },
            test::OidcServer::credentials());
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(QStringLiteral("id_token")));
    }

    void keepsItsIdentityOnRefresh()
    {
        const Answer first = m_oidc->tokens();
        m_oidc->server.clock.advance(100);
        const Answer second = m_oidc->refreshed(first);
        const QJsonObject before = verified(first).claims;
        const QJsonObject after = verified(second).claims;
        for (const char* claim : { "iss", "sub", "aud", "auth_time" })
            QCOMPARE(after.value(QLatin1StringView(claim)), before.value(QLatin1StringView(claim)));
        QCOMPARE(after.value(QStringLiteral("iat")).toInteger(),
            before.value(QStringLiteral("iat")).toInteger() + 100);
        QVERIFY(!after.contains(QStringLiteral("nonce")));
        QVERIFY(after.value(QStringLiteral("at_hash")) != before.value(QStringLiteral("at_hash")));
        QVERIFY(!m_oidc->refreshed(second, "email").json().contains(QStringLiteral("id_token")));
    }

    void namesTheSession()
    {
        const qint64 session = m_oidc->server.write<qint64>([&](store::Transaction& tx) {
            domain::BrowserSession row;
            row.secretHash = crypto::secretHash("session");
            row.userRow = m_oidc->alice.id;
            row.publicId = QStringLiteral("public-session-id");
            row.authTime = row.createdAt = row.lastSeenAt = tx.now();
            row.expiresAt = tx.now() + 3600;
            return store::SessionRepository(tx.database()).insertSession(row);
        });
        QVERIFY(!verified(m_oidc->tokens()).claims.contains(QStringLiteral("sid")));
        m_oidc->server.sessionRow = session;
        QCOMPARE(verified(m_oidc->tokens()).claims.value(QStringLiteral("sid")).toString(),
            QStringLiteral("public-session-id"));
    }

    void saysHowTheUserSignedIn_data()
    {
        QTest::addColumn<QString>("methods");
        QTest::addColumn<QString>("acr");
        QTest::newRow("password") << QStringLiteral("pwd") << QString();
        QTest::newRow("code") << QStringLiteral("pwd otp mfa") << QString();
        QTest::newRow("passkey") << QStringLiteral("hwk user mfa") << QStringLiteral("phr");
        QTest::newRow("synced passkey") << QStringLiteral("swk user mfa") << QStringLiteral("phr");
        QTest::newRow("elsewhere") << QString() << QString();
        QTest::newRow("persona") << QStringLiteral("persona") << QString();
    }
    void saysHowTheUserSignedIn()
    {
        QFETCH(QString, methods);
        m_oidc->server.sessionRow = m_oidc->server.write<qint64>([&](store::Transaction& tx) {
            domain::BrowserSession row;
            row.secretHash = crypto::secretHash("session");
            row.userRow = m_oidc->alice.id;
            row.publicId = QStringLiteral("public-session-id");
            row.authTime = row.createdAt = row.lastSeenAt = tx.now();
            row.expiresAt = tx.now() + 3600;
            row.methods = methods;
            return store::SessionRepository(tx.database()).insertSession(row);
        });
        const QJsonObject claims = verified(m_oidc->tokens()).claims;
        QStringList amr;
        for (const QJsonValue& method : claims.value(QStringLiteral("amr")).toArray())
            amr.append(method.toString());
        // A persona proved nothing.
        const QString said = methods == QStringLiteral("persona") ? QString() : methods;
        QCOMPARE(amr.join(QChar::Space), said);
        QCOMPARE(claims.contains(QStringLiteral("amr")), !said.isEmpty());
        QTEST(claims.value(QStringLiteral("acr")).toString(), "acr");
    }

    void isNoAccessToken()
    {
        const Answer answer = m_oidc->tokens(); // C085
        const QByteArray idToken = answer.text("id_token");
        QCOMPARE(m_oidc->userinfo(idToken).status, 401);
        const Answer introspected = m_oidc->server.client.post(
            "/oauth/introspect", { { "token", idToken } }, test::OidcServer::credentials());
        QCOMPARE(introspected.body, QByteArray(R"({"active":false})"));
    }
};

QTEST_GUILESS_MAIN(IdTokenTest)
#include "tst_id_token.moc"
