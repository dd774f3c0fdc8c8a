// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registry_commands.h"

#include "server/store/registry_document.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumDocument = 64 * 1024 * 1024;

CommandResult<Output> importFile(const Context& context)
{
    const auto json = readFile(context.terminal, context.arguments.first(), maximumDocument);
    if (!json)
        return failed(json.error());
    const auto document = store::parseRegistryDocument(*json);
    if (!document)
        return failed(document.error());
    const auto report = store::importRegistry(*context.workspace, *document, u"command line"_s);
    if (!report)
        return failed(report.error());
    Output output;
    output.json = QJsonObject { { u"added"_s, report->added }, { u"changed"_s, report->changed },
        { u"unchanged"_s, report->unchanged } };
    output.text = u"added %1, changed %2, unchanged %3\n"_s.arg(report->added)
                      .arg(report->changed)
                      .arg(report->unchanged);
    return output;
}

/// A file with secrets is for its owner alone; QSaveFile writes beside it, so a full disk leaves
/// the old one.
core::Result<void> save(const QString& file, const QByteArray& json)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return core::failure(core::ErrorKind::Unavailable, target.errorString(), file);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(json);
    if (!target.commit())
        return core::failure(core::ErrorKind::Unavailable, target.errorString(), file);
    return {};
}

CommandResult<Output> exportFile(const Context& context)
{
    const bool withSecrets = context.options.isSet(u"with-secrets"_s);
    const auto document = store::exportRegistry(*context.workspace, withSecrets);
    if (!document)
        return failed(document.error());
    const QByteArray json = QJsonDocument(*document).toJson(QJsonDocument::Indented);
    const QString file = context.arguments.value(0, u"-"_s);
    Output output;
    if (file == "-"_L1) {
        output.json = *document;
        output.text = QString::fromUtf8(json);
        return output;
    }
    if (const auto saved = save(file, json); !saved)
        return failed(saved.error());
    output.json = QJsonObject { { u"file"_s, file }, { u"with_secrets"_s, withSecrets } };
    output.text = u"exported to %1\n"_s.arg(file);
    return output;
}

} // namespace

QList<Command> registryCommands()
{
    return {
        Command { .noun = u"import"_s,
            .summary = u"Apply a registry document, all of it or nothing (- is standard input)."_s,
            .argumentNames = { u"FILE"_s },
            .run = importFile },
        Command { .noun = u"export"_s,
            .summary = u"Write the registry as one document (- is standard output)."_s,
            .argumentNames = { u"[FILE]"_s },
            .options = { { u"with-secrets"_s,
                u"Include password hashes, secret hashes and upstream secrets."_s } },
            .run = exportFile },
    };
}

} // namespace gatehouse::app::cli
