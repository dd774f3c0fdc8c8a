// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

QString Command::name() const
{
    return verb.isEmpty() ? noun : QString(noun + u' ' + verb);
}

QString Command::usage() const
{
    QStringList words { name() };
    words += argumentNames;
    return words.join(u' ');
}

CommandResult<std::unique_ptr<store::Database>> openReader(const Context& context)
{
    auto reader = context.workspace->openReader();
    if (!reader)
        return failed(reader.error());
    return std::move(*reader);
}

core::Result<void> audit(store::Transaction& transaction, const char* action, const QString& object,
    const QString& detail)
{
    store::AuditEntry entry { action };
    entry.actor = u"command line"_s;
    entry.object = object;
    entry.detail = detail;
    return store::writeAudit(transaction, entry);
}

} // namespace gatehouse::app::cli
