// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/trace_repository.h"

#include "server/store/token_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class TraceRepositoryTest : public QObject
{
    Q_OBJECT

    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;

    template <typename T, typename Work>
    core::Result<T> write(Work work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) -> core::Result<T> {
                TraceRepository kept(transaction.database());
                return work(kept);
            });
    }

    void keep(int first, int last, qint64 limit = TraceRepository::mostRows)
    {
        QList<KeptStep> steps;
        for (int number = first; number <= last; ++number)
            steps.append({ 0, QString::number(number), m_now, m_now + 60 + number, u"{}"_s });
        QVERIFY(write<void>([&](TraceRepository& kept) { return kept.insert(steps, limit); }));
    }

    QStringList numbers(const core::Result<QList<KeptStep>>& steps)
    {
        QStringList found;
        for (const KeptStep& step : steps.value_or(QList<KeptStep>()))
            found.append(step.request);
        return found;
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = m_places.open(m_places.fresh(dialect));
        m_reader = m_workspace->openReader().value();
        m_now = m_places.clock.now();
    }
    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsNothingUnlessAsked()
    {
        QCOMPARE(TraceRepository(*m_reader).retention().value(), 0);
        const auto set = [this](qint64 seconds) {
            return write<void>([&](TraceRepository& kept) { return kept.setRetention(seconds); });
        };
        QVERIFY(set(3600));
        QCOMPARE(TraceRepository(*m_reader).retention().value(), 3600);
        QVERIFY(set(60));
        QCOMPARE(TraceRepository(*m_reader).retention().value(), 60);
        QVERIFY(!set(-1));
        QVERIFY(!set(TraceRepository::longestRetention + 1));
        QCOMPARE(TraceRepository(*m_reader).retention().value(), 60);
    }

    void givesTheNewestOldestFirst()
    {
        keep(1, 5);
        QCOMPARE(numbers(TraceRepository(*m_reader).newest(3)),
            (QStringList { u"3"_s, u"4"_s, u"5"_s }));
    }

    void givesTheNeighboursOfARequest()
    {
        keep(1, 9);
        QCOMPARE(numbers(TraceRepository(*m_reader).around(u"4"_s, 1)),
            (QStringList { u"3"_s, u"4"_s, u"5"_s }));
        QVERIFY(numbers(TraceRepository(*m_reader).around(u"none"_s, 1)).isEmpty());
    }

    void letsTheOldestGoWhenThereAreTooMany()
    {
        keep(1, 5, 4);
        keep(6, 7, 4);
        QCOMPARE(numbers(TraceRepository(*m_reader).newest(100)),
            (QStringList { u"4"_s, u"5"_s, u"6"_s, u"7"_s }));
    }

    void forgetsInBatches()
    {
        keep(1, 5);
        const auto forget = [this] {
            return write<qint64>([](TraceRepository& kept) { return kept.forget(3); }).value();
        };
        QCOMPARE(forget(), 3);
        QCOMPARE(forget(), 2);
        QCOMPARE(forget(), 0);
    }

    void goesWithHousekeepingWhenItHasEnded()
    {
        keep(1, 5);
        const auto purged = m_workspace->writer().runAndWait<qint64>([&](Transaction& transaction) {
            return TokenRepository(transaction.database()).purge(m_now + 63, 500);
        });
        QCOMPARE(purged.value(), 2);
        QCOMPARE(numbers(TraceRepository(*m_reader).newest(100)),
            (QStringList { u"3"_s, u"4"_s, u"5"_s }));
    }
};

QTEST_GUILESS_MAIN(TraceRepositoryTest)
#include "tst_trace_repository.moc"
