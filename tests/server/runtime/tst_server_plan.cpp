// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/server_plan.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using control::ServerOptions;
using control::StartFault;

class ServerPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesPlainHttpWhereOthersCanReachIt()
    {
        ServerOptions options;
        options.listen = { u"0.0.0.0:0"_s };
        const auto plan = runtime::makePlan(options);
        QVERIFY(!plan);
        QCOMPARE(plan.error().fault, StartFault::InsecureTransport);
        options.isBehindProxy = true;
        QVERIFY(runtime::makePlan(options));
        options.isBehindProxy = false;
        options.allowsInsecureTransport = true;
        QVERIFY(runtime::makePlan(options));
    }

    void refusesLabModeWhereOthersCouldReachIt_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isBehindProxy");
        QTest::addColumn<bool>("isAllowed");
        const QString here = u"127.0.0.1:0"_s;
        QTest::newRow("loopback") << here << QString() << false << true;
        QTest::newRow("IPv6 loopback") << u"[::1]:0"_s << QString() << false << true;
        QTest::newRow("issuer here") << here << u"http://localhost:80"_s << false << true;
        QTest::newRow("all addresses") << u"0.0.0.0:0"_s << QString() << false << false;
        QTest::newRow("an address of the network")
            << u"192.0.2.1:0"_s << QString() << false << false;
        QTest::newRow("issuer elsewhere") << here << u"https://id.example"_s << false << false;
        QTest::newRow("behind a proxy") << here << QString() << true << false;
    }
    void refusesLabModeWhereOthersCouldReachIt()
    {
        QFETCH(QString, listen);
        QFETCH(QString, issuer);
        QFETCH(bool, isBehindProxy);
        QFETCH(bool, isAllowed);
        ServerOptions options;
        options.listen = { listen };
        options.issuer = issuer;
        options.isBehindProxy = isBehindProxy;
        options.allowsInsecureTransport = true;
        QVERIFY(runtime::makePlan(options));
        options.isLab = true;
        const auto plan = runtime::makePlan(options);
        QCOMPARE(plan.has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(plan.error().fault, StartFault::LabMode);
    }

    void refusesAnIssuerThatIsNoPlainBaseUrl_data()
    {
        QTest::addColumn<QString>("issuer");
        for (const char* issuer :
            { "example.org", "ftp://example.org", "https://", "https://a.example?x=1",
                "https://a.example#x", "https://user@a.example", "javascript:alert(1)" })
            QTest::newRow(issuer) << QString::fromLatin1(issuer);
    }
    void refusesAnIssuerThatIsNoPlainBaseUrl()
    {
        QFETCH(QString, issuer);
        ServerOptions options;
        options.issuer = issuer;
        QVERIFY(!runtime::makePlan(options));
    }

    void dropsTheSlashAtTheEndOfTheIssuer()
    {
        ServerOptions options;
        options.issuer = u"https://id.example.org/"_s;
        QCOMPARE(runtime::makePlan(options)->issuer, u"https://id.example.org"_s);
    }

    void needsCertificateAndKeyTogether()
    {
        ServerOptions options;
        options.tlsCertificate = u"only.pem"_s;
        QCOMPARE(runtime::makePlan(options).error().fault, StartFault::Tls);
        options.tlsKey = u"missing.pem"_s;
        QCOMPARE(runtime::makePlan(options).error().fault, StartFault::Tls);
    }

    void givesBothLoopbackAddressesOneFreePort()
    {
        ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s, u"[::1]:0"_s };
        auto plan = runtime::makePlan(options);
        QVERIFY(plan);
        plan->addresses[1].mayBeMissing = true; // machines without IPv6 run this too
        const auto listeners = runtime::bindAll(*plan);
        QVERIFY(listeners);
        const quint16 port = listeners->front()->port();
        QVERIFY(port != 0);
        QCOMPARE(listeners->back()->port(), port);
        QCOMPARE(plan->issuer, u"http://127.0.0.1:%1"_s.arg(port));
    }

    void believesOnlyProxiesThatWereAskedFor()
    {
        const QHostAddress local(QHostAddress::LocalHost);
        const QHostAddress other(u"10.0.0.7"_s);
        ServerOptions options;
        QVERIFY(!runtime::makePlan(options)->proxies.isTrusted(local));
        options.isBehindProxy = true;
        QVERIFY(runtime::makePlan(options)->proxies.isTrusted(local));
        QVERIFY(!runtime::makePlan(options)->proxies.isTrusted(other));
        options.trustedProxies = { u"10.0.0.0/24"_s };
        QVERIFY(runtime::makePlan(options)->proxies.isTrusted(other));
        QVERIFY(!runtime::makePlan(options)->proxies.isTrusted(local));
        options.trustedProxies = { u"proxy.example"_s };
        const auto plan = runtime::makePlan(options);
        QVERIFY(!plan);
        QCOMPARE(plan.error().fault, StartFault::AddressInvalid);
        QVERIFY(plan.error().message.contains(u"proxy.example"_s));
    }

    void saysThatAPortIsTakenAndNamesAFreeOne()
    {
        const auto holder = http::Listener::bind(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(holder);
        ServerOptions options;
        options.listen = { u"127.0.0.1:%1"_s.arg((*holder)->port()) };
        auto plan = runtime::makePlan(options);
        const auto listeners = runtime::bindAll(*plan);
        QVERIFY(!listeners);
        QCOMPARE(listeners.error().fault, StartFault::AddressInUse);
        QVERIFY(listeners.error().suggestedPort > (*holder)->port());
    }
};

QTEST_GUILESS_MAIN(ServerPlanTest)
#include "tst_server_plan.moc"
