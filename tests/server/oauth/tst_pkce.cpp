// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/pkce.h"

#include <QtTest/QtTest>

using namespace gatehouse::oauth;

class PkceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheVectorOfRfc7636()
    {
        const QByteArray verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        const QByteArray challenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        QCOMPARE(pkce::s256(verifier), challenge);
        QVERIFY(pkce::matches(verifier, challenge));
        // C036: the challenge itself is no verifier.
        QVERIFY(!pkce::matches(challenge, challenge));
    }

    void enforcesLengthAndCharacters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("C033 empty") << QByteArray() << false;
        QTest::newRow("C033 42 characters") << QByteArray(42, 'a') << false;
        QTest::newRow("C033 43 characters") << QByteArray(43, 'a') << true;
        QTest::newRow("C033 128 characters") << QByteArray(128, 'a') << true;
        QTest::newRow("C033 129 characters") << QByteArray(129, 'a') << false;
        QTest::newRow("C033 all unreserved") << QByteArray("-._~") + QByteArray(40, 'Z') << true;
        for (const char c : { '+', '/', '=', ' ', '\0', '\n', '%', '\xe4' })
            QTest::addRow("C033 byte %d", static_cast<unsigned char>(c))
                << QByteArray(43, 'a').append(c) << false;
    }
    void enforcesLengthAndCharacters()
    {
        QFETCH(QByteArray, text);
        QTEST(pkce::isWellFormed(text), "isGood");
        QTEST(pkce::matches(text, pkce::s256(text)), "isGood");
    }
};

QTEST_GUILESS_MAIN(PkceTest)
#include "tst_pkce.moc"
