// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"
#include "app/console_loader.h"
#include "app/keychain/keychain.h"
#include "app/plugin_folders.h"
#include "app/program_options.h"
#include "app/serve_command.h"
#include "server/core/log.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

/// The first word decides: `serve`, an administrative command, or (an option or nothing) the
/// console.
int main(int argc, char** argv)
{
    using namespace gatehouse;
    core::installLogHandler();
    const QStringList arguments = argumentsOf(argc, argv);
    const QString first = arguments.value(0);
    if (first == "--version"_L1) {
        std::puts("gatehouse " GATEHOUSE_VERSION);
        return app::exit_code::success;
    }
    if (first == "--help"_L1 || first == "-h"_L1) {
        std::fputs(qUtf8Printable(app::ProgramOptions::help(u"gatehouse"_s)), stdout);
        return app::exit_code::success;
    }
    if (first == "serve"_L1)
        return app::serveCommand(argc, argv, arguments.mid(1));
    if (first.isEmpty() || first.startsWith(u'-'))
        return app::runConsole(argc, argv, arguments);
    QCoreApplication application(argc, argv);
    // For the grant types that they make known.
    (void)app::loadProgramPlugins();
    app::Keychain keychain;
    return app::cli::runCommandLine(arguments, &keychain);
}
