// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_commands.h"

#include "app/cli/attributes.h"
#include "app/cli/text_table.h"
#include "app/cli/user_output.h"
#include "app/cli/user_passkey_commands.h"
#include "app/cli/user_password_commands.h"
#include "server/store/user_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

const QList<Attribute>& userAttributes()
{
    using Type = Attribute::Type;
    static const QList<Attribute> all {
        { u"enabled"_s, Type::Boolean, u"A disabled user cannot sign in."_s },
        { u"email"_s, Type::Text, u"E-mail address."_s },
        { u"email_verified"_s, Type::Boolean, u"Somebody checked that address."_s },
        { u"name"_s, Type::Text, u"Full name."_s },
        { u"given_name"_s, Type::Text, u"First name."_s },
        { u"family_name"_s, Type::Text, u"Last name."_s },
        { u"middle_name"_s, Type::Text, u"Middle name."_s },
        { u"nickname"_s, Type::Text, u"Casual name."_s },
        { u"profile"_s, Type::Text, u"Profile page."_s },
        { u"picture"_s, Type::Text, u"Picture."_s },
        { u"website"_s, Type::Text, u"Home page."_s },
        { u"gender"_s, Type::Text, u"Gender."_s },
        { u"birthdate"_s, Type::Text, u"YYYY-MM-DD or YYYY."_s },
        { u"phone_number"_s, Type::Text, u"Telephone number."_s },
        { u"phone_number_verified"_s, Type::Boolean, u"Somebody checked that number."_s },
        { u"locale"_s, Type::Text, u"Language tag."_s },
        { u"zoneinfo"_s, Type::Text, u"Time zone."_s },
        { u"persona"_s, Type::Text,
            u"In lab mode: signs_in (by one click) or refused (every time)."_s },
        { u"address"_s, Type::Json, u"Postal address with the members of OpenID Connect."_s },
    };
    return all;
}

Output describeUser(const domain::User& user)
{
    const auto json = userJson(user);
    return Output { json, describe(json) };
}

CommandResult<Output> addUser(const Context& context)
{
    auto values = attributeValues(context.options, userAttributes());
    if (!values)
        return tl::unexpected(values.error());
    values->insert(u"username"_s, context.arguments.first());
    auto read = domain::userFromJson(*values);
    read.user.subject = domain::newSubject(context.random);
    const auto faults = read.faults + domain::validate(read.user);
    if (!faults.isEmpty())
        return refused(faults);
    const auto hash = passwordHashOf(context);
    if (!hash)
        return tl::unexpected(hash.error());
    read.user.passwordHash = *hash;

    const std::function<Result<domain::User>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<domain::User> {
        domain::User added = read.user;
        added.createdAt = added.updatedAt = transaction.now();
        const auto id
            = store::UserRepository(transaction.database()).insert(added, transaction.now());
        if (!id)
            return tl::unexpected(id.error());
        added.id = *id;
        if (const auto noted = audit(transaction, "user.added", u"user:"_s + added.username);
            !noted)
            return tl::unexpected(noted.error());
        return added;
    };
    const auto added = write<domain::User>(context, work);
    if (!added)
        return tl::unexpected(added.error());
    return describeUser(*added);
}

CommandResult<Output> listUsers(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto users = allUsers(**reader);
    if (!users)
        return tl::unexpected(users.error());
    TextTable table({ u"USERNAME"_s, u"NAME"_s, u"EMAIL"_s, u"PASSWORD"_s, u"ENABLED"_s });
    QJsonArray array;
    for (const auto& user : *users) {
        array.append(userJson(user));
        table.addRow({ user.username, user.name, user.email,
            user.passwordHash.isEmpty() ? u"no"_s : u"yes"_s,
            user.isEnabled ? u"yes"_s : u"no"_s });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> showUser(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto user = findUser(**reader, context.arguments.first());
    if (!user)
        return tl::unexpected(user.error());
    return describeUser(*user);
}

CommandResult<Output> setUser(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto stored = findUser(**reader, context.arguments.first());
    if (!stored)
        return tl::unexpected(stored.error());
    const auto values = attributeValues(context.options, userAttributes());
    if (!values)
        return tl::unexpected(values.error());
    if (values->isEmpty())
        return misused(u"nothing to set; see gatehouse user set --help"_s);
    const auto read = domain::userFromJson(*values, *stored);
    const auto faults = read.faults + domain::validate(read.user);
    if (!faults.isEmpty())
        return refused(faults);

    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        const auto updated
            = store::UserRepository(transaction.database()).update(read.user, transaction.now());
        if (!updated)
            return tl::unexpected(updated.error());
        if (const auto noted = audit(transaction, "user.changed", u"user:"_s + read.user.username);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return describeUser(read.user);
}

CommandResult<Output> removeUser(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto stored = findUser(**reader, context.arguments.first());
    if (!stored)
        return tl::unexpected(stored.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::UserRepository repository(transaction.database());
        if (const auto removed = repository.remove(stored->id, stored->version, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        if (const auto noted = audit(transaction, "user.removed", u"user:"_s + stored->username);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, stored->username } },
        u"removed user %1, its sessions, tokens and clients\n"_s.arg(stored->username) };
}

} // namespace

QList<Command> userCommands()
{
    const QStringList username { u"USERNAME"_s };
    const auto attributes = attributeOptions(userAttributes());
    const QList<Command> commands {
        Command { .noun = u"user"_s,
            .verb = u"add"_s,
            .summary = u"Add a user; asks for the password unless an option names it."_s,
            .argumentNames = username,
            .options = attributes + passwordOptions(true),
            .run = addUser },
        Command {
            .noun = u"user"_s, .verb = u"list"_s, .summary = u"All users."_s, .run = listUsers },
        Command { .noun = u"user"_s,
            .verb = u"show"_s,
            .summary = u"One user."_s,
            .argumentNames = username,
            .run = showUser },
        Command { .noun = u"user"_s,
            .verb = u"set"_s,
            .summary = u"Change claims of a user."_s,
            .argumentNames = username,
            .options = attributes,
            .run = setUser },
        Command { .noun = u"user"_s,
            .verb = u"remove"_s,
            .summary = u"Remove a user with its sessions, tokens and clients."_s,
            .argumentNames = username,
            .run = removeUser },
    };
    return commands + userPasswordCommands() + userPasskeyCommands();
}

} // namespace gatehouse::app::cli
