// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/http_client.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {
constexpr int tracePatience = 30000; // milliseconds; sanitizers are slow
}

/// `gatehouse trace` beside a running `gatehouse serve`, as two processes.
class TraceProgramTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;

    [[nodiscard]] QString workspace() const { return m_folder->filePath(u"w.gatehouse"_s); }
    void launch(QProcess& process, const QStringList& arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
            { "GATEHOUSE_WORKSPACE", "GATEHOUSE_KEY", "GATEHOUSE_LISTEN", "GATEHOUSE_ISSUER" })
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GATEHOUSE_PROGRAM),
            arguments + QStringList { u"--workspace"_s, workspace() });
    }
    static bool waitForText(QProcess& process, QByteArray& text, const QByteArray& wanted)
    {
        return QTest::qWaitFor(
            [&] {
                text += process.readAllStandardError() + process.readAllStandardOutput();
                return text.contains(wanted);
            },
            tracePatience);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<QProcess>();
        launch(*m_server, { u"serve"_s, u"--demo"_s, u"--listen"_s, u"127.0.0.1:0"_s });
        QByteArray ready;
        QVERIFY2(waitForText(*m_server, ready, " issuer="), ready.constData());
        const QByteArray before = "listening on http://127.0.0.1:"_ba;
        const qsizetype start = ready.indexOf(before) + before.size();
        m_port = ready.mid(start, ready.indexOf(' ', start) - start).toUShort();
        QVERIFY(m_port != 0);
    }
    void cleanup()
    {
        if (m_server->state() != QProcess::NotRunning) {
            m_server->terminate();
            QVERIFY(m_server->waitForFinished(tracePatience));
        }
        m_server.reset();
    }

    void followsMatchingRequests()
    {
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(QString(workspace() + u".trace"_s)).permissions() & others));
        QProcess reader;
        launch(reader,
            { u"trace"_s, u"--follow"_s, u"--count"_s, u"1"_s, u"path:/oauth/token status:200"_s });
        QByteArray text;
        QVERIFY2(waitForText(reader, text, "following"), text.constData());
        const test::HttpClient client { m_port };
        QCOMPARE(client.get("/health").status, 200);
        QCOMPARE(client
                     .post("/oauth/token", { { "grant_type", "client_credentials" } },
                         { { "Authorization",
                             test::HttpClient::basic("demo-service", "demo-service-secret") } })
                     .status,
            200);
        QVERIFY(reader.waitForFinished(tracePatience));
        QCOMPARE(reader.exitCode(), 0);
        text += reader.readAllStandardOutput();
        QVERIFY2(text.contains("POST  /oauth/token  client=demo-service"), text.constData());
        QVERIFY(!text.contains("/health") && !text.contains("demo-service-secret"));
    }

    void speaksJson()
    {
        QProcess reader;
        launch(reader, { u"trace"_s, u"--follow"_s, u"--json"_s, u"--count"_s, u"2"_s });
        QByteArray text;
        QVERIFY2(waitForText(reader, text, "following"), text.constData());
        const test::HttpClient client { m_port };
        QCOMPARE(client.get("/nowhere").status, 404);
        QCOMPARE(client.get("/health").status, 200);
        QVERIFY(reader.waitForFinished(tracePatience));
        const QByteArrayList lines = reader.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        int sum = 0;
        for (const QByteArray& line : lines)
            sum += QJsonDocument::fromJson(line)[u"status"_s].toInt();
        QCOMPARE(sum, 604);
    }

    void explainsARequestByItsNumber()
    {
        const auto refused = test::HttpClient { m_port }.get(
            "/oauth/"
            "authorize?client_id=demo-web&response_type=code&redirect_uri=https%3A%2F%2Fx%2F");
        const auto named = QRegularExpression(u"Request number\\D*([0-9a-f]{16})"_s)
                               .match(QString::fromUtf8(refused.body));
        QVERIFY2(named.hasMatch(), refused.body.constData());
        QProcess asking;
        launch(asking, { u"explain"_s, named.captured(1), u"--json"_s });
        QVERIFY(asking.waitForFinished(tracePatience));
        QCOMPARE(asking.exitCode(), 0);
        const auto explanation = QJsonDocument::fromJson(asking.readAllStandardOutput());
        QVERIFY2(explanation[u"cause"_s].toString().startsWith(u"redirect_uri"_s),
            explanation.toJson().constData());
        QCOMPARE(explanation[u"got"_s].toString(), u"https://x/"_s);
        QProcess unknown;
        launch(unknown, { u"explain"_s, u"ffffffffffffffff"_s });
        QVERIFY(unknown.waitForFinished(tracePatience));
        QCOMPARE(unknown.exitCode(), 1);
    }

    void endsWithTheServer()
    {
        QProcess reader;
        launch(reader, { u"trace"_s, u"--follow"_s });
        QByteArray text;
        QVERIFY2(waitForText(reader, text, "following"), text.constData());
        m_server->terminate();
        QVERIFY(reader.waitForFinished(tracePatience));
        QCOMPARE(reader.exitCode(), 0);
        QVERIFY(m_server->waitForFinished(tracePatience));
        QProcess late;
        launch(late, { u"trace"_s, u"--follow"_s });
        QVERIFY(late.waitForFinished(tracePatience));
        QCOMPARE(late.exitCode(), 1);
    }

    void saysWhatIsWrongWithItsArguments()
    {
        for (const QStringList& arguments : { QStringList { u"trace"_s },
                 QStringList { u"trace"_s, u"--follow"_s, u"colour:red"_s },
                 QStringList { u"trace"_s, u"--follow"_s, u"--count"_s, u"none"_s } }) {
            QProcess reader;
            launch(reader, arguments);
            QVERIFY(reader.waitForFinished(tracePatience));
            QCOMPARE(reader.exitCode(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(TraceProgramTest)
#include "tst_trace_program.moc"
