// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"
#include "app/console_host.h"
#include "ui/shell/console_shell.h"

#include <QtWidgets/QApplication>

extern "C" Q_DECL_EXPORT int gatehouseConsole(
    int& argc, char** argv, gatehouse::ui::ShellHost& host)
{
    using gatehouse::ui::ConsoleShell;
    using gatehouse::ui::SingleInstance;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gatehouse"));
    QApplication::setDesktopFileName(QStringLiteral("gatehouse"));
    ConsoleShell shell(host, SingleInstance::runtimeFolder());
    QObject::connect(&shell, &ConsoleShell::finished, &application, [] { QApplication::exit(0); });
    QObject::connect(&shell, &ConsoleShell::refused, &application,
        [] { QApplication::exit(gatehouse::app::exit_code::workspace); });
    shell.start();
    return QApplication::exec();
}
