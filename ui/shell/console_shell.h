// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/background_task.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell_host.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/tray.h"

#include <QtCore/QObject>

#include <memory>

class QMenu;

namespace gatehouse::ui {

class MainWindow;
class WorkspaceDialog;

/// The console as a program: one window for each workspace and process, preferences, other
/// workspaces, the tray, backups. Made in the main thread after the QApplication; `host` outlives
/// it. start() and then QApplication::exec().
class ConsoleShell final : public QObject
{
    Q_OBJECT
public:
    ConsoleShell(ShellHost& host, const QString& runtimeFolder, QObject* parent = nullptr);
    ~ConsoleShell() override;

    void start();
    /// Null until the workspace is open.
    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] QString language() const { return m_language.current(); }
    [[nodiscard]] Tray& tray() { return m_tray; }
    /// Copies the workspace to a new file; the banner says how it went.
    void backUp(const QString& file);
    /// Stops the server, puts the backup in the workspace's place and opens a new window. Refused
    /// while something is unsaved.
    void restore(const QString& backup);

Q_SIGNALS:
    /// Nothing is left to do: the window was closed, or another console has taken over.
    void finished();
    /// The workspace cannot be opened, and no other one was chosen.
    void refused();

private:
    void openWorkspace();
    void makeWindow();
    void showRefusal(const QString& reason);
    void showFirstSteps();
    void fillFileMenu(QMenu& menu);
    void fillRecent(QMenu& menu);
    void askForWorkspace(bool isNew);
    void launch(const QString& workspace, const core::SecretString& password);
    void showPreferences();
    void apply(const Preferences& preferences);
    void askForBackup();
    void askForRestore();
    void confirmRestore(const QString& backup);
    void restoreStopped(const QString& backup);
    void run(const QString& title, std::function<double()> fraction, BackgroundTask::Work work,
        std::function<void(const core::Result<QString>&)> done);
    void showResult(const QString& topic, const core::Result<QString>& result);

    ShellHost& m_host;
    Preferences m_preferences;
    Language m_language;
    SingleInstance m_instance;
    Tray m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BackgroundTask> m_task; ///< The newest; ends before the window and host do.
};

} // namespace gatehouse::ui
