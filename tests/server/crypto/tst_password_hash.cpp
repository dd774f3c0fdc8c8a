// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/password_hash.h"

#include <QtTest/QTest>

#include <time.h>

#include <algorithm>
#include <limits>

using gatehouse::crypto::hashPassword;
using gatehouse::crypto::PasswordCost;
using gatehouse::crypto::verifyPassword;

class PasswordHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAPhcStringOfTheDefaultCost()
    {
        const auto hash = hashPassword("correct horse");
        QVERIFY(hash.has_value());
        QVERIFY2(
            hash->startsWith(QLatin1String("$argon2id$v=19$m=19456,t=2,p=1$")), qPrintable(*hash));
        QVERIFY(verifyPassword(*hash, "correct horse"));
        QVERIFY(!verifyPassword(*hash, "correct horsE"));
        QVERIFY(!verifyPassword(*hash, ""));
    }

    void saltsEveryHash()
    {
        QVERIFY(*hashPassword("same", m_cheap) != *hashPassword("same", m_cheap));
    }

    void takesEveryPassword_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero byte inside") << QByteArray("a\0b", 3);
        QTest::newRow("letters beyond ASCII") << QByteArray("p\xc3\xa4ss\xf0\x9f\x94\x91");
        QTest::newRow("64 KiB") << QByteArray(65'536, 'p');
    }
    void takesEveryPassword()
    {
        QFETCH(QByteArray, password);
        const auto hash = hashPassword(password, m_cheap);
        QVERIFY(hash.has_value());
        QVERIFY(verifyPassword(*hash, password));
        QVERIFY(!verifyPassword(*hash, password + 'x'));
    }

    void refusesWhatIsNoHash_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QString();
        QTest::newRow("text") << QStringLiteral("secret");
        QTest::newRow("cut") << hashPassword("secret", m_cheap)->chopped(8);
        QTest::newRow("other kind") << QStringLiteral("$2y$10$abcdefghijklmnopqrstuv");
        QTest::newRow("letters beyond Latin-1") << QStringLiteral(u"\u65e5\u672c");
        QTest::newRow("a gigabyte")
            << QStringLiteral("$argon2id$v=19$m=1048576,t=2,p=1$+C5kKMPOI6dMdGcYzPr1iw$dFgRskSn9ug/"
                              "AW+rcpATdEuQOZVUvPfPDfJNmgnha3o");
        QTest::newRow("thousands of passes")
            << QStringLiteral("$argon2id$v=19$m=19456,t=999,p=1$+C5kKMPOI6dMdGcYzPr1iw$dFgRskSn9ug/"
                              "AW+rcpATdEuQOZVUvPfPDfJNmgnha3o");
        QTest::newRow("longer than any") << QString(4'096, QLatin1Char('$'));
    }
    void refusesWhatIsNoHash()
    {
        QFETCH(QString, hash);
        QVERIFY(!verifyPassword(hash, "secret"));
        // The password of the dummy behind it opens nothing either.
        QVERIFY(!verifyPassword(hash, "no password has this hash"));
    }

    void takesAsLongWithoutAHash()
    {
        const QString hash = *hashPassword("secret");
        const qint64 wrong = fastest(hash);
        // Without the dummy it is a thousand times faster.
        QVERIFY(fastest(QString()) > wrong / 2);
        QVERIFY(fastest(QStringLiteral("$argon2id$broken")) > wrong / 2);
    }

private:
    /// Nanoseconds of this thread's own work, so that a busy machine changes little.
    static qint64 spent()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
    }

    static qint64 fastest(const QString& hash)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            const qint64 before = spent();
            (void)verifyPassword(hash, "wrong");
            best = std::min(best, spent() - before);
        }
        return best;
    }

    const PasswordCost m_cheap { 1, 8'192 };
};

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "tst_password_hash.moc"
