// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/event_sink.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using runtime::EventSink;

namespace {

trace::Step stepNumber(int number, bool isRefused = false)
{
    trace::Step step;
    step.request = QByteArray::number(number).rightJustified(16, '0');
    step.status = isRefused ? 400 : 200;
    if (isRefused)
        step.error = u"invalid_grant"_s;
    return step;
}

} // namespace

/// What being watched may cost a worker that is flooded.
class EventSinkTest : public QObject
{
    Q_OBJECT
private:
    std::shared_ptr<runtime::SharedCounters> m_counters; // shared: as in a server
    std::unique_ptr<EventSink> m_sink;
    QList<trace::Step> m_steps;
    quint64 m_dropped = 0;

private Q_SLOTS:
    void init()
    {
        m_counters = std::make_shared<runtime::SharedCounters>();
        m_counters->isObserved = true;
        m_sink = std::make_unique<EventSink>(m_counters);
        m_steps.clear();
        m_dropped = 0;
        connect(m_sink.get(), &EventSink::stepsRecorded, this,
            [this](const QList<trace::Step>& steps, quint64 dropped) {
                m_steps.append(steps);
                m_dropped += dropped;
            });
    }

    void handsABatchOverAtOnce()
    {
        for (int i = 0; i < 3; ++i)
            m_sink->record(stepNumber(i));
        QVERIFY(m_steps.isEmpty());
        QTRY_COMPARE(m_steps.size(), 3);
        QCOMPARE(m_dropped, 0U);
    }

    void makesNothingOfWhatABatchHasNoRoomFor()
    {
        for (int i = 0; i < EventSink::ordinarySteps; ++i) {
            QVERIFY(m_sink->isListening());
            m_sink->record(stepNumber(i));
        }
        QVERIFY(m_sink->isObserved());
        QVERIFY(!m_sink->isListening());
        m_sink->record(stepNumber(-1));
        m_sink->lose();
        QTRY_COMPARE(m_steps.size(), EventSink::ordinarySteps);
        QCOMPARE(m_dropped, 2U);
        QVERIFY(m_sink->isListening()); // the next batch
    }

    void keepsRoomForWhatIsRefused()
    {
        for (int i = 0; i < 2 * EventSink::mostSteps; ++i)
            m_sink->record(stepNumber(i));
        QVERIFY(m_sink->hasRoom(true));
        for (int i = 0; i < EventSink::mostSteps; ++i)
            m_sink->record(stepNumber(i, true));
        QTRY_COMPARE(m_steps.size(), EventSink::mostSteps);
        QCOMPARE(std::count_if(m_steps.cbegin(), m_steps.cend(), trace::isFailed),
            EventSink::mostSteps - EventSink::ordinarySteps);
        QCOMPARE(m_dropped, quint64(2 * EventSink::mostSteps));
        QCOMPARE(m_counters->refusals.load(), quint64(EventSink::mostSteps));
    }

    /// Error pages refer to it, whatever the trace has room for.
    void keepsTheReasonOfEveryRefusal()
    {
        for (int i = 0; i < EventSink::mostSteps + 5; ++i)
            m_sink->record(stepNumber(i, true));
        QVERIFY(m_counters->recentRefusals.find("0000000000000404").has_value());
    }

    void countsTokensWhetherOrNotAnybodyLooks()
    {
        quint64 shown = 0;
        quint64 dropped = 0;
        connect(m_sink.get(), &EventSink::tokensIssued, this,
            [&](const QList<trace::Issuance>& issued, quint64 lost) {
                shown += quint64(issued.size());
                dropped += lost;
            });
        for (int i = 0; i < EventSink::mostIssuances + 7; ++i)
            m_sink->issued({});
        QVERIFY(!m_sink->wantsIssuances());
        QTRY_COMPARE(shown, quint64(EventSink::mostIssuances));
        QCOMPARE(dropped, 7U);
        m_counters->isObserved = false;
        m_sink->issued({});
        QCOMPARE(m_counters->tokens.load(), quint64(EventSink::mostIssuances + 8));
    }
};

QTEST_GUILESS_MAIN(EventSinkTest)
#include "tst_event_sink.moc"
