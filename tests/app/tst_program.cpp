// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; sanitizers are slow

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray error;
};

} // namespace

/// The program as scripts see it: streams, exit codes, and its commands beside a running server.
class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void tellsItsVersionAndItsCommands()
    {
        const auto version = run({ u"--version"_s });
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("gatehouse "));
        const auto help = run({ u"help"_s });
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("client rotate-secret CLIENT_ID"));
        QVERIFY(help.error.isEmpty());
    }

    void separatesOutputFromErrors()
    {
        const auto refused = run(
            { u"client"_s, u"add"_s, u"web"_s, u"--redirect-uri"_s, u"https://a.example/#x"_s });
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(refused.error, "gatehouse: redirect_uris[0]: fragment not allowed\n"_ba);
    }

    void answersWithExitCodes()
    {
        QCOMPARE(run({ u"client"_s, u"list"_s }).exitCode, 0);
        QCOMPARE(run({ u"client"_s, u"show"_s, u"nobody"_s }).exitCode, 1);
        QCOMPARE(run({ u"client"_s, u"list"_s, u"--wings"_s }).exitCode, 2);
        QCOMPARE(run({ u"frobnicate"_s }).exitCode, 2);
        QFile file(workspace());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(run({ u"client"_s, u"list"_s }).exitCode, 3);
    }

    void readsPasswordsFromStandardInput()
    {
        const auto added = run({ u"user"_s, u"add"_s, u"alice"_s, u"--json"_s }, "correct horse\n");
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(added.output)[u"has_password"_s].toBool(), true);
        QVERIFY(!added.output.contains("horse") && !added.error.contains("horse"));
        QCOMPARE(run({ u"user"_s, u"set-password"_s, u"alice"_s }, "").exitCode, 1);
    }

    void movesARegistryThroughPipes()
    {
        QFile demo(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/demo/demo_registry.json"));
        QVERIFY(demo.open(QIODevice::ReadOnly));
        QCOMPARE(run({ u"import"_s, u"-"_s }, demo.readAll()).exitCode, 0);
        const auto exported = run({ u"export"_s, u"-"_s });
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(exported.output)[u"clients"_s].toArray().size(), 5);
        QCOMPARE(run({ u"import"_s, u"-"_s }, exported.output).exitCode, 0);
    }

    void lacksLabModeWhereOthersCouldReachIt()
    {
        const auto refused = run(
            { u"serve"_s, u"--lab"_s, u"--insecure-transport"_s, u"--listen"_s, u"0.0.0.0:0"_s });
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.error.contains("lab mode is refused"), refused.error.constData());
        QVERIFY(refused.output.isEmpty());
    }

    void worksBesideARunningServer()
    {
        QProcess server;
        prepare(server);
        server.start(program(),
            { u"serve"_s, u"--workspace"_s, workspace(), u"--listen"_s, u"127.0.0.1:0"_s });
        QByteArray ready;
        QTRY_VERIFY_WITH_TIMEOUT(
            (ready += server.readAllStandardOutput()).contains('\n'), patience);
        QVERIFY2(ready.startsWith("gatehouse: listening on http://127.0.0.1:"), ready.constData());

        const auto added = run(
            { u"client"_s, u"add"_s, u"web"_s, u"--redirect-uri"_s, u"https://a.example/cb"_s });
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(run({ u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s }).exitCode, 0);
        QCOMPARE(answerOfMe(ready), 200);
        const QString backup = m_folder->filePath(u"backup"_s);
        QCOMPARE(run({ u"backup"_s, backup }).exitCode, 0);
        const auto restored = run({ u"restore"_s, backup });
        QCOMPARE(restored.exitCode, 1);
        QVERIFY2(restored.error.contains("a server (process"), restored.error.constData());
        QCOMPARE(run({ u"doctor"_s }).exitCode, 0);

        server.terminate();
        QVERIFY(server.waitForFinished(patience));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QCOMPARE(run({ u"restore"_s, backup }).exitCode, 0);
        QCOMPARE(run({ u"client"_s, u"show"_s, u"web"_s }).exitCode, 0);
    }

private:
    /// What the running server answers to a minted JWT at its own resource.
    int answerOfMe(const QByteArray& ready) const
    {
        const QString issuer = QString::fromUtf8(ready.mid(ready.indexOf("issuer=") + 7).trimmed());
        run({ u"user"_s, u"add"_s, u"alice"_s, u"--no-password"_s });
        run({ u"client"_s, u"set"_s, u"web"_s, u"--scope"_s, u"profile"_s });
        const auto minted = run({ u"token"_s, u"mint"_s, u"web"_s, u"--user"_s, u"alice"_s,
            u"--scope"_s, u"profile"_s, u"--format"_s, u"jwt"_s, u"--issuer"_s, issuer });
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(issuer).port()));
        socket.write("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                     "Authorization: Bearer "
            + minted.output.trimmed() + "\r\n\r\n");
        socket.waitForDisconnected(patience);
        return socket.readAll().split(' ').value(1).toInt();
    }
    static QString program() { return QStringLiteral(GATEHOUSE_PROGRAM); }
    [[nodiscard]] QString workspace() const { return m_folder->filePath(u"w.gatehouse"_s); }
    void prepare(QProcess& process) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
            { "GATEHOUSE_WORKSPACE", "GATEHOUSE_KEY", "GATEHOUSE_LISTEN", "GATEHOUSE_ISSUER" })
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
    }
    Run run(QStringList arguments, const QByteArray& input = {}) const
    {
        if (!arguments.first().startsWith(u'-') && arguments.first() != "help"_L1)
            arguments.append({ u"--workspace"_s, workspace() });
        QProcess process;
        prepare(process);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError() };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
