// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"
#include "server/http/http_worker.h"

#include <QtTest/QTest>

#include <thread>
#include <vector>

using namespace gatehouse::http;

namespace {

QHostAddress address(const char* text)
{
    return QHostAddress(QString::fromLatin1(text));
}

std::shared_ptr<Admission> admissionFor(int connections, int perAddress)
{
    Limits limits;
    limits.connections = connections;
    limits.connectionsPerAddress = perAddress;
    return makeAdmission(limits);
}

} // namespace

/// The caps that all workers share.
class AdmissionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void capsTheTotal()
    {
        const auto admission = admissionFor(2, 10);
        auto first = admission->admit(address("192.0.2.1"));
        const auto second = admission->admit(address("192.0.2.2"));
        QVERIFY(first && second);
        QVERIFY(!admission->admit(address("192.0.2.3")));
        QCOMPARE(admission->connections(), 2);
        first.reset();
        QVERIFY(admission->admit(address("192.0.2.3")));
        QCOMPARE(admission->connections(), 1);
    }

    void capsOneAddressAndNotItsNeighbour()
    {
        const auto admission = admissionFor(100, 2);
        auto first = admission->admit(address("192.0.2.1"));
        const auto second = admission->admit(address("192.0.2.1"));
        QVERIFY(first && second);
        QVERIFY(!admission->admit(address("192.0.2.1")));
        QVERIFY(admission->admit(address("192.0.2.2")));
        first.reset();
        QVERIFY(admission->admit(address("192.0.2.1")));
    }

    void capsATrustedProxyByTheTotalOnly()
    {
        Limits limits;
        limits.connections = 3;
        limits.connectionsPerAddress = 1;
        const auto proxies = TrustedProxies::parse({ QStringLiteral("10.0.0.7") });
        const auto admission = makeAdmission(limits, proxies.value());
        const auto first = admission->admit(address("10.0.0.7"));
        const auto second = admission->admit(address("10.0.0.7"));
        QVERIFY(first && second);
        const auto stranger = admission->admit(address("192.0.2.1"));
        QVERIFY(stranger);
        QVERIFY(!admission->admit(address("10.0.0.7")));
    }

    void countsAnIpv6NetworkAsOne()
    {
        const auto admission = admissionFor(100, 2);
        const auto first = admission->admit(address("2001:db8:1:1::1"));
        const auto second = admission->admit(address("2001:db8:1:1:ffff::2"));
        QVERIFY(first && second);
        QVERIFY(!admission->admit(address("2001:db8:1:1::3")));
        QVERIFY(admission->admit(address("2001:db8:1:2::1")));
    }

    void countsAMappedAddressAsItself()
    {
        const auto admission = admissionFor(100, 1);
        const auto first = admission->admit(address("192.0.2.1"));
        QVERIFY(first);
        QVERIFY(!admission->admit(address("::ffff:192.0.2.1")));
    }

    void givesAMovedSlotBackOnce()
    {
        const auto admission = admissionFor(100, 10);
        {
            auto slot = admission->admit(address("192.0.2.1"));
            Admission::Slot moved(std::move(*slot));
            Admission::Slot assigned;
            assigned = std::move(moved);
            QCOMPARE(admission->connections(), 1);
        }
        QCOMPARE(admission->connections(), 0);
    }

    void holdsItsCapWithManyThreads()
    {
        const auto admission = admissionFor(50, 50);
        std::atomic<int> most { 0 };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                std::vector<Admission::Slot> slots;
                for (int k = 0; k < 20'000; ++k) {
                    if (auto slot = admission->admit(QHostAddress(QHostAddress::LocalHost)))
                        slots.push_back(std::move(*slot));
                    most = qMax(most.load(), static_cast<int>(slots.size()));
                    if (slots.size() == 20)
                        slots.clear();
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(most > 0);
        QCOMPARE(admission->connections(), 0);
        // No count was lost either way: exactly fifty fit again.
        std::vector<Admission::Slot> slots;
        while (auto slot = admission->admit(QHostAddress(QHostAddress::LocalHost)))
            slots.push_back(std::move(*slot));
        QCOMPARE(slots.size(), size_t(50));
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
