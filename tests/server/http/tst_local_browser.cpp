// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/local_browser.h"

#include <QtTest/QtTest>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

class LocalBrowserTest : public QObject
{
    Q_OBJECT

    static Request asked(const QByteArray& host, const QString& peer = u"127.0.0.1"_s)
    {
        Request request;
        request.peer = QHostAddress(peer);
        request.headers.emplace_back("host"_ba, host);
        return request;
    }

private Q_SLOTS:
    void knowsThisMachineByEachOfItsNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : { "localhost", "LocalHost:9080", "127.0.0.1", "127.0.0.1:9080",
                 "127.8.9.1", "[::1]", "[::1]:9080" })
            QTest::newRow(host) << QByteArray(host);
    }
    void knowsThisMachineByEachOfItsNames()
    {
        QFETCH(QByteArray, host);
        QVERIFY(isFromThisMachine(asked(host)));
        QVERIFY(isFromThisMachine(asked(host, u"::1"_s)));
    }

    /// DNS rebinding: the name of a stranger's page was made to lead to this machine.
    void doesNotBelieveANameOfAStranger_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : { "evil.example", "evil.example:9080", "127.0.0.1.evil.example",
                 "127.0.0.1@evil.example", "evil.example@127.0.0.1", "evil.example#127.0.0.1",
                 "[::1]evil.example", "[::1", "[evil.example]", "localhost.evil.example", ":9080",
                 "" })
            QTest::newRow(host) << QByteArray(host);
    }
    void doesNotBelieveANameOfAStranger()
    {
        QFETCH(QByteArray, host);
        QVERIFY(!isFromThisMachine(asked(host)));
    }

    void wantsExactlyOneHost()
    {
        Request request = asked("localhost");
        request.headers.emplace_back("host"_ba, "localhost"_ba);
        QVERIFY(!isFromThisMachine(request));
        request.headers.clear();
        QVERIFY(!isFromThisMachine(request));
    }

    void refusesPeersOfOtherMachines()
    {
        for (const char* peer : { "192.0.2.7", "10.0.0.1", "2001:db8::1", "::" })
            QVERIFY2(!isFromThisMachine(asked("localhost", QString::fromLatin1(peer))), peer);
    }

    void refusesWhatAProxyPassedOn_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char* header :
            { "forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port",
                "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip" })
            QTest::newRow(header) << QByteArray(header);
    }
    void refusesWhatAProxyPassedOn()
    {
        QFETCH(QByteArray, header);
        Request request = asked("localhost");
        request.headers.emplace_back(header, "192.0.2.7"_ba);
        QVERIFY(!isFromThisMachine(request));
    }
};

} // namespace gatehouse::http

QTEST_GUILESS_MAIN(gatehouse::http::LocalBrowserTest)
#include "tst_local_browser.moc"
