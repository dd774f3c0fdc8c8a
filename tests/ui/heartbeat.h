// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

namespace gatehouse::ui {

/// The gaps of a timer that is always due, in the thread that makes this: how long nobody was
/// served. Real time is what a person feels; the thread's own time is the same without what other
/// programs took from it, so a test can ask for it on a busy machine.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_work = ownMicroseconds();
        m_timer.callOnTimeout([this] { beat(); });
        m_timer.start(1);
    }

    /// Milliseconds, the longest first.
    [[nodiscard]] QList<int> longest() const { return sorted(m_gaps); }
    [[nodiscard]] QList<int> longestOwn() const { return sorted(m_ownGaps); }

private:
    static qint64 ownMicroseconds()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }

    void beat()
    {
        const qint64 work = ownMicroseconds();
        m_gaps.append(int(m_clock.restart()));
        m_ownGaps.append(int((work - m_work) / 1000));
        m_work = work;
    }

    static QList<int> sorted(QList<int> gaps)
    {
        std::sort(gaps.begin(), gaps.end(), std::greater<>());
        return gaps.mid(0, 10);
    }

    QElapsedTimer m_clock;
    qint64 m_work = 0;
    QTimer m_timer;
    QList<int> m_gaps;
    QList<int> m_ownGaps;
};

/// Steps as a busy server reports them: flows of three, every tenth of them refused, with the
/// fields and checks of a token request.
class StepFlood
{
public:
    QList<trace::Step> next(int count)
    {
        QList<trace::Step> steps;
        for (int i = 0; i < count; ++i) {
            steps.append(make(++m_number));
        }
        return steps;
    }

private:
    static trace::Step make(quint64 number)
    {
        trace::Step step;
        step.request = QByteArray::number(number, 16).rightJustified(16, '0');
        step.method = number % 3 == 0 ? "POST" : "GET";
        step.path = number % 3 == 0 ? "/oauth/token" : "/oauth/authorize";
        step.status = number % 30 == 0 ? 400 : 200;
        step.at = QDateTime::currentSecsSinceEpoch();
        step.order = qint64(number);
        step.durationMicroseconds = 4200;
        step.clientId = QStringLiteral("client-%1").arg(number % 1000);
        step.keys = { number / 3 + 1 };
        for (const char* name : { "grant_type", "redirect_uri", "scope", "state", "nonce" }) {
            step.fields.push_back({ trace::Place::Form, name, "a value of some length" });
        }
        step.checks = { { "client authenticated", true, "RFC 6749 §2.3" },
            { "grant allowed", step.status == 200, "RFC 6749 §5.2" } };
        return step;
    }

    quint64 m_number = 0;
};

} // namespace gatehouse::ui
