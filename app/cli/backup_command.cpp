// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_command.h"

#include "server/store/workspace_keys.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

CommandResult<Output> backUp(const Context& context)
{
    const QString file = QFileInfo(context.arguments.first()).absoluteFilePath();
    if (const auto done = context.workspace->backUp(file); !done)
        return failed(done.error());
    // The copy is worth nothing without the key, and a key beside it would open it for whoever
    // finds it.
    const QString keyFile = store::masterKeyFile(context.location);
    const bool hasKeyFile = QFileInfo::exists(keyFile);
    QString text = u"backed up to %1\n"_s.arg(file);
    if (hasKeyFile)
        text += u"The sealing key is not part of it; keep a copy of %1 in another place.\n"_s.arg(
            keyFile);
    else if (!qEnvironmentVariableIsSet("GATEHOUSE_KEY"))
        text += u"The sealing key is in the keychain and not part of it; 'gatehouse key move file' "
                "brings it out.\n"_s;
    return Output { QJsonObject { { u"file"_s, file }, { u"bytes"_s, QFileInfo(file).size() },
                        { u"key_file"_s, hasKeyFile ? QJsonValue(keyFile) : QJsonValue() } },
        text };
}

} // namespace

QList<Command> backupCommands()
{
    return { Command { .noun = u"backup"_s,
        .summary = u"Copy the workspace to a new file; a server may be running."_s,
        .argumentNames = { u"FILE"_s },
        .run = backUp } };
}

} // namespace gatehouse::app::cli
