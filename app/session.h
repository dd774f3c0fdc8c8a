// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychain.h"
#include "app/program_options.h"
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/workspace.h"

#include <memory>

namespace gatehouse::app {

/// An open workspace with its (not yet started) server: the composition root of `serve` and of the
/// console.
class Session
{
public:
    explicit Session(ProgramOptions options);
    ~Session();

    /// Opens the workspace and applies --demo and --import. `exit_code` values are for the caller:
    /// Invalid means a document was refused, everything else that the workspace cannot be used.
    [[nodiscard]] core::Result<void> open();

    [[nodiscard]] const ProgramOptions& options() const { return m_options; }
    [[nodiscard]] store::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] runtime::EmbeddedServer& server() { return *m_server; }

private:
    [[nodiscard]] core::Result<void> applyDocument(const QByteArray& json);

    ProgramOptions m_options;
    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    Keychain m_keychain;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<runtime::EmbeddedServer> m_server;
};

} // namespace gatehouse::app
