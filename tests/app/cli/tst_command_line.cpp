// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builtin_commands.h"
#include "tests/app/cli/recording_terminal.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::app::cli;

/// What holds for every command: usage errors, exit codes, help.
class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWrongUsageWithExitCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QStringList& arguments, const char* error) {
            QTest::newRow(name) << arguments << QString::fromUtf8(error);
        };
        row("unknown command", { u"frobnicate"_s }, "unknown command 'frobnicate'");
        row("no verb", { u"client"_s },
            "client: what to do with it is missing; it knows add, list");
        row("unknown verb", { u"client"_s, u"fly"_s }, "client: it cannot 'fly'");
        row("unknown option", { u"client"_s, u"list"_s, u"--wings"_s }, "Unknown option 'wings'");
        row("missing argument", { u"client"_s, u"show"_s }, "CLIENT_ID is missing");
        row("second argument missing", { u"error-uri"_s, u"add"_s, u"invalid_client"_s },
            "URI is missing");
        row("too many arguments", { u"client"_s, u"show"_s, u"a"_s, u"b"_s },
            "unexpected argument 'b'");
        row("not a boolean", { u"client"_s, u"add"_s, u"a"_s, u"--enabled"_s, u"maybe"_s },
            "--enabled takes true or false, not 'maybe'");
        row("not a number", { u"settings"_s, u"set"_s, u"--session-lifetime"_s, u"long"_s },
            "--session-lifetime takes a number, not 'long'");
        row("not JSON", { u"client"_s, u"add"_s, u"a"_s, u"--jwks"_s, u"{"_s },
            "--jwks takes a JSON object");
        row("unknown attribute", { u"client"_s, u"add"_s, u"a"_s, u"--set"_s, u"colour=red"_s },
            "--set colour: no such attribute");
        row("attribute without value", { u"client"_s, u"add"_s, u"a"_s, u"--set"_s, u"scope"_s },
            "--set scope: no such attribute");
        row("limit", { u"token"_s, u"list"_s, u"--limit"_s, u"0"_s }, "--limit takes 1 to 10000");
        row("algorithm", { u"key"_s, u"rotate"_s, u"--algorithm"_s, u"HS256"_s },
            "--algorithm takes RS256, ES256 or EdDSA");
    }
    void refusesWrongUsageWithExitCode2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, error);
        QCOMPARE(m_runner.run(arguments), 2);
        QVERIFY2(m_runner.terminal.error.startsWith(u"gatehouse: "_s + error),
            qPrintable(m_runner.terminal.error));
        QVERIFY(m_runner.terminal.output.isEmpty());
    }

    void answersExitCode3WhenTheWorkspaceCannotBeOpened()
    {
        QFile file(m_runner.path(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        test::RecordingTerminal terminal;
        QCOMPARE(
            runCommandLine({ u"client"_s, u"list"_s, u"--workspace"_s, file.fileName() }, terminal),
            3);
        QVERIFY2(terminal.error.contains(file.fileName()), qPrintable(terminal.error));
        QCOMPARE(runCommandLine(
                     { u"client"_s, u"list"_s, u"--workspace"_s, u"postgresql://"_s }, terminal),
            3);
    }

    void takesTheWorkspaceFromTheEnvironment()
    {
        qputenv("GATEHOUSE_WORKSPACE", QFile::encodeName(m_runner.path(u"other.gatehouse"_s)));
        test::RecordingTerminal terminal;
        QCOMPARE(runCommandLine({ u"scope"_s, u"list"_s }, terminal), 0);
        qunsetenv("GATEHOUSE_WORKSPACE");
        QVERIFY(QFile::exists(m_runner.path(u"other.gatehouse"_s)));
    }

    void findsTheVerbBehindOptions()
    {
        test::RecordingTerminal terminal;
        QCOMPARE(runCommandLine(
                     { u"scope"_s, u"--workspace"_s, m_runner.workspace(), u"--json"_s, u"list"_s },
                     terminal),
            0);
        QVERIFY(QJsonDocument::fromJson(terminal.output.toUtf8()).isArray());
    }

    void explainsEveryCommandWithoutTouchingAWorkspace()
    {
        for (const auto& command : builtinCommands()) {
            test::RecordingTerminal terminal;
            QStringList arguments = command.name().split(u' ');
            arguments.append({ u"--help"_s, u"--workspace"_s, u"/nowhere/at/all"_s });
            QCOMPARE(runCommandLine(arguments, terminal), 0);
            QVERIFY(terminal.output.startsWith(u"Usage: gatehouse "_s + command.usage()));
            for (const auto& option : command.options)
                QVERIFY2(terminal.output.contains(u"--"_s + option.names().first()),
                    qPrintable(option.names().first()));
            QVERIFY(!command.summary.isEmpty());
        }
    }

    void listsEveryCommand()
    {
        test::RecordingTerminal terminal;
        QCOMPARE(runCommandLine({ u"help"_s }, terminal), 0);
        for (const auto& command : builtinCommands())
            QVERIFY2(terminal.output.contains(command.usage()), qPrintable(command.usage()));
    }

    void hasTheCommandsOfTheContract()
    {
        QStringList names;
        for (const auto& command : builtinCommands())
            names.append(command.name());
        for (const char* name : { "import", "export", "client add", "client list", "client show",
                 "client set", "client remove", "client rotate-secret", "user add", "user list",
                 "user show", "user set", "user remove", "user set-password", "scope list",
                 "scope add", "scope set", "scope remove", "error-uri list", "error-uri add",
                 "error-uri set", "error-uri remove", "provider list", "token list", "token revoke",
                 "token mint", "key list", "key rotate", "consent list", "consent revoke", "backup",
                 "restore", "doctor", "trace", "explain" })
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

private:
    test::CommandRunner m_runner;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
