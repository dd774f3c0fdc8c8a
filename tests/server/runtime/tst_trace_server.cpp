// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/server_control.h"
#include "server/runtime/trace_server.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QtTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

class QuietControl final : public control::ServerControl
{
public:
    void start(const control::ServerOptions&) override { }
    void stop() override { }
    [[nodiscard]] control::ServerStatus status() const override { return {}; }
};

trace::Step stepOf(const QString& client, int number)
{
    trace::Step step;
    step.request = QByteArray::number(number);
    step.method = "GET";
    step.path = "/health";
    step.clientId = client;
    step.status = 200;
    step.detail = QString(2000, u'd');
    return step;
}

} // namespace

class TraceServerTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QuietControl m_control;
    QList<bool> m_observed;
    std::unique_ptr<runtime::TraceServer> m_server;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"w.trace"_s); }

    [[nodiscard]] bool connectReader(QLocalSocket& reader, const QByteArray& filter)
    {
        reader.connectToServer(path());
        reader.write(QByteArray(filter + '\n'));
        return QTest::qWaitFor([&reader] { return reader.canReadLine(); });
    }
    static QJsonObject next(QLocalSocket& reader)
    {
        if (!QTest::qWaitFor([&reader] { return reader.canReadLine(); }))
            return {};
        return QJsonDocument::fromJson(reader.readLine()).object();
    }

    /// As a server leaves it that was killed.
    void leaveSocket() const
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path());
        QVERIFY(size_t(name.size()) < sizeof address.sun_path);
        std::copy(name.begin(), name.end(), address.sun_path);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(
            ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(descriptor);
    }

private Q_SLOTS:
    void init()
    {
        m_observed.clear();
        m_server = std::make_unique<runtime::TraceServer>(
            m_control, [this](bool isRead) { m_observed.append(isRead); },
            [](const QByteArray& number) -> std::optional<trace::Step> {
                if (number != "0123456789abcdef")
                    return std::nullopt;
                trace::Step step;
                step.request = number;
                step.status = 400;
                step.error = u"invalid_client"_s;
                step.description = u"client authentication failed"_s;
                step.detail = u"wrong secret"_s;
                return step;
            });
        const auto listening = m_server->listen(path());
        QVERIFY2(listening, qPrintable(listening ? QString() : listening.error().message));
    }
    void cleanup() { m_server.reset(); }

    void saysWhyARequestWasRefused()
    {
        QLocalSocket reader;
        QVERIFY(connectReader(reader, "?0123456789abcdef de"));
        const QJsonObject explanation = next(reader);
        QCOMPARE(explanation[u"cause"_s].toString(), u"client_auth.wrong_secret"_s);
        QVERIFY(!explanation[u"fixes"_s].toArray().isEmpty());
        QVERIFY(QTest::qWaitFor(
            [&reader] { return reader.state() == QLocalSocket::UnconnectedState; }));
    }

    void saysSoWhenARequestIsNotKept()
    {
        QLocalSocket reader;
        QVERIFY(connectReader(reader, "?ffffffffffffffff"));
        QVERIFY(next(reader)[u"refused"_s].toString().contains(u"1000"_s));
    }

    void answersOneQuestionAConnection()
    {
        QLocalSocket reader;
        reader.connectToServer(path());
        for (int question = 0; question < 50; ++question) {
            reader.write("?0123456789abcdef en\n");
            reader.flush();
            QTest::qWait(1);
        }
        QVERIFY(QTest::qWaitFor(
            [&reader] { return reader.state() == QLocalSocket::UnconnectedState; }));
        QCOMPARE(reader.readAll().count('\n'), 1);
    }

    void letsOnlyItsOwnUserIn()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
        QVERIFY(QFileInfo(path()).permissions().testFlag(QFile::WriteOwner));
    }

    void sendsMatchingStepsAsLines()
    {
        QLocalSocket reader;
        QVERIFY(connectReader(reader, "client:web"));
        QCOMPARE(next(reader)[u"following"_s].toBool(), true);
        Q_EMIT m_control.stepsRecorded({ stepOf(u"other"_s, 1), stepOf(u"web"_s, 2) }, 0);
        QCOMPARE(next(reader)[u"request"_s].toString(), u"2"_s);
    }

    void observesOnlyWhileSomebodyReads()
    {
        {
            QLocalSocket first;
            QLocalSocket second;
            QVERIFY(connectReader(first, {}));
            QVERIFY(connectReader(second, {}));
            QCOMPARE(m_observed, QList<bool> { true });
        }
        QTRY_COMPARE(m_observed, (QList<bool> { true, false }));
    }

    void tellsASlowReaderWhatItLost()
    {
        QLocalSocket reader;
        QVERIFY(connectReader(reader, {}));
        QCOMPARE(next(reader)[u"following"_s].toBool(), true);
        reader.setReadBufferSize(1024);
        constexpr int sent = 4000; // 8 MB, eight times what is kept
        for (int number = 1; number <= sent; ++number)
            Q_EMIT m_control.stepsRecorded({ stepOf(u"web"_s, number) }, 0);
        reader.setReadBufferSize(0);
        qint64 seen = 0;
        qint64 lost = 0;
        while (seen + lost < sent) {
            const QJsonObject line = next(reader);
            QVERIFY(!line.isEmpty());
            lost += line[u"lost"_s].toInteger();
            seen += line.contains(u"request"_s) ? 1 : 0;
        }
        QVERIFY(lost > 0);
        QVERIFY(seen > 0);
        QCOMPARE(seen + lost, sent);
        // It goes on as before.
        Q_EMIT m_control.stepsRecorded({ stepOf(u"web"_s, sent + 1) }, 3);
        QCOMPARE(next(reader)[u"lost"_s].toInteger(), 3);
        QCOMPARE(next(reader)[u"request"_s].toString(), QString::number(sent + 1));
    }

    void refusesWhatIsNoFilter_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown") << "colour:red\n"_ba;
        QTest::newRow("endless") << QByteArray(8192, 'x');
    }

    void refusesWhatIsNoFilter()
    {
        QFETCH(const QByteArray, line);
        QLocalSocket reader;
        reader.connectToServer(path());
        reader.write(line);
        QTRY_COMPARE(reader.state(), QLocalSocket::UnconnectedState);
        QTRY_COMPARE(m_observed, (QList<bool> { true, false }));
    }

    void hasRoomForAFewReadersOnly()
    {
        std::vector<std::unique_ptr<QLocalSocket>> readers;
        for (int i = 0; i < runtime::TraceServer::mostReaders; ++i) {
            readers.push_back(std::make_unique<QLocalSocket>());
            QVERIFY(connectReader(*readers.back(), {}));
        }
        QLocalSocket late;
        QVERIFY(connectReader(late, {}));
        QVERIFY(next(late).contains(u"refused"_s));
    }

    void replacesALeftover()
    {
        m_server.reset();
        leaveSocket();
        QVERIFY(QFileInfo::exists(path()));
        init();
        QLocalSocket reader;
        QVERIFY(connectReader(reader, {}));
    }

    void leavesAFileOfSomebodyAlone()
    {
        m_server.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("notes");
        file.close();
        runtime::TraceServer server(
            m_control, [](bool) {},
            [](const QByteArray&) -> std::optional<trace::Step> { return std::nullopt; });
        QVERIFY(!server.listen(path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "notes"_ba);
    }
};

QTEST_GUILESS_MAIN(TraceServerTest)
#include "tst_trace_server.moc"
