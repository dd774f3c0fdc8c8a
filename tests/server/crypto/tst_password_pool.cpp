// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/password_pool.h"

#include "server/crypto/password_hash.h"
#include "tests/server/crypto/password_threads.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <exception>

using gatehouse::core::ErrorKind;
using gatehouse::core::Mailbox;
using gatehouse::core::Result;
using gatehouse::core::SecretString;
using gatehouse::crypto::PasswordPool;

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

struct Answer
{
    int number = 0;
    Result<bool> verdict { false };
    QThread* thread = nullptr;
};

Detached ask(
    PasswordPool& pool, int number, QString hash, QByteArray password, QList<Answer>& answers)
{
    const SecretString secret(password);
    auto verdict = co_await pool.verify(hash, secret);
    answers.append(Answer { number, std::move(verdict), QThread::currentThread() });
}

} // namespace

class PasswordPoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hash = *gatehouse::crypto::hashPassword("right", { 1, 8'192 }); }

    void answersInOrderOnTheThreadThatAsked()
    {
        Mailbox mailbox;
        PasswordPool pool;
        QList<Answer> answers;
        for (int i = 0; i < 10; ++i)
            ask(pool, i, m_hash, i % 2 ? "right" : "wrong", answers);
        QVERIFY(answers.isEmpty()); // never on the pool's thread
        QTRY_COMPARE(answers.size(), 10);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(answers[i].number, i);
            QVERIFY(answers[i].verdict.has_value());
            QCOMPARE(*answers[i].verdict, i % 2 == 1);
            QCOMPARE(answers[i].thread, QThread::currentThread());
        }
    }

    void answersBusyBeyondItsQueue()
    {
        Mailbox mailbox;
        PasswordPool pool(1, 2);
        QList<Answer> answers;
        const QString slow = *gatehouse::crypto::hashPassword("right");
        for (int i = 0; i < 20; ++i)
            ask(pool, i, slow, "right", answers);
        // One may be in work and two wait; the rest is told at once.
        QVERIFY(answers.size() >= 17);
        for (const Answer& answer : std::as_const(answers)) {
            QVERIFY(!answer.verdict.has_value());
            QCOMPARE(answer.verdict.error().kind, ErrorKind::Busy);
        }
        QTRY_COMPARE(answers.size(), 20);
        QVERIFY(answers.last().verdict.has_value());
        QVERIFY(*answers.last().verdict);
    }

    void serveSeveralThreadsAtOnce()
    {
        Mailbox mailbox;
        PasswordPool pool(3, 200);
        QList<Answer> answers;
        for (int i = 0; i < 100; ++i)
            ask(pool, i, m_hash, "right", answers);
        QTRY_COMPARE(answers.size(), 100);
        for (const Answer& answer : std::as_const(answers))
            QVERIFY(answer.verdict.has_value() && *answer.verdict);
    }

    void standsBehindAllOtherThreads()
    {
        const PasswordPool pool(2);
        const auto areBehind = [] {
            const QList<int> threads = gatehouse::test::passwordThreads();
            // 19 is the most: a test run may be that nice already.
            const int expected = qMin(gatehouse::test::ownNiceness() + 10, 19);
            return threads == QList<int>({ expected, expected });
        };
        QTRY_VERIFY(areBehind());
    }

    void leavesNobodyWaitingWhenItGoes()
    {
        Mailbox mailbox;
        QList<Answer> answers;
        {
            PasswordPool pool;
            const QString slow = *gatehouse::crypto::hashPassword("right");
            for (int i = 0; i < 10; ++i)
                ask(pool, i, slow, "right", answers);
        }
        QTRY_COMPARE(answers.size(), 10);
        qsizetype unavailable = 0;
        for (const Answer& answer : std::as_const(answers))
            unavailable += !answer.verdict && answer.verdict.error().kind == ErrorKind::Unavailable;
        // At most the ones in work before the end were answered.
        QVERIFY(unavailable >= 7);
    }

    void refusesAThreadWithoutAMailbox()
    {
        PasswordPool pool;
        QList<Answer> answers;
        ask(pool, 0, m_hash, "right", answers);
        QCOMPARE(answers.size(), 1);
        QVERIFY(!answers.first().verdict.has_value());
        QCOMPARE(answers.first().verdict.error().kind, ErrorKind::Internal);
    }

private:
    QString m_hash;
};

QTEST_GUILESS_MAIN(PasswordPoolTest)
#include "tst_password_pool.moc"
