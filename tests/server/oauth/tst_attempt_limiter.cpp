// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/attempt_limiter.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::oauth;

namespace {

class StepClock final : public core::Clock
{
public:
    qint64 ms = 1000;
    [[nodiscard]] qint64 now() const override { return ms / 1000; }
    [[nodiscard]] qint64 monotonicMs() const override { return ms; }
};

} // namespace

class AttemptLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAfterTheLimitUntilTheWindowEnds()
    {
        StepClock clock;
        AttemptLimiter limiter(clock, 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limiter.retryAfter("a"), 0);
            limiter.recordFailure("a");
        }
        QCOMPARE(limiter.retryAfter("a"), 60);
        QCOMPARE(limiter.retryAfter("b"), 0);
        clock.ms += 59'500;
        QCOMPARE(limiter.retryAfter("a"), 1);
        clock.ms += 500;
        QCOMPARE(limiter.retryAfter("a"), 0);
        limiter.recordFailure("a");
        QCOMPARE(limiter.retryAfter("a"), 0);
    }

    void staysWithinItsCapacity()
    {
        StepClock clock;
        AttemptLimiter limiter(clock, 1, std::chrono::minutes(1), 8);
        for (int i = 0; i < 1000; ++i) {
            ++clock.ms;
            limiter.recordFailure(QByteArray::number(i));
            QVERIFY(limiter.size() <= 8);
        }
        // The newest are remembered, the oldest gone.
        QVERIFY(limiter.retryAfter("999") > 0);
        QCOMPARE(limiter.retryAfter("0"), 0);
    }
};

QTEST_GUILESS_MAIN(AttemptLimiterTest)
#include "tst_attempt_limiter.moc"
