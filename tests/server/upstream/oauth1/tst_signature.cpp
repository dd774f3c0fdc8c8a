// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/signature.h"

#include "tests/server/upstream/oauth1/rsa_vectors.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::upstream::oauth1;
using namespace Qt::StringLiterals;

namespace {

Credentials credentials(const char* clientSecret, const char* tokenSecret)
{
    return { "client", core::SecretString(clientSecret), {}, core::SecretString(tokenSecret) };
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheBaseStringOfRfc5849Section3411()
    {
        Parameters others = parseParameters("c2&a3=2+q").value();
        others.emplace_back("oauth_consumer_key", "9djdj82h48djs9d2");
        others.emplace_back("oauth_token", "kkk9d7dh3k39sjv7");
        others.emplace_back("oauth_signature_method", "HMAC-SHA1");
        others.emplace_back("oauth_timestamp", "137131201");
        others.emplace_back("oauth_nonce", "7d8f3e4a");
        const auto base = signatureBase(
            "post", "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b", others);
        QVERIFY(base);
        QCOMPARE(base->method, "POST"_ba);
        QCOMPARE(base->uri, "http://example.com/request"_ba);
        QCOMPARE(base->normalized,
            "a2=r%20b&a3=2%20q&a3=a&b5=%3D%253D&c%40=&c2=&oauth_consumer_key=9djdj82h48djs9d2"
            "&oauth_nonce=7d8f3e4a&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131201"
            "&oauth_token=kkk9d7dh3k39sjv7"_ba);
        QCOMPARE(base->text,
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D"
            "%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce"
            "%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26"
            "oauth_token%3Dkkk9d7dh3k39sjv7"_ba);
        // The value of erratum 2550.
        const auto made = signature(
            SignatureMethod::HmacSha1, *base, credentials("j49sk3j29djd", "dh893hdasih9"));
        QCOMPARE(made.value(), "r6/TJjbCOr97/+UU0NsvSne7s5g="_ba);
    }

    void writesTheBaseUriOfSection3412_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("default port of http") << "http://EXAMPLE.COM:80/r%20v/X?id=123"_ba
                                              << "http://example.com/r%20v/X"_ba;
        QTest::newRow("other port") << "https://www.example.net:8080/?q=1"_ba
                                    << "https://www.example.net:8080/"_ba;
        QTest::newRow("default port of https") << "https://a.example:443/x"_ba
                                               << "https://a.example/x"_ba;
        QTest::newRow("443 is not http's") << "http://a.example:443/x"_ba
                                           << "http://a.example:443/x"_ba;
        QTest::newRow("no path") << "https://a.example?x=1"_ba
                                 << "https://a.example/"_ba;
    }
    void writesTheBaseUriOfSection3412()
    {
        QFETCH(QByteArray, url);
        QTEST(signatureBase("GET", url, {}).value().uri, "uri");
    }

    void signsTheExampleOfSection12_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<QByteArray>("tokenSecret");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("temporary credentials")
            << "POST"_ba
            << "https://photos.example.net/initiate"_ba
            << "oauth_consumer_key=dpf43f3p2l4k3l03&oauth_signature_method=HMAC-SHA1"
               "&oauth_timestamp=137131200&oauth_nonce=wIjqoS"
               "&oauth_callback=http%3A%2F%2Fprinter.example.com%2Fready"_ba
            << QByteArray() << "74KNZJeDHnMBp0EMJ9ZHt/XKycU="_ba;
        QTest::newRow("token credentials")
            << "POST"_ba
            << "https://photos.example.net/token"_ba
            << "oauth_consumer_key=dpf43f3p2l4k3l03&oauth_token=hh5s93j4hdidpola"
               "&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131201&oauth_nonce=walatlh"
               "&oauth_verifier=hfdp7dh39dks9884"_ba
            << "hdhd0244k9j7ao03"_ba
            << "gKgrFCywp7rO0OXSjdot/IHF7IU="_ba;
        QTest::newRow("the photo")
            << "GET"_ba
            << "http://photos.example.net/photos?file=vacation.jpg&size=original"_ba
            << "oauth_consumer_key=dpf43f3p2l4k3l03&oauth_token=nnch734d00sl2jdk"
               "&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131202&oauth_nonce=chapoH"_ba
            << "pfkkdhi9sl3r4s00"_ba
            << "MdpQcU8iPSUjWoN/UDMsK2sui9I="_ba;
    }
    void signsTheExampleOfSection12()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, protocol);
        QFETCH(QByteArray, tokenSecret);
        const auto base = signatureBase(method, url, parseParameters(protocol).value());
        const auto made = signature(
            SignatureMethod::HmacSha1, base.value(), credentials("kd94hf93k423kf44", tokenSecret));
        QTEST(made.value(), "expected");
    }

    void writesBothSecretsForPlaintext()
    {
        const auto base = signatureBase("GET", "https://a.example/", {}).value();
        const auto made
            = signature(SignatureMethod::PlainText, base, credentials("djr9rjt0jd78jf88", "jj&j"));
        QCOMPARE(made.value(), "djr9rjt0jd78jf88&jj%26j"_ba);
        const auto alone = signature(SignatureMethod::PlainText, base, credentials("a b", ""));
        QCOMPARE(alone.value(), "a%20b&"_ba);
    }

    void signsTheRequestOfOAuthCoreWithRsa()
    {
        Parameters others = parseParameters("oauth_consumer_key=dpf43f3p2l4k3l03"
                                            "&oauth_signature_method=RSA-SHA1"
                                            "&oauth_timestamp=1196666512"
                                            "&oauth_nonce=13917289812797014437&oauth_version=1.0")
                                .value();
        const auto base = signatureBase(
            "GET", "http://photos.example.net/photos?file=vacaction.jpg&size=original", others);
        QCOMPARE(base.value().text, QByteArray(test::rsa_vectors::base));
        // The secret of a token takes no part (RFC 5849 §3.4.3).
        for (const char* tokenSecret : { "", "pfkkdhi9sl3r4s00" }) {
            const auto made = signature(
                SignatureMethod::RsaSha1, *base, credentials(test::rsa_vectors::key, tokenSecret));
            QCOMPARE(made.value(), QByteArray(test::rsa_vectors::signature));
        }
    }

    void refusesRsaWithoutAGoodKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("text") << "not a key"_ba;
        QTest::newRow("1,024 bits") << QByteArray(test::rsa_vectors::shortKey);
    }
    void refusesRsaWithoutAGoodKey()
    {
        QFETCH(QByteArray, key);
        const auto base = signatureBase("GET", "https://a.example/", {}).value();
        const auto made = signature(SignatureMethod::RsaSha1, base, credentials(key.constData(), ""));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, core::ErrorKind::Invalid);
    }

    void refusesWhatIsNoWebAddress_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("scheme") << "ftp://a.example/"_ba;
        QTest::newRow("relative") << "/initiate"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("query") << "https://a.example/?a=%zz"_ba;
    }
    void refusesWhatIsNoWebAddress()
    {
        QFETCH(QByteArray, url);
        QVERIFY(!signatureBase("GET", url, {}));
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
