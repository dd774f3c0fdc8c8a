// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

namespace gatehouse::app::cli::test {

/// Keeps what a command prints; plays standard input.
class RecordingTerminal final : public Terminal
{
public:
    void write(const QString& text) override { output += text; }
    void writeError(const QString& text) override { error += text; }
    [[nodiscard]] core::Result<QByteArray> readInput() override { return input; }
    [[nodiscard]] core::Result<core::SecretString> readSecret(const QString& prompt) override
    {
        prompts.append(prompt);
        return core::SecretString(input);
    }

    QString output {};
    QString error {};
    QByteArray input {};
    QStringList prompts {};
};

/// One command after the other on a SQLite workspace in a temporary folder.
class CommandRunner
{
public:
    CommandRunner()
    {
        qunsetenv("GATEHOUSE_KEY");
        qunsetenv("GATEHOUSE_WORKSPACE");
    }

    int run(QStringList arguments, const QByteArray& input = {})
    {
        terminal = RecordingTerminal();
        terminal.input = input;
        arguments.append({ QStringLiteral("--workspace"), workspace() });
        return runCommandLine(arguments, terminal);
    }
    /// With --json; an empty document when the command failed.
    QJsonDocument json(QStringList arguments, const QByteArray& input = {})
    {
        arguments.append(QStringLiteral("--json"));
        if (run(arguments, input) != 0)
            return {};
        return QJsonDocument::fromJson(terminal.output.toUtf8());
    }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("w.gatehouse")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    RecordingTerminal terminal {};

private:
    QTemporaryDir m_folder {};
};

} // namespace gatehouse::app::cli::test
