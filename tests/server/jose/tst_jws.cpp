// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jws.h"

#include "server/core/bytes.h"
#include "server/jose/jwk.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using crypto::SigningKey;
using jose::VerificationKey;

namespace {

// RFC 7515, appendices A.2 and A.3.
constexpr char rfcPayload[] = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
                              "LmNvbS9pc19yb290Ijp0cnVlfQ";
constexpr char rfcRs256Signature[]
    = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
      "O8W2Fp5jujGbds9uJdbF9CU"
      "Ar7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
      "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO-"
      "-xi12jzDwusC-"
      "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0i"
      "gcN_I"
      "oypGlUPQGe77Rw";
constexpr char rfcEs256Signature[]
    = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

QJsonObject rfcRsaKey()
{
    return { { u"kty"_s, u"RSA"_s }, { u"e"_s, u"AQAB"_s },
        { u"n"_s,
            u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
            u"4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SF"
            "d2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
            "bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7W"
            "TBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_"
            "h9iaGNj8q2ethFkMLs91"
            "kzk2PAcDTW9gb54h4FRWyuXpoQ"_s } };
}

QJsonObject rfcEcKey()
{
    return { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s },
        { u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s },
        { u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s } };
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheExamplesOfRfc7515_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QJsonObject>("jwk");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("A.2") << u"RS256"_s << rfcRsaKey() << QByteArray("eyJhbGciOiJSUzI1NiJ9")
                             << QByteArray(rfcRs256Signature);
        QTest::newRow("A.3") << u"ES256"_s << rfcEcKey() << QByteArray("eyJhbGciOiJFUzI1NiJ9")
                             << QByteArray(rfcEs256Signature);
    }
    void verifiesTheExamplesOfRfc7515()
    {
        QFETCH(QString, algorithm);
        QFETCH(QJsonObject, jwk);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, signature);
        const QByteArray token = header + '.' + rfcPayload + '.' + signature;
        const auto verified = jose::verifyCompact(token, { { u"any"_s, algorithm, jwk } });
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));
        QCOMPARE(verified->claims.value(u"iss"_s).toString(), u"joe"_s);
        QCOMPARE(verified->claims.value(u"exp"_s).toInteger(), 1300819380);
        QCOMPARE(verified->claims.value(u"http://example.com/is_root"_s).toBool(), true);
    }

    void verifiesTheExampleOfRfc8037()
    {
        const QJsonObject jwk { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s },
            { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
        // Its payload is text, not claims: the signature is checked on its own.
        const QByteArray signedPart = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        const auto signature
            = core::fromBase64Url("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5"
                                  "BhVsPt9g7sVvpAr_MuM0KAg");
        const auto key = jose::publicKey(jwk, SignatureAlgorithm::EdDSA);
        QVERIFY(key.has_value());
        QVERIFY(key->verify(signedPart, *signature));
        QVERIFY(!key->verify(QByteArray(signedPart + 'x'), *signature));
        QCOMPARE(jose::thumbprint(jwk), u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s);
    }

    void verifiesWhatItSigned_data()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::newRow("RS256") << SignatureAlgorithm::RS256;
        QTest::newRow("ES256") << SignatureAlgorithm::ES256;
        QTest::newRow("EdDSA") << SignatureAlgorithm::EdDSA;
    }
    void verifiesWhatItSigned()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        const QJsonObject claims { { u"sub"_s, u"\u00e4lice"_s }, { u"exp"_s, 2'000'000'000 },
            { u"aud"_s, QJsonValue(u"web"_s) } };
        const auto token = jose::signCompact(*key, u"k1"_s, u"at+jwt"_s, claims);
        QVERIFY(token.has_value());
        const auto verified = jose::verifyCompact(
            *token, { { u"k1"_s, jose::name(algorithm), jose::publicJwk(*key, u"k1"_s) } });
        QVERIFY(verified.has_value());
        QCOMPARE(verified->claims, claims);
        const QJsonObject header { { u"alg"_s, jose::name(algorithm) }, { u"kid"_s, u"k1"_s },
            { u"typ"_s, u"at+jwt"_s } };
        QCOMPARE(verified->header, header);
    }

    void takesTheKeyThatTheKidNames()
    {
        const auto one = SigningKey::generate(SignatureAlgorithm::ES256);
        const auto two = SigningKey::generate(SignatureAlgorithm::ES256);
        const QList<VerificationKey> keys { { u"1"_s, u"ES256"_s, jose::publicJwk(*one, u"1"_s) },
            { u"2"_s, u"ES256"_s, jose::publicJwk(*two, u"2"_s) } };
        QVERIFY(jose::verifyCompact(*jose::signCompact(*two, u"2"_s, u"JWT"_s, QJsonObject()), keys)
                    .has_value());
        // Signed by the second, but says it was the first.
        QVERIFY(
            !jose::verifyCompact(*jose::signCompact(*two, u"1"_s, u"JWT"_s, QJsonObject()), keys)
                 .has_value());
        QVERIFY(
            !jose::verifyCompact(*jose::signCompact(*two, u"3"_s, u"JWT"_s, QJsonObject()), keys)
                 .has_value());
    }

    void guessesNoKeyAmongSeveral()
    {
        const QByteArray token
            = QByteArray("eyJhbGciOiJFUzI1NiJ9.") + rfcPayload + '.' + rfcEs256Signature;
        const VerificationKey known { u"1"_s, u"ES256"_s, rfcEcKey() };
        const VerificationKey rsa { u"2"_s, u"RS256"_s, rfcRsaKey() };
        const VerificationKey other { u"3"_s, u"ES256"_s,
            jose::publicJwk(*SigningKey::generate(SignatureAlgorithm::ES256), u"3"_s) };
        QVERIFY(jose::verifyCompact(token, { known, rsa }).has_value());
        QVERIFY(!jose::verifyCompact(token, { known, other }).has_value());
        QVERIFY(!jose::verifyCompact(token, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(JwsTest)
#include "tst_jws.moc"
