// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/secret_string.h"

#include <QtTest/QTest>

#include <string.h>

#include <type_traits>
#include <utility>

using gatehouse::core::SecretString;

namespace {
QByteArrayList wiped;
}

// Stands in for the C library's function: what it is handed is what would have been erased.
extern "C" void explicit_bzero(void* memory, size_t size) noexcept
{
    wiped.append(QByteArray(static_cast<const char*>(memory), static_cast<qsizetype>(size)));
    memset(memory, 0, size);
}

class SecretStringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { wiped.clear(); }

    void wipesWhenTheOnlyCopyGoes()
    {
        {
            const SecretString secret(QByteArray("pass") + QByteArray("word"));
            QCOMPARE(secret.reveal(), QByteArray("password"));
        }
        QCOMPARE(wiped, QByteArrayList { "password" });
    }

    void wipesOnceWhenTheLastOfSeveralCopiesGoes()
    {
        {
            SecretString first(QByteArray("pass") + QByteArray("word"));
            {
                const SecretString second = first;
                QCOMPARE(second.reveal(), first.reveal());
            }
            QVERIFY(wiped.isEmpty());
            QCOMPARE(first.reveal(), QByteArray("password"));
        }
        QCOMPARE(wiped.size(), 1);
    }

    void leavesABufferAloneThatSomebodyElseUses()
    {
        const QByteArray shared = QByteArray("pass") + QByteArray("word");
        {
            const SecretString secret(shared);
        }
        QCOMPARE(shared, QByteArray("password"));
        QVERIFY(wiped.isEmpty());
    }

    void wipesTheOldValueOnAssignment()
    {
        SecretString secret(QByteArray("ol") + QByteArray("d"));
        secret = SecretString(QByteArray("ne") + QByteArray("w"));
        QCOMPARE(wiped, QByteArrayList { "old" });
        QCOMPARE(secret.reveal(), QByteArray("new"));
        secret = *&secret;
        QCOMPARE(secret.reveal(), QByteArray("new"));
    }

    void movesWithoutLeavingACopyBehind()
    {
        SecretString from(QByteArray("pass") + QByteArray("word"));
        const SecretString to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): the state after the move is the
                                 // test
        QCOMPARE(to.reveal(), QByteArray("password"));
        QVERIFY(wiped.isEmpty());
    }

    void convertsToNothingByItself()
    {
        static_assert(!std::is_convertible_v<SecretString, QByteArray>);
        static_assert(!std::is_convertible_v<QByteArray, SecretString>);
        QVERIFY(SecretString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretStringTest)
#include "tst_secret_string.moc"
