// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_host.h"
#include "app/exit_code.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

extern "C" Q_DECL_EXPORT int gatehouseConsole(
    int& argc, char** argv, gatehouse::app::ConsoleHost& host)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gatehouse"));
    QApplication::setDesktopFileName(QStringLiteral("gatehouse"));
    gatehouse::ui::applyTheme(application);
    const auto opened = host.open();
    if (!opened) {
        QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(),
            QApplication::translate("Console", "The workspace cannot be opened."),
            QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(opened.error().message);
        box.exec();
        return gatehouse::app::exit_code::workspace;
    }
    gatehouse::ui::MainWindow window(host.workspace(), host.control(), host.serverOptions());
    window.show();
    window.startServer();
    return QApplication::exec();
}
