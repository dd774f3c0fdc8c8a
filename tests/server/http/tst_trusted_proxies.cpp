// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/trusted_proxies.h"

#include <QtTest/QtTest>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

class TrustedProxiesTest : public QObject
{
    Q_OBJECT

    static Request passedOn(const QByteArrayList& values)
    {
        Request request;
        request.headers.emplace_back("host"_ba, "id.example"_ba);
        for (const QByteArray& value : values)
            request.headers.emplace_back("x-forwarded-for"_ba, value);
        return request;
    }
    static TrustedProxies ours()
    {
        return TrustedProxies::parse(
            { u"127.0.0.0/8"_s, u"::1"_s, u"10.1.0.0/16"_s, u"fd00::/8"_s })
            .value();
    }

private Q_SLOTS:
    void believesWhatOurProxiesAppended_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<QString>("client");
        const QString here = u"127.0.0.1"_s;
        const QByteArrayList one { "192.0.2.7" };
        QTest::newRow("one proxy") << here << one << u"192.0.2.7"_s;
        QTest::newRow("over IPv6") << u"::1"_s << one << u"192.0.2.7"_s;
        QTest::newRow("a mapped address") << u"::ffff:127.0.0.1"_s << one << u"192.0.2.7"_s;
        QTest::newRow("a client over IPv6")
            << here << QByteArrayList { "2001:db8::7" } << u"2001:db8::7"_s;
        QTest::newRow("with a port")
            << here << QByteArrayList { "192.0.2.7:4711" } << u"192.0.2.7"_s;
        QTest::newRow("IPv6 with a port")
            << here << QByteArrayList { "[2001:db8::7]:4711" } << u"2001:db8::7"_s;
        QTest::newRow("two proxies of ours")
            << here << QByteArrayList { "192.0.2.7, 10.1.2.3" } << u"192.0.2.7"_s;
        QTest::newRow("in two fields")
            << here << QByteArrayList { "192.0.2.7", "10.1.2.3" } << u"192.0.2.7"_s;
        QTest::newRow("what the client claimed")
            << here << QByteArrayList { "198.51.100.1, 192.0.2.7" } << u"192.0.2.7"_s;
        QTest::newRow("a client that claims to be us")
            << here << QByteArrayList { "127.0.0.1, 192.0.2.7" } << u"192.0.2.7"_s;
        QTest::newRow("only proxies of ours")
            << here << QByteArrayList { "10.1.0.9, 10.1.2.3" } << u"10.1.0.9"_s;
    }
    void believesWhatOurProxiesAppended()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, values);
        QFETCH(QString, client);
        QCOMPARE(ours().clientOf(QHostAddress(peer), passedOn(values)).toString(), client);
    }

    void staysAtTheProxyThatSaidNothingUseful_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("no field") << QByteArrayList {};
        QTest::newRow("empty") << QByteArrayList { "" };
        QTest::newRow("unknown") << QByteArrayList { "unknown" };
        QTest::newRow("a name") << QByteArrayList { "192.0.2.7, client.example" };
        QTest::newRow("nothing behind the comma") << QByteArrayList { "192.0.2.7," };
        QTest::newRow("half a bracket") << QByteArrayList { "[2001:db8::7" };
        QTest::newRow("with a scope") << QByteArrayList { "fe80::1%eth0" };
    }
    void staysAtTheProxyThatSaidNothingUseful()
    {
        QFETCH(QByteArrayList, values);
        const QHostAddress proxy(u"10.1.2.3"_s);
        QCOMPARE(ours().clientOf(proxy, passedOn(values)), proxy);
    }

    void ignoresTheFieldOfAnybodyElse()
    {
        const QHostAddress stranger(u"192.0.2.9"_s);
        QCOMPARE(ours().clientOf(stranger, passedOn({ "198.51.100.1" })), stranger);
        const QHostAddress local(u"127.0.0.1"_s);
        QCOMPARE(TrustedProxies().clientOf(local, passedOn({ "198.51.100.1" })), local);
    }

    void refusesWhatIsNoNetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "proxy.example", "10", "10.1/16", "10.0.0.0/33", "0.0.0.0/0",
                 "::/0", "10.0.0.0/x", "*", "10.0.0.1-10.0.0.9" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoNetwork()
    {
        QFETCH(QString, text);
        const auto proxies = TrustedProxies::parse({ u"10.0.0.1"_s, text });
        QVERIFY(!proxies);
        QVERIFY(proxies.error().message.contains(text));
    }
};

} // namespace gatehouse::http

QTEST_GUILESS_MAIN(gatehouse::http::TrustedProxiesTest)
#include "tst_trusted_proxies.moc"
