// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/registry_restore.h"
#include "tests/ui/fake_server_control.h"
#include "ui/shell/shell_host.h"

#include <QtCore/QTemporaryDir>

#include <optional>

namespace gatehouse::ui {

/// A program around the console: a real workspace, a server that only pretends, and notes of what
/// was launched.
class FakeShellHost final : public ShellHost
{
public:
    [[nodiscard]] QString workspaceName() const override
    {
        return folder.filePath(QStringLiteral("shell.gatehouse"));
    }
    [[nodiscard]] core::Result<void> open() override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        auto opened
            = store::Workspace::open(*store::Location::parse(workspaceName()), clock, random, {});
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_workspace = std::move(*opened);
        m_control = std::make_unique<FakeServerControl>();
        ++opens;
        return {};
    }
    void close() override
    {
        m_control.reset();
        m_workspace.reset();
    }
    [[nodiscard]] store::Workspace& workspace() override { return *m_workspace; }
    [[nodiscard]] control::ServerControl& control() override { return *m_control; }
    [[nodiscard]] FakeServerControl& fake() { return *m_control; }
    [[nodiscard]] const control::ServerOptions& serverOptions() const override { return options; }
    [[nodiscard]] core::Result<RestoreReport> restore(
        const QString& backup, const store::CancelFlag& cancel) override
    {
        store::RestoreOptions restoring;
        restoring.actor = QStringLiteral("test");
        restoring.cancel = cancel;
        const auto report = store::restoreWorkspace(
            *store::Location::parse(workspaceName()), backup, restoring, clock, random);
        if (!report) {
            return tl::unexpected(report.error());
        }
        return RestoreReport { report->previousFile, report->endedAuthorizations };
    }
    [[nodiscard]] core::Result<void> launch(
        const QString& workspace, const core::SecretString& password) override
    {
        launched.append(workspace);
        passwords.append(password.reveal());
        return {};
    }

    QTemporaryDir folder;
    core::SystemClock clock;
    crypto::SystemRandom random;
    control::ServerOptions options;
    std::optional<core::Error> refusal; ///< What open() says.
    int opens = 0;
    QStringList launched;
    QList<QByteArray> passwords;

private:
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<FakeServerControl> m_control;
};

} // namespace gatehouse::ui
