// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/workspace_dialog.h"
#include "ui/main_window.h"
#include "ui/shell/console_shell.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

using namespace Qt::StringLiterals;

// What ConsoleShell adds to the window's File menu.
namespace gatehouse::ui {

void ConsoleShell::fillFileMenu(QMenu& menu)
{
    const auto add = [&menu](const char* name, const char* icon, const QString& text) {
        QAction* action = menu.addAction(lineIcon(icon), text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("actionNewWorkspace", "add", tr("New &workspace…")), &QAction::triggered, this,
        [this] { askForWorkspace(true); });
    QAction* open = add("actionOpenWorkspace", "folder", tr("&Open workspace…"));
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(open, &QAction::triggered, this, [this] { askForWorkspace(false); });
    fillRecent(*menu.addMenu(tr("&Recent workspaces")));
    menu.addSeparator();
    connect(add("actionBackUp", "backup", tr("&Back up…")), &QAction::triggered, this,
        &ConsoleShell::askForBackup);
    connect(add("actionRestore", "revert", tr("Re&store a backup…")), &QAction::triggered, this,
        &ConsoleShell::askForRestore);
    menu.addSeparator();
    QAction* preferences = add("actionPreferences", "settings", tr("&Preferences…"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(preferences, &QAction::triggered, this, &ConsoleShell::showPreferences);
}

void ConsoleShell::fillRecent(QMenu& menu)
{
    menu.setObjectName(u"menuRecent"_s);
    for (const QString& workspace : recent_workspaces::load()) {
        if (workspace == m_host.workspaceName()) {
            continue;
        }
        // A name is data: its ampersands are no mnemonics.
        QString text = workspace;
        menu.addAction(text.replace(u'&', u"&&"_s), this,
            [this, workspace] { launch(workspace, core::SecretString()); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void ConsoleShell::askForWorkspace(bool isNew)
{
    auto* dialog = new WorkspaceDialog(
        isNew ? WorkspaceDialog::Purpose::New : WorkspaceDialog::Purpose::Open, m_window.get());
    connect(dialog, &WorkspaceDialog::chosen, this, &ConsoleShell::launch);
    if (!m_window) {
        // There is nothing but this dialog: when it goes, the program does.
        connect(dialog, &QDialog::accepted, this, &ConsoleShell::finished, Qt::QueuedConnection);
        connect(dialog, &QDialog::rejected, this, &ConsoleShell::refused);
    }
    dialog->open();
}

void ConsoleShell::launch(const QString& workspace, const core::SecretString& password)
{
    const auto launched = m_host.launch(workspace, password);
    if (!launched && m_window && m_window->banner() != nullptr) {
        m_window->banner()->showMessage(ErrorBanner::Severity::Error, u"launch"_s,
            tr("%1 was not opened: %2").arg(workspace, launched.error().message));
    }
}

void ConsoleShell::showPreferences()
{
    // The View menu changes the colours by itself.
    m_preferences = Preferences::load();
    auto* dialog = new PreferencesDialog(
        m_preferences, QSystemTrayIcon::isSystemTrayAvailable(), m_window.get());
    connect(dialog, &PreferencesDialog::changed, this, &ConsoleShell::apply);
    dialog->open();
}

} // namespace gatehouse::ui
