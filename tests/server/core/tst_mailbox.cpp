// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/mailbox.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <coroutine>
#include <exception>
#include <thread>
#include <vector>

using gatehouse::core::Mailbox;
using gatehouse::core::Wakeup;

namespace {

/// A coroutine that runs at once and cleans up after itself.
struct Detached
{
    struct promise_type
    {
        Detached get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() { }
        void unhandled_exception() { std::terminate(); }
    };
};

/// Hands its wake-up to the test, which posts it from wherever it likes.
class Pause : public Wakeup
{
public:
    explicit Pause(Wakeup*& out)
        : m_out(out)
    {
    }
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        coroutine = handle;
        m_out = this;
    }
    void await_resume() { }

private:
    Wakeup*& m_out;
};

struct Record
{
    QList<int> order {};
    QThread* thread = nullptr;
};

Detached waiter(int number, Wakeup*& out, Record& record)
{
    Pause pause(out);
    co_await pause;
    record.order.append(number);
    record.thread = QThread::currentThread();
}

Detached poster(Mailbox& mailbox, Wakeup*& own, Wakeup*& other, Record& record)
{
    Pause pause(own);
    co_await pause;
    record.order.append(1);
    mailbox.post(other);
}

} // namespace

class MailboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void belongsToItsThreadWhileItLives()
    {
        QVERIFY(!Mailbox::current());
        {
            Mailbox mailbox;
            QCOMPARE(Mailbox::current(), &mailbox);
            Mailbox* elsewhere = &mailbox;
            std::thread([&elsewhere] { elsewhere = Mailbox::current(); }).join();
            QVERIFY(!elsewhere);
        }
        QVERIFY(!Mailbox::current());
    }

    void resumesInOrderOnTheThreadThatWaits()
    {
        Mailbox mailbox;
        Record record;
        std::vector<Wakeup*> wakeups(5);
        for (int i = 0; i < 5; ++i)
            waiter(i, wakeups[static_cast<size_t>(i)], record);
        std::thread([&] {
            for (Wakeup* const wakeup : wakeups)
                mailbox.post(wakeup);
        }).join();
        QVERIFY(record.order.isEmpty()); // only the event loop resumes
        QTRY_COMPARE(record.order.size(), 5);
        QCOMPARE(record.order, (QList<int> { 0, 1, 2, 3, 4 }));
        QCOMPARE(record.thread, QThread::currentThread());
    }

    void resumesWhatIsPostedWhileResuming()
    {
        Mailbox mailbox;
        Record record;
        Wakeup* first = nullptr;
        Wakeup* second = nullptr;
        waiter(2, second, record);
        poster(mailbox, first, second, record);
        mailbox.post(first);
        QTRY_COMPARE(record.order, (QList<int> { 1, 2 }));
    }

    void losesNothingFromSeveralThreads()
    {
        constexpr int perThread = 2'000;
        Mailbox mailbox;
        Record record;
        std::vector<Wakeup*> wakeups(2 * perThread);
        for (int i = 0; i < 2 * perThread; ++i)
            waiter(i, wakeups[static_cast<size_t>(i)], record);
        const auto post = [&](int from) {
            for (int i = from; i < from + perThread; ++i)
                mailbox.post(wakeups[static_cast<size_t>(i)]);
        };
        std::thread low(post, 0);
        std::thread high(post, perThread);
        QTRY_COMPARE(record.order.size(), 2 * perThread);
        low.join();
        high.join();
        // Each sender's own order is kept.
        int lastLow = -1;
        int lastHigh = perThread - 1;
        for (const int number : std::as_const(record.order)) {
            int& last = number < perThread ? lastLow : lastHigh;
            QVERIFY(number > last);
            last = number;
        }
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
