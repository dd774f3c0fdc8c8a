// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/builtin_commands.h"
#include "app/cli/default_workspace.h"
#include "server/crypto/system_random.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

/// Options of every command.
QList<QCommandLineOption> commonOptions()
{
    return {
        { u"workspace"_s, u"SQLite file or postgresql://user@host:port/db."_s, u"W"_s },
        { u"json"_s, u"Machine-readable output."_s },
        { { u"h"_s, u"help"_s }, u"This help."_s },
    };
}

QString overview()
{
    QString text = u"Usage: gatehouse COMMAND [options]\n\n"_s;
    for (const auto& command : builtinCommands())
        text += u"  "_s + command.usage().leftJustified(36) + u' ' + command.summary + u'\n';
    text += u"\n'gatehouse COMMAND --help' shows the options of one command; every command takes "
            u"--workspace and "
            "--json.\n"_s;
    return text;
}

QString help(const Command& command)
{
    QString text = u"Usage: gatehouse "_s + command.usage() + u" [options]\n"_s + command.summary
        + u"\n\nOptions:\n"_s;
    for (const auto& option : command.options + commonOptions()) {
        const QStringList names = option.names();
        const bool isShortFirst = names.last().size() > 1 && names.first().size() == 1;
        const QString& name = isShortFirst ? names.last() : names.first();
        const QString left = u"  --"_s + name
            + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += QString(left + u' ').leftJustified(46) + option.description() + u'\n';
    }
    return text;
}

struct Selection
{
    const Command* command;
    QStringList rest; ///< Arguments without the command's words.
};

/// The verb may stand behind common options ("client --json list").
CommandResult<Selection> select(const QStringList& arguments)
{
    const QString noun = arguments.value(0);
    QStringList rest = arguments.mid(1);
    qsizetype verbAt = 0;
    while (verbAt < rest.size() && rest.at(verbAt).startsWith(u'-') && rest.at(verbAt).size() > 1)
        verbAt += rest.at(verbAt) == "--workspace"_L1 ? 2 : 1;
    const QString verb = rest.value(verbAt);
    QStringList verbs;
    for (const auto& command : builtinCommands()) {
        if (command.noun != noun)
            continue;
        if (command.verb.isEmpty())
            return Selection { &command, rest };
        if (command.verb == verb) {
            rest.removeAt(verbAt);
            return Selection { &command, rest };
        }
        verbs.append(command.verb);
    }
    if (verbs.isEmpty())
        return misused(u"unknown command '%1'; 'gatehouse help' lists them"_s.arg(noun));
    const QString what
        = verb.isEmpty() ? u"what to do with it is missing"_s : u"it cannot '%1'"_s.arg(verb);
    return misused(u"%1: %2; it knows %3"_s.arg(noun, what, verbs.join(u", "_s)));
}

CommandResult<QStringList> positionalArguments(
    const Command& command, const QCommandLineParser& options)
{
    const auto arguments = options.positionalArguments();
    const auto& names = command.argumentNames;
    const auto required = names.size() - names.filter(u"["_s).size();
    if (arguments.size() < required)
        return misused(u"%1 is missing; usage: gatehouse %2"_s.arg(
            names.at(arguments.size()), command.usage()));
    if (arguments.size() > names.size())
        return misused(u"unexpected argument '%1'; usage: gatehouse %2"_s.arg(
            arguments.at(names.size()), command.usage()));
    return arguments;
}

CommandResult<store::Location> locate(const QCommandLineParser& options)
{
    const bool isNamed
        = options.isSet(u"workspace"_s) || qEnvironmentVariableIsSet("GATEHOUSE_WORKSPACE");
    const auto text
        = options.isSet(u"workspace"_s) ? options.value(u"workspace"_s) : defaultWorkspace();
    const auto location = store::Location::parse(text);
    if (!location)
        return tl::unexpected(
            CommandError { exit_code::workspace, failed(location.error()).value().message });
    // Only the folder of the default place is ours to make.
    if (!isNamed)
        QDir().mkpath(QFileInfo(location->file).absolutePath());
    return *location;
}

CommandResult<Output> runSelected(const Command& command, const QCommandLineParser& options,
    Terminal& terminal, crypto::KeyVault* vault)
{
    const auto arguments = positionalArguments(command, options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto location = locate(options);
    if (!location)
        return tl::unexpected(location.error());

    const core::SystemClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<store::Workspace> workspace;
    if (!command.wantsWorkspaceClosed) {
        store::Workspace::Options openOptions;
        openOptions.isServer = false;
        openOptions.vault = vault;
        auto opened = store::Workspace::open(*location, clock, random, openOptions);
        if (!opened)
            return tl::unexpected(CommandError { exit_code::workspace,
                u"workspace %1: %2"_s.arg(location->display(), opened.error().message) });
        workspace = std::move(*opened);
    }
    const Context context { *location, workspace.get(), options, *arguments, terminal, clock,
        random, vault };
    return command.run(context);
}

void print(Terminal& terminal, const Output& output, bool asJson)
{
    if (output.isPrinted)
        return;
    if (!asJson) {
        terminal.write(output.text);
        return;
    }
    const auto document = output.json.isArray() ? QJsonDocument(output.json.toArray())
                                                : QJsonDocument(output.json.toObject());
    terminal.write(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

CommandResult<Output> run(const QStringList& arguments, Terminal& terminal,
    QCommandLineParser& options, crypto::KeyVault* vault)
{
    const auto selection = select(arguments);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto& command = *selection->command;
    options.addOptions(command.options + commonOptions());
    if (!options.parse(QStringList(u"gatehouse"_s) + selection->rest))
        return misused(options.errorText());
    if (options.isSet(u"help"_s))
        return Output { QJsonObject { { u"help"_s, help(command) } }, help(command) };
    return runSelected(command, options, terminal, vault);
}

} // namespace

int runCommandLine(const QStringList& arguments, crypto::KeyVault* vault)
{
    ProcessTerminal terminal;
    return runCommandLine(arguments, terminal, vault);
}

int runCommandLine(const QStringList& arguments, Terminal& terminal, crypto::KeyVault* vault)
{
    const bool wantsOverview = arguments.isEmpty() || arguments.first() == "help"_L1;
    if (wantsOverview) {
        terminal.write(overview());
        return exit_code::success;
    }
    QCommandLineParser options;
    const auto output = run(arguments, terminal, options, vault);
    if (!output) {
        for (const QString& line : output.error().message.split(u'\n'))
            terminal.writeError(u"gatehouse: "_s + line + u'\n');
        return output.error().exitCode;
    }
    print(terminal, *output, options.isSet(u"json"_s));
    return output->exitCode;
}

} // namespace gatehouse::app::cli
