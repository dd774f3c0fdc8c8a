// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progress_dialog.h"
#include "ui/main_window.h"
#include "ui/shell/background_task.h"
#include "ui/shell/console_shell.h"
#include "ui/widgets/error_banner.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

// Backing up and restoring from the window, in threads of their own.
namespace gatehouse::ui {

namespace {

QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder)
{
    auto* files = new QFileDialog(
        parent, title, folder, ConsoleShell::tr("Workspaces (*.gatehouse);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    return files;
}

} // namespace

void ConsoleShell::showResult(const QString& topic, const core::Result<QString>& result)
{
    if (!m_window || m_window->banner() == nullptr) {
        return;
    }
    m_window->banner()->showMessage(
        result ? ErrorBanner::Severity::Success : ErrorBanner::Severity::Error, topic,
        result ? *result : result.error().message);
}

void ConsoleShell::askForBackup()
{
    const QFileInfo workspace(m_host.workspaceName());
    auto* files
        = makeFileDialog(m_window.get(), tr("Back up the workspace"), workspace.absolutePath());
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"gatehouse"_s);
    files->selectFile(u"%1-%2.gatehouse"_s.arg(
        workspace.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    connect(files, &QFileDialog::fileSelected, this, &ConsoleShell::backUp);
    files->open();
}

void ConsoleShell::backUp(const QString& file)
{
    store::Workspace& workspace = m_host.workspace();
    const qint64 size = std::max<qint64>(1, QFileInfo(m_host.workspaceName()).size());
    run(
        tr("Backing up the workspace"),
        [file, size] { return double(QFileInfo(file).size()) / double(size); },
        [&workspace, file](const store::CancelFlag& cancel) -> core::Result<QString> {
            const auto done = workspace.backUp(file, cancel);
            return done ? core::Result<QString>(file) : tl::unexpected(done.error());
        },
        [this](const core::Result<QString>& result) {
            const core::Result<QString> told = result
                ? core::Result<QString>(tr("Backed up to %1. The sealing key is not part of it: "
                                           "keep a copy of it in another place.")
                                            .arg(*result))
                : result;
            showResult(u"backup"_s, told);
        });
}

void ConsoleShell::askForRestore()
{
    auto* files = makeFileDialog(
        m_window.get(), tr("Restore a backup"), QFileInfo(m_host.workspaceName()).absolutePath());
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ConsoleShell::confirmRestore);
    files->open();
}

/// Everything of now is replaced, so the file is named once more and nothing happens by accident.
void ConsoleShell::confirmRestore(const QString& backup)
{
    const QList<ErrorBanner::Action> actions {
        { u"confirmRestore"_s, tr("Restore %1").arg(QFileInfo(backup).fileName()),
            [this, backup] { restore(backup); } },
    };
    m_window->banner()->showMessage(ErrorBanner::Severity::Warning, u"restore"_s,
        tr("Restoring replaces the whole workspace, stops the server and signs everybody out. What "
           "is there now is kept beside it."),
        actions);
}

void ConsoleShell::restore(const QString& backup)
{
    // What is not saved is asked about, as when closing.
    if (m_window->unsavedChanges() > 0) {
        m_window->close();
        return;
    }
    if (m_host.control().status().state == control::ServerState::Stopped) {
        restoreStopped(backup);
        return;
    }
    auto* once = new QObject(this);
    connect(&m_host.control(), &control::ServerControl::statusChanged, once,
        [this, backup, once](const control::ServerStatus& status) {
            if (status.state == control::ServerState::Stopped) {
                delete once;
                // Out of the server's own signal: what sends it is taken down next.
                QTimer::singleShot(0, this, [this, backup] { restoreStopped(backup); });
            }
        });
    m_host.control().stop();
}

void ConsoleShell::restoreStopped(const QString& backup)
{
    m_window->rememberView();
    m_window.reset();
    m_host.close();
    run(
        tr("Restoring the workspace"), {},
        [this, backup](const store::CancelFlag& cancel) -> core::Result<QString> {
            const auto report = m_host.restore(backup, cancel);
            if (!report) {
                return tl::unexpected(report.error());
            }
            return tr("Restored. Sessions and authorizations that were ended: %1. What was there "
                      "before is in %2.")
                .arg(report->endedAuthorizations)
                .arg(report->previousFile);
        },
        [this](const core::Result<QString>& result) {
            openWorkspace();
            showResult(u"restore"_s, result);
        });
}

void ConsoleShell::run(const QString& title, std::function<double()> fraction,
    BackgroundTask::Work work, std::function<void(const core::Result<QString>&)> done)
{
    m_task = std::make_unique<BackgroundTask>(std::move(work));
    auto* progress = new ProgressDialog(title, std::move(fraction), m_window.get());
    connect(progress, &ProgressDialog::cancelled, m_task.get(), &BackgroundTask::cancel);
    connect(m_task.get(), &BackgroundTask::finished, this,
        [this, progress, done = std::move(done)] {
            progress->finish();
            const core::Result<QString> result = m_task->result();
            const bool isCancelled = m_task->isCancelled() && !result;
            done(isCancelled
                    ? core::failure(core::ErrorKind::Conflict, tr("Cancelled; nothing was changed."))
                    : result);
        });
    m_task->start();
}

} // namespace gatehouse::ui
