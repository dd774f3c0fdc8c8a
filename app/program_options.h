// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::app {

/// What `gatehouse` and `gatehouse serve` were asked for: options first, then the environment, then
/// defaults.
struct ProgramOptions
{
    QString workspace;
    core::SecretString workspacePassword {}; ///< For a PostgreSQL URL that has none.
    control::ServerOptions server;
    QString importFile {};
    bool isDemo = false;
    QString pluginFolder {}; ///< Empty: GATEHOUSE_PLUGINS.

    /// `arguments` without the program and command name. Invalid: unknown option, missing or
    /// impossible value.
    [[nodiscard]] static core::Result<ProgramOptions> parse(const QStringList& arguments);
    [[nodiscard]] static QString help(const QString& program);
};

} // namespace gatehouse::app
