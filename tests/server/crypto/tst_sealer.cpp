// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/sealer.h"

#include "server/crypto/system_random.h"

#include <QtTest/QTest>

using gatehouse::core::ErrorKind;
using gatehouse::core::SecretString;
using gatehouse::crypto::Sealer;
using gatehouse::crypto::SystemRandom;

class SealerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("text") << QByteArray("upstream secret");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(3, '\0');
        QTest::newRow("a key of 2 KiB") << QByteArray(2'048, 'k');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = m_sealer.seal(plain, "place");
        QVERIFY(plain.isEmpty() || !sealed.contains(plain));
        const auto opened = m_sealer.open(sealed, "place");
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reveal(), plain);
    }

    void neverSealsTwiceTheSame()
    {
        QVERIFY(m_sealer.seal("x", "place") != m_sealer.seal("x", "place"));
    }

    void refusesAValueMovedToAnotherPlace()
    {
        const QByteArray sealed = m_sealer.seal("private key", "signing_key:one");
        const auto opened = m_sealer.open(sealed, "signing_key:two");
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY(!m_sealer.open(sealed, "").has_value());
    }

    void refusesAnotherKey()
    {
        const Sealer other(SecretString(m_random.bytes(Sealer::keySize)), m_random);
        QVERIFY(!other.open(m_sealer.seal("x", "place"), "place").has_value());
    }

    void refusesEveryChangedBit()
    {
        const QByteArray sealed = m_sealer.seal("x", "place");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(
                !m_sealer.open(changed, "place").has_value(), qPrintable(QString::number(bit)));
        }
    }

    void refusesEveryCut()
    {
        const QByteArray sealed = m_sealer.seal("some text", "place");
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!m_sealer.open(sealed.first(length), "place").has_value());
        QVERIFY(!m_sealer.open(sealed + 'x', "place").has_value());
    }

private:
    SystemRandom m_random;
    Sealer m_sealer { SecretString(m_random.bytes(Sealer::keySize)), m_random };
};

QTEST_GUILESS_MAIN(SealerTest)
#include "tst_sealer.moc"
