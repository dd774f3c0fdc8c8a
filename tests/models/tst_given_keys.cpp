// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/given_keys.h"

#include "server/jose/jwk.h"
#include "server/jose/jws.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using crypto::SignatureAlgorithm;

namespace {

// Made once with openssl; the private half of each is gone.
constexpr char ecPem[] = "-----BEGIN PUBLIC KEY-----\n"
                         "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEA6NFl+1c2Ueo6wLiOBly3lvIO2HC\n"
                         "cYQPNx0LI8PbmHS26j6ClPbzY/daEdfEICbKUyhuW/J+/GJ6xvyubnA8dA==\n"
                         "-----END PUBLIC KEY-----\n";
constexpr char certificatePem[]
    = "-----BEGIN CERTIFICATE-----\n"
      "MIIBdDCCARmgAwIBAgIURSOTPowGI6jATPQDC/yVsKsJSXQwCgYIKoZIzj0EAwIw\n"
      "DzENMAsGA1UEAwwEdGVzdDAeFw0yNjExMjIxNDE2MTBaFw0zNjExMTkxNDE2MTBa\n"
      "MA8xDTALBgNVBAMMBHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQDo0WX\n"
      "7VzZR6jrAuI4GXLeW8g7YcJxhA83HQsjw9uYdLbqPoKU9vNj91oR18QgJspTKG5b\n"
      "8n78YnrG/K5ucDx0o1MwUTAdBgNVHQ4EFgQUoC7q+JSAvHA0OgwFyNIumuH0DAgw\n"
      "HwYDVR0jBBgwFoAUoC7q+JSAvHA0OgwFyNIumuH0DAgwDwYDVR0TAQH/BAUwAwEB\n"
      "/zAKBggqhkjOPQQDAgNJADBGAiEAuCdXkTZL6c45kMl0IzdzwCth29qAbOIARyaj\n"
      "eGeNNB8CIQDoTfD+lsklLB7Ir+3twLjABWKfyXj0ELDZ2aV9wTptCw==\n"
      "-----END CERTIFICATE-----\n";

} // namespace

class GivenKeysTest : public QObject
{
    Q_OBJECT

    static QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

private Q_SLOTS:
    void readsKeySetsSingleKeysAndPem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        const QJsonObject jwk { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s },
            { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
        QTest::newRow("JWK") << text(jwk) << 1;
        QTest::newRow("JWKS") << text({ { u"keys"_s, QJsonArray { jwk, jwk } } }) << 2;
        QTest::newRow("public key in PEM") << QByteArray(ecPem) << 1;
        QTest::newRow("certificate in PEM") << QByteArray(certificatePem) << 1;
        QTest::newRow("empty set") << text({ { u"keys"_s, QJsonArray() } }) << 0;
        QTest::newRow("no key") << text({ { u"issuer"_s, u"x"_s } }) << 0;
        QTest::newRow("no JSON") << "{keys"_ba << 0;
        QTest::newRow("broken PEM")
            << "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"_ba << 0;
        QTest::newRow("too long") << QByteArray(models::longestKeyText + 1, 'x') << 0;
    }
    void readsKeySetsSingleKeysAndPem()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        const auto keys = models::readGivenKeys(text);
        QCOMPARE(keys.has_value(), count > 0);
        if (keys)
            QCOMPARE(keys->size(), count);
        else
            QVERIFY(!keys.error().message.isEmpty());
    }

    void dropsThePrivateHalf()
    {
        const auto keys = models::readGivenKeys(
            text({ { u"kty"_s, u"EC"_s }, { u"d"_s, u"secret"_s }, { u"x"_s, u"a"_s } }));
        QVERIFY(keys);
        QVERIFY(!keys->first().contains(u"d"_s));
        QVERIFY(keys->first().contains(u"x"_s));
    }

    void verifiesWithEachKindOfKey_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("RS256") << int(SignatureAlgorithm::RS256);
        QTest::newRow("ES256") << int(SignatureAlgorithm::ES256);
        QTest::newRow("EdDSA") << int(SignatureAlgorithm::EdDSA);
    }
    void verifiesWithEachKindOfKey()
    {
        QFETCH(int, algorithm);
        const auto key = *crypto::SigningKey::generate(SignatureAlgorithm(algorithm));
        const QByteArray token
            = *jose::signCompact(key, u"k1"_s, u"JWT"_s, QJsonObject { { u"sub"_s, u"a"_s } });
        QJsonObject jwk = jose::publicJwk(key, u"k1"_s);
        QCOMPARE(models::verifyWith(token, { jwk }).value(), u"k1"_s);
        // Neither name nor algorithm: what the key is says enough.
        jwk.remove(u"kid"_s);
        jwk.remove(u"alg"_s);
        QVERIFY(models::verifyWith(token, { jwk }));
        QJsonObject named = jwk;
        named.insert(u"kid"_s, u"other"_s);
        QVERIFY(!models::verifyWith(token, { named }));
        QVERIFY(models::verifyWith(token, { named, jwk }));
        const auto foreign = *crypto::SigningKey::generate(SignatureAlgorithm(algorithm));
        QVERIFY(!models::verifyWith(token, { jose::publicJwk(foreign, u"k1"_s) }));
        QVERIFY(!models::verifyWith(token, {}));
    }

    void tellsSecretsFromKeys()
    {
        QVERIFY(models::looksLikeSecret("my-client-secret"));
        QVERIFY(!models::looksLikeSecret("  {\"keys\":[]}"));
        QVERIFY(!models::looksLikeSecret(certificatePem));
        QVERIFY(!models::looksLikeSecret("  "));
    }

    void findsTheKeysOfAnIssuer()
    {
        QCOMPARE(models::jwksUriIn("{\"jwks_uri\":\"https://a/jwks\"}"), u"https://a/jwks"_s);
        QCOMPARE(models::jwksUriIn("{\"keys\":[]}"), QString());
    }
};

QTEST_GUILESS_MAIN(GivenKeysTest)
#include "tst_given_keys.moc"
