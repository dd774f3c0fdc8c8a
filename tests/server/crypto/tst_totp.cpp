// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/totp.h"

#include "server/crypto/system_random.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
namespace totp = crypto::totp;

class TotpTest : public QObject
{
    Q_OBJECT

    const core::SecretString m_secret { "12345678901234567890"_ba };

private Q_SLOTS:
    /// RFC 6238 appendix B, SHA-1; the last six of its eight digits.
    void makesTheCodesOfTheSpecification_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1970") << 59LL << "287082"_ba;
        QTest::newRow("2005, second 1") << 1111111109LL << "081804"_ba;
        QTest::newRow("2005, second 2") << 1111111111LL << "050471"_ba;
        QTest::newRow("2009") << 1234567890LL << "005924"_ba;
        QTest::newRow("2033") << 2000000000LL << "279037"_ba;
        QTest::newRow("2603") << 20000000000LL << "353130"_ba;
    }
    void makesTheCodesOfTheSpecification()
    {
        QFETCH(qint64, time);
        QFETCH(QByteArray, code);
        QCOMPARE(totp::code(m_secret, time / totp::stepSeconds), code);
        QCOMPARE(totp::matchingStep(m_secret, code, time).value(), time / totp::stepSeconds);
    }

    void takesTheStepBeforeAndAfterAndNoOther()
    {
        constexpr qint64 now = 1111111111;
        constexpr qint64 step = now / totp::stepSeconds;
        for (const qint64 near : { step - 1, step, step + 1 })
            QCOMPARE(totp::matchingStep(m_secret, totp::code(m_secret, near), now).value(), near);
        for (const qint64 far : { step - 2, step + 2 })
            QVERIFY(!totp::matchingStep(m_secret, totp::code(m_secret, far), now));
    }

    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << "50471"_ba;
        QTest::newRow("long") << "0504710"_ba;
        QTest::newRow("letters") << "abcdef"_ba;
    }
    void refusesWhatIsNoCode()
    {
        QFETCH(QByteArray, typed);
        QVERIFY(!totp::matchingStep(m_secret, typed, 1111111111));
    }

    void writesSecretsAsAppsReadThem()
    {
        QCOMPARE(totp::base32(m_secret), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_ba);
        QCOMPARE(totp::base32(core::SecretString("f"_ba)), "MY"_ba);
        QCOMPARE(totp::address(m_secret, u"My Server"_s, u"älice"_s),
            "otpauth://totp/My%20Server:%C3%A4lice?secret="
            "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=My%20Server"_ba);
    }

    void drawsANewSecretEachTime()
    {
        crypto::SystemRandom random;
        const auto first = totp::newSecret(random);
        QCOMPARE(first.reveal().size(), totp::secretBytes);
        QVERIFY(first.reveal() != totp::newSecret(random).reveal());
    }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_totp.moc"
