// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/listen_address.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using gatehouse::runtime::ListenAddress;

class ListenAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddressAndPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("IPv4") << u"127.0.0.1:8080"_s << u"127.0.0.1:8080"_s << true;
        QTest::newRow("IPv6") << u"[::1]:0"_s << u"[::1]:0"_s << true;
        QTest::newRow("localhost") << u"localhost:65535"_s << u"127.0.0.1:65535"_s << true;
        QTest::newRow("a public address") << u"192.0.2.1:80"_s << u"192.0.2.1:80"_s << false;
        QTest::newRow("every address is not loopback")
            << u"0.0.0.0:80"_s << u"0.0.0.0:80"_s << false;
    }
    void readsAddressAndPort()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text);
        QVERIFY(address);
        QTEST(address->toString(), "again");
        QTEST(address->isLoopback(), "isLoopback");
    }

    void refusesWhatIsNotAddressAndPort_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", ":", ":80", "8080", "127.0.0.1", "127.0.0.1:",
                 "127.0.0.1:65536", "::1:80", "127.0.0.1:-1", "example.org:80", "127.0.0.1:8o" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNotAddressAndPort()
    {
        QFETCH(QString, text);
        QVERIFY(!ListenAddress::parse(text));
    }
};

QTEST_GUILESS_MAIN(ListenAddressTest)
#include "tst_listen_address.moc"
