// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/pem_key.h"

#include "tests/server/http/support/openssl_command.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::crypto;
using gatehouse::core::ErrorKind;
using gatehouse::test::runOpenssl;

/// The files are written by the openssl command, as people's files are.
class PemKeyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// key.der as public.pem and, with a certificate of its own, certificate.pem.
    [[nodiscard]] bool writePublicHalves() const
    {
        return runOpenssl({ u"pkey"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path("key.der"),
                   u"-pubout"_s, u"-out"_s, path("public.pem") })
            && runOpenssl({ u"pkey"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path("key.der"), u"-out"_s,
                path("private.pem") })
            && runOpenssl({ u"req"_s, u"-x509"_s, u"-key"_s, path("private.pem"), u"-subj"_s,
                u"/CN=client.example"_s, u"-out"_s, path("certificate.pem") });
    }

private Q_SLOTS:
    void readsTheNumbersOfAKeyAndOfACertificate_data()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::newRow("RS256") << SignatureAlgorithm::RS256;
        QTest::newRow("ES256") << SignatureAlgorithm::ES256;
        QTest::newRow("EdDSA") << SignatureAlgorithm::EdDSA;
    }
    void readsTheNumbersOfAKeyAndOfACertificate()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        QVERIFY(key.has_value());
        QFile file(path("key.der"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key->toDer()->reveal());
        file.close();
        QVERIFY(writePublicHalves());
        for (const char* name : { "public.pem", "certificate.pem" }) {
            const auto read = readPublicPem(content(name));
            QVERIFY2(read.has_value(), name);
            QCOMPARE(read->algorithm, algorithm);
            QCOMPARE(read->numbers.first, key->publicNumbers().first);
            QCOMPARE(read->numbers.second, key->publicNumbers().second);
        }
        // Whoever gives the private half has made a mistake; it is not taken.
        QCOMPARE(readPublicPem(content("private.pem")).error().kind, ErrorKind::Denied);
    }

    void refusesKeysThatNothingHereVerifiesWith()
    {
        QVERIFY(runOpenssl({ u"ecparam"_s, u"-name"_s, u"secp384r1"_s, u"-genkey"_s, u"-noout"_s,
            u"-out"_s, path("p384.pem") }));
        QVERIFY(runOpenssl({ u"pkey"_s, u"-in"_s, path("p384.pem"), u"-pubout"_s, u"-out"_s,
            path("p384.public.pem") }));
        const auto read = readPublicPem(content("p384.public.pem"));
        QCOMPARE(read.error().kind, ErrorKind::Denied);
        QVERIFY(read.error().message.contains(u"P-256"_s));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a key");
        QTest::newRow("an empty key")
            << QByteArray("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n");
        QTest::newRow("an empty certificate")
            << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
        QTest::newRow("cut off") << QByteArray(
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n");
        QTest::newRow("too long") << QByteArray(QByteArray("-----BEGIN PUBLIC KEY-----\n")
            + QByteArray(40000, 'A') + QByteArray("\n-----END PUBLIC KEY-----\n"));
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readPublicPem(text).error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(PemKeyTest)
#include "tst_pem_key.moc"
