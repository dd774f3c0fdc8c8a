// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"
#include "server/store/workspace.h"

#include <QtCore/QString>

namespace gatehouse::ui {

/// What the console asks of the program around it. The executable implements it; the console never
/// sees the server's own classes. Main thread unless said otherwise.
class ShellHost
{
public:
    virtual ~ShellHost() = default;

    /// The workspace of this process, for people and settings: no password.
    [[nodiscard]] virtual QString workspaceName() const = 0;
    /// Opens the workspace; again after close(). Needs the QApplication.
    [[nodiscard]] virtual core::Result<void> open() = 0;
    /// Lets go of the workspace; the server must have stopped and nobody use workspace() or
    /// control() any more.
    virtual void close() = 0;
    [[nodiscard]] virtual store::Workspace& workspace() = 0;
    [[nodiscard]] virtual control::ServerControl& control() = 0;
    [[nodiscard]] virtual const control::ServerOptions& serverOptions() const = 0;

    struct RestoreReport
    {
        QString previousFile {}; ///< Where the replaced workspace is now.
        qint64 endedAuthorizations = 0;
    };
    /// Puts a backup in the workspace's place while it is closed. Blocks; any thread.
    [[nodiscard]] virtual core::Result<RestoreReport> restore(
        const QString& backup, const store::CancelFlag& cancel)
        = 0;

    /// Opens another workspace in a process of its own. A password of a PostgreSQL workspace is
    /// kept in the keychain; without a keychain only the new process gets it.
    [[nodiscard]] virtual core::Result<void> launch(
        const QString& workspace, const core::SecretString& password)
        = 0;
};

} // namespace gatehouse::ui
