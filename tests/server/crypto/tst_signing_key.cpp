// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/signing_key.h"

#include "server/crypto/ecdsa_format.h"
#include "server/crypto/public_key.h"

#include <QtTest/QTest>

#include <thread>
#include <vector>

using namespace gatehouse::crypto;
using gatehouse::core::ErrorKind;
using gatehouse::core::SecretString;

class SigningKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsWhatItsPublicHalfAccepts_data() { everyAlgorithm(); }
    void signsWhatItsPublicHalfAccepts()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        QVERIFY(key.has_value());
        const auto signature = key->sign("message");
        QVERIFY(signature.has_value());
        QCOMPARE(signature->size(), algorithm == SignatureAlgorithm::RS256 ? 256 : 64);
        const auto verifier = PublicKey::fromNumbers(algorithm, key->publicNumbers());
        QVERIFY(verifier.has_value());
        QVERIFY(verifier->verify("message", *signature));
        QVERIFY(!verifier->verify("messagE", *signature));
        QVERIFY(!verifier->verify("message", {}));
        QVERIFY(!verifier->verify("message", QByteArray(*signature + '\0')));
        for (const qsizetype at : { qsizetype(0), signature->size() / 2, signature->size() - 1 }) {
            QByteArray changed = *signature;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(!verifier->verify("message", changed));
        }
    }

    void comesBackFromItsDer_data() { everyAlgorithm(); }
    void comesBackFromItsDer()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        const auto der = key->toDer();
        QVERIFY(der.has_value());
        const auto again = SigningKey::fromDer(algorithm, *der);
        QVERIFY(again.has_value());
        QCOMPARE(again->algorithm(), algorithm);
        QCOMPARE(again->publicNumbers().first, key->publicNumbers().first);
        QCOMPARE(again->publicNumbers().second, key->publicNumbers().second);
        const auto verifier = PublicKey::fromNumbers(algorithm, key->publicNumbers());
        QVERIFY(verifier->verify("message", *again->sign("message")));
        // The same bytes are no key of the other algorithm.
        for (const auto other :
            { SignatureAlgorithm::RS256, SignatureAlgorithm::ES256, SignatureAlgorithm::EdDSA }) {
            if (other != algorithm)
                QCOMPARE(SigningKey::fromDer(other, *der).error().kind, ErrorKind::Corrupt);
        }
    }

    void refusesDamagedDer()
    {
        const QByteArray der = SigningKey::generate(SignatureAlgorithm::ES256)->toDer()->reveal();
        for (qsizetype length = 0; length < der.size(); ++length)
            QVERIFY(!SigningKey::fromDer(SignatureAlgorithm::ES256, SecretString(der.first(length)))
                         .has_value());
        QVERIFY(
            !SigningKey::fromDer(SignatureAlgorithm::ES256, SecretString(der + 'x')).has_value());
    }

    void writesCoordinatesOfFixedLength()
    {
        // One in 128 keys has a coordinate that starts with a zero byte.
        for (int i = 0; i < 300; ++i) {
            const auto numbers = SigningKey::generate(SignatureAlgorithm::ES256)->publicNumbers();
            QCOMPARE(numbers.first.size(), 32);
            QCOMPARE(numbers.second.size(), 32);
        }
    }

    void padsSignatureHalves()
    {
        const auto key = SigningKey::generate(SignatureAlgorithm::ES256);
        const auto verifier
            = PublicKey::fromNumbers(SignatureAlgorithm::ES256, key->publicNumbers());
        for (int i = 0; i < 600; ++i) {
            const QByteArray message = QByteArray::number(i);
            const auto signature = key->sign(message);
            QCOMPARE(signature->size(), 64);
            QVERIFY(verifier->verify(message, *signature));
        }
    }

    void convertsOnlyRealSignatures()
    {
        QVERIFY(!derFromRaw(QByteArray(63, 'a')));
        QVERIFY(!derFromRaw(QByteArray(65, 'a')));
        QVERIFY(!derFromRaw(QByteArray(64, '\0')));
        QVERIFY(!derFromRaw(QByteArray(QByteArray(32, '\0') + QByteArray(32, 'a'))));
        QVERIFY(!derFromRaw(QByteArray(QByteArray(32, 'a') + QByteArray(32, '\0'))));
        QVERIFY(!rawFromDer("not DER"));
        // A number of 33 bytes does not fit and is not cut.
        QVERIFY(!rawFromDer(QByteArray::fromHex("3026022101" + QByteArray(64, '0') + "020101")));
        const QByteArray raw = QByteArray(31, '\0') + '\x80' + QByteArray(32, '\xff');
        const auto der = derFromRaw(raw);
        QVERIFY(der.has_value());
        QCOMPARE(*rawFromDer(*der), raw);
    }

    void refusesWeakOrImpossiblePublicKeys_data()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const QByteArray odd = QByteArray(256, '\xff');
        const QByteArray e("\x01\x00\x01", 3);
        const auto rs = SignatureAlgorithm::RS256;
        const auto es = SignatureAlgorithm::ES256;
        QTest::newRow("RSA 1024") << rs << QByteArray(128, '\xff') << e;
        QTest::newRow("RSA 2047") << rs << QByteArray('\x7f' + QByteArray(255, '\xff')) << e;
        QTest::newRow("RSA 1024 behind zeros")
            << rs << QByteArray(QByteArray(200, '\0') + QByteArray(128, '\xff')) << e;
        QTest::newRow("RSA 16384") << rs << QByteArray(2'048, '\xff') << e;
        QTest::newRow("RSA even modulus") << rs << QByteArray(256, '\xfe') << e;
        QTest::newRow("RSA e = 0") << rs << odd << QByteArray(1, '\0');
        QTest::newRow("RSA e = 1") << rs << odd << QByteArray("\x01");
        QTest::newRow("RSA e = 2") << rs << odd << QByteArray("\x02");
        QTest::newRow("RSA e of 2048 bits") << rs << odd << odd;
        QTest::newRow("RSA nothing") << rs << QByteArray() << QByteArray();
        QTest::newRow("EC origin") << es << QByteArray(32, '\0') << QByteArray(32, '\0');
        QTest::newRow("EC not on the curve")
            << es << QByteArray(32, '\x01') << QByteArray(32, '\x01');
        QTest::newRow("EC beyond the field")
            << es << QByteArray(32, '\xff') << QByteArray(32, '\xff');
        QTest::newRow("EC P-384 length") << es << QByteArray(48, '\x01') << QByteArray(48, '\x01');
        const auto ed = SignatureAlgorithm::EdDSA;
        QTest::newRow("Ed25519 short") << ed << QByteArray(31, '\x01') << QByteArray();
        QTest::newRow("Ed25519 long") << ed << QByteArray(33, '\x01') << QByteArray();
        QTest::newRow("Ed25519 with a second number")
            << ed << QByteArray(32, '\x01') << QByteArray(32, '\x01');
        QTest::newRow("EC short") << es << QByteArray(31, '\x01') << QByteArray(32, '\x01');
    }
    void refusesWeakOrImpossiblePublicKeys()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto key = PublicKey::fromNumbers(algorithm, { first, second });
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().kind, ErrorKind::Denied);
    }

    void signsFromSeveralThreads()
    {
        const auto key = SigningKey::generate(SignatureAlgorithm::ES256);
        const auto verifier
            = PublicKey::fromNumbers(SignatureAlgorithm::ES256, key->publicNumbers());
        std::vector<int> good(4, 0);
        std::vector<std::thread> threads;
        for (int& count : good) {
            threads.emplace_back([&] {
                for (int i = 0; i < 100; ++i)
                    count += verifier->verify("message", *key->sign("message"));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good, std::vector<int>(4, 100));
    }

private:
    static void everyAlgorithm()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::newRow("RS256") << SignatureAlgorithm::RS256;
        QTest::newRow("ES256") << SignatureAlgorithm::ES256;
        QTest::newRow("EdDSA") << SignatureAlgorithm::EdDSA;
    }
};

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "tst_signing_key.moc"
