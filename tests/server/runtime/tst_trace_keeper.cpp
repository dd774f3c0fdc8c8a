// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/trace_keeper.h"

#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/trace_repository.h"
#include "server/trace/step_json.h"
#include "tests/server/oauth/http_client.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TraceKeeperTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Database> m_reader;
    trace::CheckNames m_names;

    void setRetention(qint64 seconds)
    {
        const auto done
            = m_workspace->writer().runAndWait<void>([seconds](store::Transaction& transaction) {
                  return store::TraceRepository(transaction.database()).setRetention(seconds);
              });
        QVERIFY(done);
    }

    QList<trace::Step> kept()
    {
        QList<trace::Step> steps;
        const auto rows = store::TraceRepository(*m_reader).newest(100);
        for (const store::KeptStep& row : rows.value_or(QList<store::KeptStep>())) {
            const auto object = QJsonDocument::fromJson(row.step.toUtf8()).object();
            steps.append(trace::stepFromJson(object, m_names).value_or(trace::Step()));
        }
        return steps;
    }

    static trace::Step step()
    {
        trace::Step step;
        step.request = "00000000000000a1";
        step.method = "POST";
        step.path = "/oauth/token";
        step.status = 400;
        step.at = 1'700'000'000;
        step.order = 77;
        step.error = u"invalid_grant"_s;
        step.fields = { { trace::Place::Form, "code", "ghc_\xe2\x80\xa6#1f2e3d4c", true } };
        step.keys = { 0xfedcba9876543210U };
        step.session = 5;
        step.checks = { { "code known", false, "RFC 6749 §5.2", u"a"_s, u"b"_s } };
        return step;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto location = store::Location::parse(m_folder->filePath(u"t.gatehouse"_s));
        auto opened = store::Workspace::open(*location, m_clock, m_random, {});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_reader = m_workspace->openReader().value();
    }
    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsNothingByDefault()
    {
        runtime::TraceKeeper keeper(*m_workspace);
        keeper.start();
        QVERIFY(!keeper.isKeeping());
        keeper.keep({ step() });
        keeper.flush();
        QVERIFY(kept().isEmpty());
    }

    void keepsWholeStepsWhileTheSettingSaysSo()
    {
        setRetention(3600);
        runtime::TraceKeeper keeper(*m_workspace);
        const QSignalSpy changed(&keeper, &runtime::TraceKeeper::keepingChanged);
        keeper.start();
        QCOMPARE(changed.size(), 1);
        keeper.keep({ step() });
        keeper.flush();
        const QList<trace::Step> read = kept();
        QCOMPARE(read.size(), 1);
        QCOMPARE(trace::toJson(read.first()), trace::toJson(step()));
        QCOMPARE(read.first().keys, step().keys);
        QCOMPARE(read.first().session, 5U);
        QCOMPARE(read.first().order, 77);
        QCOMPARE(QByteArray(read.first().checks.front().name), "code known"_ba);
        keeper.stop();
        QVERIFY(!keeper.isKeeping());
    }

    void writesNoMoreThanABoundedNumberOfBatches()
    {
        setRetention(3600);
        runtime::TraceKeeper keeper(*m_workspace);
        keeper.start();
        constexpr int batches = 100;
        for (int batch = 0; batch < batches; ++batch)
            keeper.keep({ step() });
        keeper.flush();
        const auto rows = store::TraceRepository(*m_reader).newest(1000);
        QCOMPARE(quint64(rows->size()) + keeper.dropped(), quint64(batches));
        QVERIFY(rows->size() >= runtime::TraceKeeper::mostWaiting);
    }

    /// A headless server observes itself when it is to keep what comes.
    void keepsTheRequestsOfAServerWithoutAWindow()
    {
        setRetention(3600);
        runtime::EmbeddedServer server(*m_workspace);
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 1;
        server.start(options);
        QCOMPARE(server.status().state, control::ServerState::Running);
        const test::HttpClient client { quint16(QUrl(server.status().issuer).port()) };
        QCOMPARE(client.get("/.well-known/openid-configuration").status, 200);
        QTRY_VERIFY(!kept().isEmpty());
        QCOMPARE(kept().first().path, "/.well-known/openid-configuration"_ba);
        server.stop();
        QTRY_COMPARE(server.status().state, control::ServerState::Stopped);
    }
};

QTEST_GUILESS_MAIN(TraceKeeperTest)
#include "tst_trace_keeper.moc"
