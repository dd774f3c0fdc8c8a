// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_loader.h"

#include "app/cli/exit_code.h"
#include "app/console_host.h"
#include "app/run_time_module.h"
#include "app/session_host.h"

#include <QtCore/QLibrary>

#include <cstdio>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

int runConsole(int& argc, char** argv, const QStringList& arguments)
{
    const auto options = ProgramOptions::parse(arguments);
    if (!options) {
        std::fprintf(stderr, "gatehouse: %s\n", qUtf8Printable(options.error().message));
        return exit_code::usage;
    }
    QLibrary module(runTimeModule(u"gatehouse-console"_s));
    const auto entry = module.fileName().isEmpty()
        ? nullptr
        : reinterpret_cast<ConsoleEntry>(module.resolve(consoleEntryName));
    if (!entry) {
        std::fprintf(stderr,
            "gatehouse: the console module cannot be loaded (%s); 'gatehouse serve' works without "
            "it\n",
            qUtf8Printable(module.errorString()));
        return exit_code::failure;
    }
    SessionHost host(*options);
    return entry(argc, argv, host);
}

} // namespace gatehouse::app
