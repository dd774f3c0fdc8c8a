// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_models.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/progress_dialog.h"
#include "ui/dialogs/tls_dialog.h"
#include "ui/dialogs/workspace_dialog.h"
#include "ui/main_window.h"
#include "ui/wizard/first_run_wizard.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTableView>

// The dialogs of the program around the pages, for the pictures.
namespace gatehouse::samples {

using namespace Qt::StringLiterals;

/// Opens, waits until it is laid out, saves and closes it.
inline void grabOpened(QDialog* opened, const QDir& folder, const QString& name)
{
    const QPointer<QDialog> dialog(opened);
    dialog->open();
    QTest::qWait(150);
    dialog->grab().save(folder.filePath(name + u".png"_s));
    dialog->reject();
    delete dialog.data();
}

inline void grabWizard(ui::MainWindow& window, const QDir& folder, const QString& look)
{
    auto* wizard = new ui::FirstRunWizard(u"acme.gatehouse"_s, *window.models(), &window);
    wizard->open();
    for (int page = 0; page < 3; ++page) {
        QTest::qWait(150);
        wizard->grab().save(folder.filePath(u"wizard-%1-%2.png"_s.arg(page).arg(look)));
        wizard->next();
    }
    delete wizard;
}

inline void grabShell(ui::MainWindow& window, const QDir& folder, const QString& look)
{
    for (const char* name : { "actionPalette", "actionKeyboardMap", "actionAbout" }) {
        window.findChild<QAction*>(QLatin1String(name))->trigger();
        QDialog* dialog = window.findChild<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
        if (auto* keys = dialog->findChild<QTableView*>(u"keyboardMap"_s)) {
            keys->selectRow(6);
        }
        grabOpened(dialog, folder, u"%1-%2"_s.arg(QLatin1String(name).mid(6), look));
    }
    grabWizard(window, folder, look);
    using Workspace = ui::WorkspaceDialog;
    grabOpened(new ui::PreferencesDialog({}, true, &window), folder, u"preferences-"_s + look);
    grabOpened(new ui::TlsDialog(
                   { u"/etc/gatehouse/server.pem"_s, u"/etc/gatehouse/server.key"_s }, &window),
        folder, u"tls-dialog-"_s + look);
    grabOpened(
        new Workspace(Workspace::Purpose::New, &window), folder, u"workspace-dialog-"_s + look);
    const auto noFault = [](const QString&) { return QString(); };
    grabOpened(
        new ui::PasswordDialog(u"alice"_s, noFault, &window), folder, u"password-dialog-"_s + look);
    auto* progress = new ui::ProgressDialog(
        u"Backing up the workspace"_s, [] { return 0.4; }, &window);
    grabOpened(progress, folder, u"progress-dialog-"_s + look);
}

} // namespace gatehouse::samples
