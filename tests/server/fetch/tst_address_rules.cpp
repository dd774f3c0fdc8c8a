// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/address_rules.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::fetch;

/// Where a URL that a stranger chose may lead (C108).
class AddressRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsThePublicInternet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        for (const char* address : { "8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.1.1",
                 "100.63.0.1", "2606:4700::1111", "2a00:1450::1" })
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char* address : { "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1",
                 "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "192.0.0.8",
                 "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1",
                 "255.255.255.255", "::", "::1", "::ffff:8.8.8.8", "::ffff:127.0.0.1", "::7f00:1",
                 "fe80::1", "fc00::1", "fd12::1", "ff02::1", "64:ff9b::7f00:1", "2001::1",
                 "2001:db8::1", "2002:7f00:1::", "fec0::1" })
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }
    void knowsThePublicInternet()
    {
        QFETCH(QString, text);
        const QHostAddress address(text);
        QVERIFY(!address.isNull());
        QTEST(mayConnect(address, Policy {}), "isAllowed");
    }

    void addsOnlyWhatThePolicyAllows()
    {
        Policy loopback;
        loopback.allowsLoopback = true;
        QVERIFY(mayConnect(QHostAddress(u"127.0.0.1"_s), loopback));
        QVERIFY(mayConnect(QHostAddress(u"::1"_s), loopback));
        QVERIFY(!mayConnect(QHostAddress(u"10.0.0.1"_s), loopback));
        QVERIFY(!mayConnect(QHostAddress(u"::ffff:127.0.0.1"_s), loopback));
        Policy house;
        house.allowsPrivate = true;
        QVERIFY(mayConnect(QHostAddress(u"10.0.0.1"_s), house));
        QVERIFY(mayConnect(QHostAddress(u"fd00::1"_s), house));
        QVERIFY(!mayConnect(QHostAddress(u"127.0.0.1"_s), house));
        QVERIFY(!mayConnect(QHostAddress(u"169.254.169.254"_s), house));
    }

    void refusesUrls_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url :
            { "http://keys.example/", "ftp://keys.example/", "file:///etc/passwd", "https://",
                "https://a@keys.example/", "https://keys.example/#f", "https://2130706433/",
                "https://0x7f000001/", "https://0x7f.1/", "https://127.1/", "https://0177.0.0.1/",
                "https://[::1", "https://[1:2]/", "https://keys.example:0/",
                "https://keys example/", "//keys.example/", "" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void refusesUrls()
    {
        QFETCH(QString, url);
        QVERIFY(!targetOf(url, Policy {}));
    }

    void takesUrlsApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("authority");
        QTest::newRow("plain") << u"https://Keys.example"_s << u"keys.example"_s << 443 << u"/"_s
                               << "keys.example"_ba;
        QTest::newRow("port, path, query")
            << u"https://keys.example:8443/a/%2F?b=c/d"_s << u"keys.example"_s << 8443
            << u"/a/%2F?b=c/d"_s << "keys.example:8443"_ba;
        QTest::newRow("query only") << u"https://keys.example?x=/y"_s << u"keys.example"_s << 443
                                    << u"/?x=/y"_s << "keys.example"_ba;
        QTest::newRow("IPv6") << u"https://[2606:4700::1111]:444/k"_s << u"2606:4700::1111"_s << 444
                              << u"/k"_s << "[2606:4700::1111]:444"_ba;
        QTest::newRow("IPv4") << u"https://8.8.8.8/k"_s << u"8.8.8.8"_s << 443 << u"/k"_s
                              << "8.8.8.8"_ba;
    }
    void takesUrlsApart()
    {
        QFETCH(QString, url);
        const auto target = targetOf(url, Policy {});
        QVERIFY(target);
        QTEST(target->host, "host");
        QTEST(int(target->port), "port");
        QTEST(target->pathWithQuery, "path");
        QTEST(target->authority(), "authority");
        QCOMPARE(target->literal.has_value(), !target->host.contains(u"keys"_s));
    }
};

QTEST_GUILESS_MAIN(AddressRulesTest)
#include "tst_address_rules.moc"
