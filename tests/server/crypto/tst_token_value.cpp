// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/token_value.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/crypto/system_random.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace gatehouse::crypto;

class TokenValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::newRow("first row") << qint64(1);
        QTest::newRow("a large one") << qint64(999'999'999'999'999'999);
    }
    void readsBackWhatItWrites()
    {
        QFETCH(qint64, id);
        SystemRandom random;
        const QByteArray secret = newSecret(random);
        const QByteArray value = formatToken(token_prefix::accessToken, id, secret);
        const auto parsed = TokenValue::parse(token_prefix::accessToken, value);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->id, id);
        QCOMPARE(parsed->secret, secret);
    }

    void keepsUnderscoresOfTheSecret()
    {
        const auto parsed = TokenValue::parse("gha", "gha_7_a_b_");
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->id, 7);
        QCOMPARE(parsed->secret, QByteArray("a_b_"));
    }

    void refusesEveryOtherKind()
    {
        // C045: nothing of one kind may be presented as another.
        const QList<const char*> kinds { token_prefix::authorizationCode, token_prefix::accessToken,
            token_prefix::refreshToken, token_prefix::session, token_prefix::interaction,
            token_prefix::deviceCode, token_prefix::clientSecret };
        for (const char* const made : kinds) {
            for (const char* const wanted : kinds)
                QCOMPARE(TokenValue::parse(wanted, formatToken(made, 1, "s")).has_value(),
                    made == wanted);
        }
    }

    void refusesEveryOtherShape_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prefix alone") << QByteArray("gha");
        QTest::newRow("prefix and separator") << QByteArray("gha_");
        QTest::newRow("no id") << QByteArray("gha__secret");
        QTest::newRow("no secret") << QByteArray("gha_7_");
        QTest::newRow("no second separator") << QByteArray("gha_7");
        QTest::newRow("other separator") << QByteArray("gha-7-secret");
        QTest::newRow("id zero") << QByteArray("gha_0_secret");
        QTest::newRow("leading zero") << QByteArray("gha_07_secret");
        QTest::newRow("negative") << QByteArray("gha_-7_secret");
        QTest::newRow("plus") << QByteArray("gha_+7_secret");
        QTest::newRow("space") << QByteArray("gha_ 7_secret");
        QTest::newRow("hexadecimal") << QByteArray("gha_0x7_secret");
        QTest::newRow("larger than 64 bits") << QByteArray("gha_9999999999999999999_secret");
        QTest::newRow("quote in the secret") << QByteArray("gha_7_sec'ret");
        QTest::newRow("space after the secret") << QByteArray("gha_7_secret ");
        QTest::newRow("zero byte") << QByteArray("gha_7_sec\0ret", 13);
        QTest::newRow("upper-case prefix") << QByteArray("GHA_7_secret");
        QTest::newRow("longer prefix") << QByteArray("ghax_7_secret");
        QTest::newRow("321 bytes") << QByteArray("gha_7_" + QByteArray(315, 's'));
        QTest::newRow("a megabyte") << QByteArray("gha_7_" + QByteArray(1'000'000, 's'));
    }
    void refusesEveryOtherShape()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!TokenValue::parse(token_prefix::accessToken, value).has_value());
    }

    void makesSecretsOf256Bits()
    {
        SystemRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray secret = newSecret(random);
            QCOMPARE(secret.size(), 43);
            QCOMPARE(gatehouse::core::fromBase64Url(secret)->size(), 32);
            seen.insert(secret);
        }
        QCOMPARE(seen.size(), 1'000);
    }

    void storesTheDigestOfTheText()
    {
        QCOMPARE(secretHash("secret"), sha256("secret"));
        QVERIFY(matchesHash("secret", sha256("secret")));
        QVERIFY(!matchesHash("secreT", sha256("secret")));
        QVERIFY(!matchesHash("secret", QByteArray()));
        QVERIFY(!matchesHash("secret", sha256("secret").first(31)));
    }
};

QTEST_GUILESS_MAIN(TokenValueTest)
#include "tst_token_value.moc"
