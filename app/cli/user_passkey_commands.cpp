// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_passkey_commands.h"

#include "app/cli/text_table.h"
#include "app/cli/user_output.h"
#include "server/store/passkey_repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

CommandResult<domain::User> namedUser(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    return findUser(**reader, context.arguments.first());
}

CommandResult<Output> listPasskeys(const Context& context)
{
    const auto user = namedUser(context);
    if (!user)
        return tl::unexpected(user.error());
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto passkeys = store::PasskeyRepository(**reader).ofUser(user->id);
    if (!passkeys)
        return failed(passkeys.error());
    TextTable table({ u"ID"_s, u"NAME"_s, u"ADDED (UTC)"_s, u"LAST USED (UTC)"_s, u"SYNCED"_s });
    QJsonArray array;
    for (const store::Passkey& passkey : *passkeys) {
        array.append(QJsonObject { { u"id"_s, passkey.id }, { u"name"_s, passkey.name },
            { u"created_at"_s, passkey.createdAt }, { u"last_used_at"_s, passkey.lastUsedAt },
            { u"synced"_s, passkey.isSynced } });
        table.addRow({ QString::number(passkey.id), passkey.name, formatTime(passkey.createdAt),
            formatTime(passkey.lastUsedAt), passkey.isSynced ? u"yes"_s : u"no"_s });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> removePasskey(const Context& context)
{
    bool isNumber = false;
    const qint64 id = context.arguments.at(1).toLongLong(&isNumber);
    if (!isNumber)
        return misused(u"ID is a number; see gatehouse user passkeys USERNAME"_s);
    const auto user = namedUser(context);
    if (!user)
        return tl::unexpected(user.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        const auto removed = store::PasskeyRepository(transaction.database()).remove(id, user->id);
        if (!removed || !*removed)
            return removed;
        const auto noted = audit(
            transaction, "passkey.removed", u"user:"_s + user->username, u"passkey %1"_s.arg(id));
        if (!noted)
            return tl::unexpected(noted.error());
        return true;
    };
    const auto done = write<bool>(context, work);
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return failed(u"user '%1' has no passkey %2"_s.arg(user->username).arg(id));
    return Output { QJsonObject { { u"username"_s, user->username }, { u"id"_s, id } },
        u"passkey %1 of %2 removed\n"_s.arg(id).arg(user->username) };
}

} // namespace

QList<Command> userPasskeyCommands()
{
    return {
        Command { .noun = u"user"_s,
            .verb = u"passkeys"_s,
            .summary = u"The passkeys that a user signs in with."_s,
            .argumentNames = { u"USERNAME"_s },
            .run = listPasskeys },
        Command { .noun = u"user"_s,
            .verb = u"remove-passkey"_s,
            .summary = u"Remove one passkey of a user, when a device is lost."_s,
            .argumentNames = { u"USERNAME"_s, u"ID"_s },
            .run = removePasskey },
    };
}

} // namespace gatehouse::app::cli
