// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_options.h"

#include <QtCore/QCommandLineParser>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList spellings(const QString& name)
{
    QString underscored = name;
    underscored.replace(u'-', u'_');
    return underscored == name ? QStringList { name } : QStringList { name, underscored };
}

} // namespace

QList<QCommandLineOption> secretOptions(const QString& name)
{
    return {
        { spellings(name), u"The value itself; visible to every process of this machine."_s,
            u"VALUE"_s },
        { spellings(name + u"-file"_s), u"File with the value; - is standard input."_s, u"FILE"_s },
    };
}

CommandResult<std::optional<core::SecretString>> secretOption(
    const Context& context, const QString& name)
{
    const QString fileOption = name + u"-file"_s;
    const bool hasValue = context.options.isSet(name);
    const bool hasFile = context.options.isSet(fileOption);
    if (hasValue && hasFile)
        return misused(u"--%1 and --%2 exclude each other"_s.arg(name, fileOption));
    if (hasValue)
        return std::optional(core::SecretString(context.options.value(name).toUtf8()));
    if (!hasFile)
        return std::optional<core::SecretString>();
    auto value = readSecretFile(context.terminal, context.options.value(fileOption));
    if (!value)
        return failed(value.error());
    return std::optional(std::move(*value));
}

} // namespace gatehouse::app::cli
