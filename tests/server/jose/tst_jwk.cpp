// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jwk.h"

#include "server/core/bytes.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using crypto::SigningKey;

class JwkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsTheThumbOfRfc7638()
    {
        const QJsonObject jwk { { u"kty"_s, u"RSA"_s },
            { u"n"_s,
                u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L"
                u"6tSoc_BJECPebWKRXj"
                "BZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
                "FDW2QvzqY368QQMicAtaSqzs8"
                "KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
                "bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_x"
                "BniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s },
            { u"e"_s, u"AQAB"_s }, { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"2011-04-29"_s } };
        QCOMPARE(
            jose::thumbprint(jwk), std::optional(u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s));
    }

    void printsNoThumbOfWhatIsNoPublicKey()
    {
        QVERIFY(!jose::thumbprint(QJsonObject {}));
        QVERIFY(!jose::thumbprint(QJsonObject { { u"kty"_s, u"oct"_s }, { u"k"_s, u"AA"_s } }));
        QVERIFY(!jose::thumbprint(QJsonObject { { u"kty"_s, u"RSA"_s }, { u"n"_s, u"AA"_s } }));
        QVERIFY(!jose::thumbprint(
            QJsonObject { { u"kty"_s, u"RSA"_s }, { u"n"_s, 5 }, { u"e"_s, u"AQAB"_s } }));
    }

    void showsThePublicHalfAlone_data() { everyAlgorithm(); }
    void showsThePublicHalfAlone()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        QFETCH(QStringList, members);
        const auto key = SigningKey::generate(algorithm);
        const QJsonObject jwk = jose::publicJwk(*key, u"one"_s);
        QCOMPARE(jwk.keys(), members); // keys() is sorted; no d, p, q, k among them
        QCOMPARE(jwk.value(u"use"_s).toString(), u"sig"_s);
        QCOMPARE(jwk.value(u"kid"_s).toString(), u"one"_s);
        QCOMPARE(jwk.value(u"alg"_s).toString(), jose::name(algorithm));
        QCOMPARE(jose::thumbprint(*key), *jose::thumbprint(jwk));
    }

    void readsItsOwnJwk_data() { everyAlgorithm(); }
    void readsItsOwnJwk()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        const auto read = jose::publicKey(jose::publicJwk(*key, u"one"_s), algorithm);
        QVERIFY(read.has_value());
        QVERIFY(read->verify("message", *key->sign("message")));
    }

    void refusesAJwkThatContradicts_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("symmetric type") << u"kty"_s << QJsonValue(u"oct"_s);
        QTest::newRow("RSA type") << u"kty"_s << QJsonValue(u"RSA"_s);
        QTest::newRow("type missing") << u"kty"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("type is a list") << u"kty"_s << QJsonValue(QJsonArray { u"EC"_s });
        QTest::newRow("other curve") << u"crv"_s << QJsonValue(u"P-384"_s);
        QTest::newRow("curve missing") << u"crv"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("for encryption") << u"use"_s << QJsonValue(u"enc"_s);
        QTest::newRow("for another algorithm") << u"alg"_s << QJsonValue(u"RS256"_s);
        QTest::newRow("x padded") << u"x"_s
                                  << QJsonValue(u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU="_s);
        QTest::newRow("x is a number") << u"x"_s << QJsonValue(5);
        QTest::newRow("y empty") << u"y"_s << QJsonValue(QString());
    }
    void refusesAJwkThatContradicts()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject jwk
            = jose::publicJwk(*SigningKey::generate(SignatureAlgorithm::ES256), u"one"_s);
        QVERIFY(jose::publicKey(jwk, SignatureAlgorithm::ES256).has_value());
        jwk.remove(member);
        if (!value.isUndefined())
            jwk.insert(member, value);
        const auto refused = jose::publicKey(jwk, SignatureAlgorithm::ES256);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    }

    void knowsItsAlgorithmsByTheirExactNames()
    {
        QCOMPARE(jose::algorithmFromName(u"RS256"_s), std::optional(SignatureAlgorithm::RS256));
        QCOMPARE(jose::algorithmFromName(u"ES256"_s), std::optional(SignatureAlgorithm::ES256));
        QCOMPARE(jose::algorithmFromName(u"EdDSA"_s), std::optional(SignatureAlgorithm::EdDSA));
        for (const auto& other :
            { u"none"_s, u"HS256"_s, u"es256"_s, u"eddsa"_s, u"Ed25519"_s, u"RS512"_s, QString() })
            QVERIFY(!jose::algorithmFromName(other));
    }

private:
    static void everyAlgorithm()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::addColumn<QStringList>("members");
        QTest::newRow("RS256") << SignatureAlgorithm::RS256
                               << QStringList { u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s,
                                      u"use"_s };
        QTest::newRow("ES256") << SignatureAlgorithm::ES256
                               << QStringList { u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s,
                                      u"x"_s, u"y"_s };
        QTest::newRow("EdDSA") << SignatureAlgorithm::EdDSA
                               << QStringList { u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s,
                                      u"x"_s };
    }
};

QTEST_GUILESS_MAIN(JwkTest)
#include "tst_jwk.moc"
