// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/file_lock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <thread>

using namespace gatehouse::store;
using namespace std::chrono_literals;

class FileLockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileLock> open() const
    {
        return FileLock::open(m_folder.filePath(QStringLiteral("lock"))).value();
    }

private Q_SLOTS:
    void isHeldByOneAtATime()
    {
        const auto first = open();
        const auto second = open();
        QVERIFY(first->acquire(0ms));
        QVERIFY(!second->acquire(20ms));
        first->release();
        QVERIFY(second->acquire(0ms));
    }

    void isFreedWhenItsHolderGoes()
    {
        auto first = open();
        QVERIFY(first->acquire(0ms));
        first.reset();
        QVERIFY(open()->acquire(0ms));
    }

    void namesItsOwner()
    {
        const auto first = open();
        QVERIFY(first->acquireAsOwner());
        const auto second = open();
        QVERIFY(!second->acquireAsOwner());
        QCOMPARE(second->ownerPid(), QCoreApplication::applicationPid());
    }

    void whoeverWaitsIsNextAlthoughTheHolderComesBackAtOnce()
    {
        std::atomic<bool> isStopping = false;
        std::atomic<bool> isRunning = false;
        std::thread busy([&] {
            const auto lock = open();
            // Holds the lock nearly all the time, like a server under load.
            while (!isStopping) {
                if (!lock->acquire(2000ms))
                    continue;
                isRunning = true;
                std::this_thread::sleep_for(3ms);
                lock->release();
            }
        });
        const auto waiting = open();
        int got = 0;
        QTRY_VERIFY(isRunning);
        for (int i = 0; i < 20; ++i) {
            if (waiting->acquire(2000ms)) {
                ++got;
                waiting->release();
            }
        }
        isStopping = true;
        busy.join();
        QCOMPARE(got, 20);
    }

    void makesAFileForItsOwnerOnly()
    {
        open();
        const auto permissions = QFile::permissions(m_folder.filePath(QStringLiteral("lock")));
        QCOMPARE(permissions
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void saysWhyItCannotBeOpened()
    {
        const auto lock = FileLock::open(m_folder.filePath(QStringLiteral("no/folder/lock")));
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, gatehouse::core::ErrorKind::Unavailable);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_file_lock.moc"
