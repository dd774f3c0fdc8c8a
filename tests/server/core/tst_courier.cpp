// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/courier.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <memory>
#include <thread>
#include <vector>

using gatehouse::core::Courier;

class CourierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInItsOwnThreadWhatAnotherHandedOver()
    {
        Courier courier;
        const QThread* ranIn = nullptr;
        QByteArray crossed;
        std::thread([&courier, &ranIn, &crossed] {
            courier.hand([&ranIn, &crossed, value = QByteArray("value")] {
                ranIn = QThread::currentThread();
                crossed = value;
            });
        }).join();
        QVERIFY(!ranIn);
        QTRY_COMPARE(ranIn, QThread::currentThread());
        QCOMPARE(crossed, QByteArray("value"));
    }

    void keepsTheOrderOfEachOfManySenders()
    {
        constexpr int senders = 4;
        constexpr int each = 5000;
        Courier courier;
        std::vector<int> next(senders, 0);
        int ran = 0;
        bool isInOrder = true;
        std::vector<std::thread> threads;
        for (size_t sender = 0; sender < senders; ++sender)
            threads.emplace_back([&, sender] {
                for (int i = 0; i < each; ++i)
                    courier.hand([&, sender, i] {
                        isInOrder = isInOrder && next[sender]++ == i;
                        ++ran;
                    });
            });
        QTRY_COMPARE(ran, senders * each);
        for (auto& thread : threads)
            thread.join();
        QVERIFY(isInOrder);
    }

    void runsWhatADeliveryHandsOverItself()
    {
        Courier courier;
        QList<int> order;
        courier.hand([&] {
            courier.hand([&] { order.append(2); });
            order.append(1);
        });
        QTRY_COMPARE(order, QList<int>({ 1, 2 }));
    }

    void dropsWhatIsLeftWhenItGoes()
    {
        const auto held = std::make_shared<int>(1);
        bool hasRun = false;
        {
            Courier courier;
            courier.hand([held, &hasRun] { hasRun = true; });
            courier.hand([held] {});
            QCOMPARE(held.use_count(), 3);
        }
        QCOMPARE(held.use_count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!hasRun);
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "tst_courier.moc"
