// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/bytes.h"

#include <QtTest/QTest>

using gatehouse::core::constantTimeEquals;
using gatehouse::core::fromBase64Url;
using gatehouse::core::toBase64Url;

class BytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheVectorsOfRfc4648_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("62 and 63") << QByteArray("\xfb\xff") << QByteArray("-_8");
    }
    void writesTheVectorsOfRfc4648()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, encoded);
        QCOMPARE(toBase64Url(plain), encoded);
        const auto back = fromBase64Url(encoded);
        QVERIFY(back.has_value());
        QCOMPARE(*back, plain);
    }

    void refusesEveryOtherSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("Zg==");
        QTest::newRow("bits after the last byte") << QByteArray("Zh");
        QTest::newRow("one character too many") << QByteArray("Zm9vY");
        QTest::newRow("base64 alphabet plus") << QByteArray("+_8");
        QTest::newRow("base64 alphabet slash") << QByteArray("-/8");
        QTest::newRow("space") << QByteArray("Zm 8");
        QTest::newRow("line end") << QByteArray("Zm8\n");
        QTest::newRow("zero byte") << QByteArray("Zm\0"
                                                 "8",
            4);
        QTest::newRow("not ASCII") << QByteArray("Zm\xc3\xa4");
    }
    void refusesEveryOtherSpelling()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text).has_value());
    }

    void comparesContentsAndLengths()
    {
        QVERIFY(constantTimeEquals("secret", "secret"));
        QVERIFY(!constantTimeEquals("secret", "secreT"));
        QVERIFY(!constantTimeEquals("Secret", "secret"));
        QVERIFY(!constantTimeEquals("secret", "secre"));
        QVERIFY(!constantTimeEquals("", "s"));
        QVERIFY(constantTimeEquals("", ""));
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "tst_bytes.moc"
