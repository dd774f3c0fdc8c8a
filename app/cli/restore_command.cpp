// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restore_command.h"

#include "server/store/registry_restore.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

CommandResult<Output> restore(const Context& context)
{
    store::RestoreOptions options;
    options.keepsTokens = context.options.isSet(u"keep-tokens"_s);
    options.actor = u"command line"_s;
    options.vault = context.vault;
    const auto report = store::restoreWorkspace(
        context.location, context.arguments.first(), options, context.clock, context.random);
    if (!report)
        return failed(report.error());
    QString text = u"restored %1\n"_s.arg(context.location.display());
    if (!report->previousFile.isEmpty())
        text += u"What was there before is in %1.\n"_s.arg(report->previousFile);
    if (!options.keepsTokens)
        text += u"%1 sessions and authorizations of the backup were ended.\n"_s.arg(
            report->endedAuthorizations);
    return Output { QJsonObject { { u"workspace"_s, context.location.display() },
                        { u"previous_file"_s, report->previousFile },
                        { u"ended_authorizations"_s, report->endedAuthorizations } },
        text };
}

} // namespace

QList<Command> restoreCommands()
{
    return { Command { .noun = u"restore"_s,
        .summary = u"Put a checked backup in the workspace's place; refused while a server runs."_s,
        .argumentNames = { u"FILE"_s },
        .options = { { u"keep-tokens"_s,
            u"Leave the backup's tokens alive, also those that were rotated or revoked since."_s } },
        .run = restore,
        .wantsWorkspaceClosed = true } };
}

} // namespace gatehouse::app::cli
