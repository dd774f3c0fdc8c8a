// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::http;

/// Binding a port, and saying why it cannot be had.
class ListenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAFreePort()
    {
        const auto listener = Listener::bind(QHostAddress::LocalHost, 0);
        QVERIFY(listener);
        QVERIFY((*listener)->port() > 0);
        QCOMPARE((*listener)->address(), QHostAddress(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, (*listener)->port());
        QVERIFY(client.waitForConnected(2000));
    }

    void refusesAPortThatIsTaken()
    {
        const auto first = Listener::bind(QHostAddress::LocalHost, 0);
        QVERIFY(first);
        const auto second = Listener::bind(QHostAddress::LocalHost, (*first)->port());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, core::ErrorKind::Conflict);
        QVERIFY(
            second.error().message.contains(QStringLiteral("127.0.0.1:%1").arg((*first)->port())));
    }

    void refusesAPortThatAnotherProgramHas()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto listener = Listener::bind(QHostAddress::LocalHost, other.serverPort());
        QVERIFY(!listener);
        QCOMPARE(listener.error().kind, core::ErrorKind::Conflict);
    }

    void refusesAnAddressOfSomebodyElse()
    {
        const auto listener = Listener::bind(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!listener);
        QCOMPARE(listener.error().kind, core::ErrorKind::Invalid);
    }

    void bindsTheSamePortForBothFamilies()
    {
        const auto v4 = Listener::bind(QHostAddress::LocalHost, 0);
        QVERIFY(v4);
        const auto v6 = Listener::bind(QHostAddress::LocalHostIPv6, (*v4)->port());
        if (!v6 && v6.error().kind == core::ErrorKind::Invalid)
            QSKIP("this machine has no IPv6 loopback");
        QVERIFY(v6);
        QCOMPARE((*v6)->port(), (*v4)->port());
    }

    void canBeBoundAgainAfterwards()
    {
        quint16 port = 0;
        {
            const auto first = Listener::bind(QHostAddress::LocalHost, 0);
            QVERIFY(first);
            port = (*first)->port();
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(client.waitForConnected(2000));
        }
        QVERIFY(Listener::bind(QHostAddress::LocalHost, port));
    }

    void keepsThePortAsLongAsADuplicateLives()
    {
        auto listener = Listener::bind(QHostAddress::LocalHost, 0);
        QVERIFY(listener);
        const quint16 port = (*listener)->port();
        const int duplicate = (*listener)->duplicate();
        QVERIFY(duplicate >= 0);
        listener->reset();
        QVERIFY(!Listener::bind(QHostAddress::LocalHost, port));
        ::close(duplicate);
        QVERIFY(Listener::bind(QHostAddress::LocalHost, port));
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
