// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/shell/shell_host.h"

#include <memory>

namespace gatehouse::app {

/// The console's host: a session that can be closed and opened again, and other workspaces in
/// processes of their own. Made before the QApplication.
class SessionHost final : public ui::ShellHost
{
public:
    explicit SessionHost(ProgramOptions options);
    ~SessionHost() override;

    [[nodiscard]] QString workspaceName() const override;
    [[nodiscard]] core::Result<void> open() override;
    void close() override;
    [[nodiscard]] store::Workspace& workspace() override { return m_session->workspace(); }
    [[nodiscard]] control::ServerControl& control() override { return m_session->server(); }
    [[nodiscard]] const control::ServerOptions& serverOptions() const override
    {
        return m_options.server;
    }
    [[nodiscard]] core::Result<RestoreReport> restore(
        const QString& backup, const store::CancelFlag& cancel) override;
    [[nodiscard]] core::Result<void> launch(
        const QString& workspace, const core::SecretString& password) override;

private:
    void findPassword();

    ProgramOptions m_options;
    Keychain m_keychain;
    std::unique_ptr<Session> m_session;
};

} // namespace gatehouse::app
