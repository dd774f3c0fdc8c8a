// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jws.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/jose/jwk.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using crypto::SigningKey;

namespace {

QByteArray encoded(const QByteArray& text)
{
    return core::toBase64Url(text);
}

} // namespace

/// What attackers have sent to other implementations (security checklist C055, C087). Every row is
/// refused.
class JwsAttacksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The corpus means something only when the untouched token passes.
        const QByteArray good
            = signedToken(m_rsa, "{\"alg\":\"RS256\",\"kid\":\"rsa\"}", "{\"sub\":\"alice\"}");
        QVERIFY(jose::verifyCompact(good, m_keys).has_value());
        const QByteArray goodEc
            = signedToken(m_ec, "{\"alg\":\"ES256\",\"kid\":\"ec\"}", "{\"sub\":\"alice\"}");
        QVERIFY(jose::verifyCompact(goodEc, m_keys).has_value());
    }

    void refusesUnsignedTokens_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char* const spelling : { "none", "None", "NONE", "nOnE", "none ", "", "null" })
            QTest::newRow(spelling[0] ? spelling : "empty") << QByteArray(spelling);
    }
    void refusesUnsignedTokens()
    {
        QFETCH(QByteArray, algorithm);
        const QByteArray header = encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"rsa\"}");
        const QByteArray claims = encoded("{\"sub\":\"alice\"}");
        refuses(header + '.' + claims + '.');
        refuses(header + '.' + claims);
        refuses(header + '.' + claims + ".AA");
        refuses(header + '.' + claims + '.' + signatureOf(m_rsa, header + '.' + claims));
    }

    void refusesAPublicKeyUsedAsAnHmacSecret_data()
    {
        QTest::addColumn<QByteArray>("secret");
        const QJsonObject jwk = jose::publicJwk(m_rsa, u"rsa"_s);
        QTest::newRow("JWK bytes") << QJsonDocument(jwk).toJson(QJsonDocument::Compact);
        QTest::newRow("modulus") << m_rsa.publicNumbers().first;
        QTest::newRow("modulus as text") << jwk.value(u"n"_s).toString().toLatin1();
        QTest::newRow("empty secret") << QByteArray();
    }
    void refusesAPublicKeyUsedAsAnHmacSecret()
    {
        QFETCH(QByteArray, secret);
        for (const char* const algorithm : { "HS256", "RS256" }) {
            const QByteArray part
                = encoded("{\"alg\":\"" + QByteArray(algorithm) + "\",\"kid\":\"rsa\"}") + '.'
                + encoded("{\"sub\":\"alice\"}");
            refuses(part + '.' + encoded(crypto::hmacSha256(secret, part)));
        }
    }

    void refusesAnAlgorithmThatIsNotTheKeys_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("EC algorithm, RSA key") << QByteArray("{\"alg\":\"ES256\",\"kid\":\"rsa\"}");
        QTest::newRow("RS512") << QByteArray("{\"alg\":\"RS512\",\"kid\":\"rsa\"}");
        QTest::newRow("PS256") << QByteArray("{\"alg\":\"PS256\",\"kid\":\"rsa\"}");
        QTest::newRow("lower case") << QByteArray("{\"alg\":\"rs256\",\"kid\":\"rsa\"}");
        QTest::newRow("list") << QByteArray("{\"alg\":[\"RS256\"],\"kid\":\"rsa\"}");
        QTest::newRow("absent") << QByteArray("{\"kid\":\"rsa\"}");
        QTest::newRow("named twice")
            << QByteArray("{\"alg\":\"none\",\"alg\":\"RS256\",\"kid\":\"rsa\"}");
        QTest::newRow("named twice by escape")
            << QByteArray("{\"\\u0061lg\":\"none\",\"alg\":\"RS256\",\"kid\":\"rsa\"}");
        QTest::newRow("unknown kid") << QByteArray("{\"alg\":\"RS256\",\"kid\":\"other\"}");
        QTest::newRow("kid is a path")
            << QByteArray("{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}");
        QTest::newRow("kid is SQL") << QByteArray("{\"alg\":\"RS256\",\"kid\":\"x' OR '1'='1\"}");
        QTest::newRow("kid is a number") << QByteArray("{\"alg\":\"RS256\",\"kid\":1}");
        QTest::newRow("kid is null") << QByteArray("{\"alg\":\"RS256\",\"kid\":null}");
        QTest::newRow("unknown crit")
            << QByteArray("{\"alg\":\"RS256\",\"kid\":\"rsa\",\"crit\":[\"bork\"],\"bork\":1}");
        QTest::newRow("empty crit")
            << QByteArray("{\"alg\":\"RS256\",\"kid\":\"rsa\",\"crit\":[]}");
        QTest::newRow("crit b64") << QByteArray(
            "{\"alg\":\"RS256\",\"kid\":\"rsa\",\"crit\":[\"b64\"],\"b64\":false}");
        QTest::newRow("no object") << QByteArray("[\"RS256\"]");
        QTest::newRow("no JSON") << QByteArray("alg=RS256");
        QTest::newRow("text after the header")
            << QByteArray("{\"alg\":\"RS256\",\"kid\":\"rsa\"}x");
    }
    void refusesAnAlgorithmThatIsNotTheKeys()
    {
        QFETCH(QByteArray, header);
        refuses(signedToken(m_rsa, header, "{\"sub\":\"alice\"}"));
    }

    void ignoresKeysThatTheTokenBrings_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("jwk") << u"jwk"_s << QJsonValue(jose::publicJwk(m_attacker, u"rsa"_s));
        QTest::newRow("jku") << u"jku"_s << QJsonValue(u"https://attacker.example/jwks"_s);
        QTest::newRow("x5u") << u"x5u"_s << QJsonValue(u"https://attacker.example/chain"_s);
        QTest::newRow("x5c") << u"x5c"_s << QJsonValue(QJsonArray { u"AAAA"_s });
    }
    void ignoresKeysThatTheTokenBrings()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const QJsonObject header { { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"rsa"_s },
            { member, value } };
        const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
        refuses(signedToken(m_attacker, text, "{\"sub\":\"alice\"}"));
        QVERIFY(jose::verifyCompact(signedToken(m_rsa, text, "{\"sub\":\"alice\"}"), m_keys)
                    .has_value());
    }

    void refusesImpossibleEs256Signatures_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray order = QByteArray::fromHex(
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        const QByteArray zero(32, '\0');
        const QByteArray one = QByteArray(31, '\0') + '\x01';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("r and s zero") << QByteArray(zero + zero);
        QTest::newRow("r zero") << QByteArray(zero + one);
        QTest::newRow("s zero") << QByteArray(one + zero);
        QTest::newRow("the order twice") << QByteArray(order + order);
        QTest::newRow("all ones") << QByteArray(64, '\xff');
        QTest::newRow("63 bytes") << QByteArray(63, '\x01');
        QTest::newRow("65 bytes") << QByteArray(65, '\x01');
        QTest::newRow("P-521 length") << QByteArray(132, '\x01');
        QTest::newRow("8 KiB") << QByteArray(8'192, '\x01');
        QTest::newRow("DER") << QByteArray::fromHex("3006020101020101");
    }
    void refusesImpossibleEs256Signatures()
    {
        QFETCH(QByteArray, signature);
        const QByteArray part
            = encoded("{\"alg\":\"ES256\",\"kid\":\"ec\"}") + '.' + encoded("{\"sub\":\"alice\"}");
        refuses(part + '.' + encoded(signature));
    }

    void refusesClaimsThatTwoReadersReadDifferently_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("duplicate sub") << QByteArray("{\"sub\":\"alice\",\"sub\":\"bob\"}");
        QTest::newRow("duplicate inside") << QByteArray("{\"cnf\":{\"jkt\":\"a\",\"jkt\":\"b\"}}");
        QTest::newRow("NaN") << QByteArray("{\"exp\":NaN}");
        QTest::newRow("1e400") << QByteArray("{\"exp\":1e400}");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"alice\"");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("deep") << QByteArray(
            "{\"a\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}");
    }
    void refusesClaimsThatTwoReadersReadDifferently()
    {
        QFETCH(QByteArray, claims);
        refuses(signedToken(m_rsa, "{\"alg\":\"RS256\",\"kid\":\"rsa\"}", claims));
    }

    void refusesOtherSerializations()
    {
        const QByteArray good
            = signedToken(m_rsa, "{\"alg\":\"RS256\",\"kid\":\"rsa\"}", "{\"sub\":\"alice\"}");
        const qsizetype dot = good.indexOf('.');
        refuses(QByteArray());
        refuses(".");
        refuses("..");
        refuses("...");
        refuses(good + '.');
        refuses('.' + good);
        refuses(good + "=");
        refuses(good + '\n');
        refuses(' ' + good);
        refuses(good.first(dot) + ".." + good.sliced(good.lastIndexOf('.') + 1));
        refuses(good.first(dot) + "=." + good.sliced(dot + 1));
        refuses("{\"payload\":\"\",\"signatures\":[]}");
        refuses(QByteArray(good).replace(good.size() - 1, 1, "!"));
    }

    void refusesMoreThan16KiB()
    {
        const QByteArray header = "{\"alg\":\"RS256\",\"kid\":\"rsa\"}";
        const QByteArray large
            = signedToken(m_rsa, header, "{\"a\":\"" + QByteArray(11'000, 'a') + "\"}");
        QVERIFY(large.size() < 16 * 1024);
        QVERIFY(jose::verifyCompact(large, m_keys).has_value());
        refuses(signedToken(m_rsa, header, "{\"a\":\"" + QByteArray(13'000, 'a') + "\"}"));
    }

    void refusesAWeakPinnedKey()
    {
        QJsonObject weak = jose::publicJwk(m_rsa, u"rsa"_s);
        weak.insert(u"n"_s, QString::fromLatin1(encoded(QByteArray(128, '\xff'))));
        const auto refused
            = jose::verifyCompact(signedToken(m_rsa, "{\"alg\":\"RS256\",\"kid\":\"rsa\"}", "{}"),
                { { u"rsa"_s, u"RS256"_s, weak } });
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    }

    void refusesAKeyPinnedToAnAlgorithmWeDoNotKnow()
    {
        const QByteArray part = encoded("{\"alg\":\"none\",\"kid\":\"rsa\"}") + '.' + encoded("{}");
        QVERIFY(!jose::verifyCompact(
            QByteArray(part + ".AA"), { { u"rsa"_s, u"none"_s, jose::publicJwk(m_rsa, u"rsa"_s) } })
                     .has_value());
    }

private:
    void refuses(const QByteArray& token) const
    {
        const auto verified = jose::verifyCompact(token, m_keys);
        QVERIFY2(
            !verified.has_value(), token.first(qMin<qsizetype>(token.size(), 200)).constData());
        QCOMPARE(verified.error().kind, core::ErrorKind::Denied);
    }

    static QByteArray signatureOf(const SigningKey& key, const QByteArray& part)
    {
        return encoded(*key.sign(part));
    }

    static QByteArray signedToken(
        const SigningKey& key, const QByteArray& header, const QByteArray& claims)
    {
        const QByteArray part = encoded(header) + '.' + encoded(claims);
        return part + '.' + signatureOf(key, part);
    }

    const SigningKey m_rsa = *SigningKey::generate(SignatureAlgorithm::RS256);
    const SigningKey m_ec = *SigningKey::generate(SignatureAlgorithm::ES256);
    const SigningKey m_attacker = *SigningKey::generate(SignatureAlgorithm::RS256);
    const QList<jose::VerificationKey> m_keys { { u"rsa"_s, u"RS256"_s,
                                                    jose::publicJwk(m_rsa, u"rsa"_s) },
        { u"ec"_s, u"ES256"_s, jose::publicJwk(m_ec, u"ec"_s) } };
};

QTEST_GUILESS_MAIN(JwsAttacksTest)
#include "tst_jws_attacks.moc"
