// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builtin_commands.h"

#include "app/cli/backup_command.h"
#include "app/cli/client_commands.h"
#include "app/cli/client_secret_commands.h"
#include "app/cli/consent_commands.h"
#include "app/cli/doctor_command.h"
#include "app/cli/error_uri_commands.h"
#include "app/cli/explain_command.h"
#include "app/cli/key_commands.h"
#include "app/cli/provider_commands.h"
#include "app/cli/registry_commands.h"
#include "app/cli/restore_command.h"
#include "app/cli/scope_commands.h"
#include "app/cli/settings_commands.h"
#include "app/cli/token_commands.h"
#include "app/cli/trace_command.h"
#include "app/cli/user_commands.h"

namespace gatehouse::app::cli {

const QList<Command>& builtinCommands()
{
    static const QList<Command> all = registryCommands() // import, export
        + clientCommands() //
        + clientSecretCommands() //
        + userCommands() //
        + scopeCommands() //
        + errorUriCommands() //
        + providerCommands() //
        + settingsCommands() //
        + tokenCommands() //
        + keyCommands() //
        + consentCommands() //
        + backupCommands() //
        + restoreCommands() //
        + doctorCommands() //
        + traceCommands() //
        + explainCommands();
    return all;
}

} // namespace gatehouse::app::cli
