// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/issuer.h"

#include <QtTest/QTest>

using gatehouse::domain::parseIssuer;

class IssuerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesABaseUrlAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("issuer");
        for (const char* text : { "https://id.example", "http://127.0.0.1:8080",
                 "https://id.example:8443/Tenant", "http://[::1]:8080" })
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
        QTest::newRow("slash at the end")
            << QStringLiteral("https://id.example/") << QStringLiteral("https://id.example");
    }
    void takesABaseUrlAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, issuer);
        QCOMPARE(parseIssuer(text).value(), issuer);
    }

    void refusesWhatClientsWouldCompareInVain_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "id.example", "HTTPS://id.example", "https://ID.example",
                 "https://id.example?x", "https://id.example#x", "https://me@id.example",
                 "ftp://id.example", "https://", "not a url\"},\"x\":\"" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatClientsWouldCompareInVain()
    {
        QFETCH(QString, text);
        const auto issuer = parseIssuer(text);
        QVERIFY(!issuer);
        QVERIFY(issuer.error().message.contains(text));
    }
};

QTEST_GUILESS_MAIN(IssuerTest)
#include "tst_issuer.moc"
