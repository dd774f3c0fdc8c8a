// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_password_commands.h"

#include "app/cli/secret_options.h"
#include "app/cli/user_output.h"
#include "server/crypto/password_hash.h"
#include "server/login/back_off.h"
#include "server/store/registry_secrets.h"
#include "server/store/totp_repository.h"
#include "server/store/user_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

CommandResult<Output> setPassword(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto user = findUser(**reader, context.arguments.first());
    if (!user)
        return tl::unexpected(user.error());
    const auto hash = passwordHashOf(context);
    if (!hash)
        return tl::unexpected(hash.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::UserRepository repository(transaction.database());
        if (const auto set = repository.setPassword(user->id, *hash, transaction.now()); !set)
            return tl::unexpected(set.error());
        if (const auto noted = audit(transaction, "user.password_set", u"user:"_s + user->username);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"username"_s, user->username },
                        { u"has_password"_s, !hash->isEmpty() } },
        u"password of %1 changed; its sessions and tokens have ended\n"_s.arg(user->username) };
}

CommandResult<Output> unlockUser(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto user = findUser(**reader, context.arguments.first());
    if (!user)
        return tl::unexpected(user.error());
    const QString object = u"user:"_s + user->username;
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::UserRepository users(transaction.database());
        if (const auto done = login::BackOff::forget(users, user->username); !done)
            return tl::unexpected(done.error());
        if (const auto done = users.clearFailures(store::totpAttemptKey(user->id)); !done)
            return tl::unexpected(done.error());
        if (const auto noted = audit(transaction, "user.unlocked", object); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"username"_s, user->username } },
        u"failed sign-ins of %1 forgotten\n"_s.arg(user->username) };
}

CommandResult<Output> resetCodes(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto user = findUser(**reader, context.arguments.first());
    if (!user)
        return tl::unexpected(user.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        const auto removed = store::TotpRepository(transaction.database()).remove(user->id);
        if (!removed || !*removed)
            return removed;
        if (const auto noted = audit(transaction, "totp.reset", u"user:"_s + user->username);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    const auto done = write<bool>(context, work);
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return failed(u"user '%1' has no one-time codes"_s.arg(user->username));
    return Output { QJsonObject { { u"username"_s, user->username } },
        u"one-time codes of %1 are off; the password alone signs in\n"_s.arg(user->username) };
}

} // namespace

QList<QCommandLineOption> passwordOptions(bool isOptional)
{
    auto options = secretOptions(u"password"_s);
    if (isOptional)
        options.append(
            QCommandLineOption(u"no-password"_s, u"The user cannot sign in with a password."_s));
    return options;
}

CommandResult<QString> passwordHashOf(const Context& context)
{
    auto password = secretOption(context, u"password"_s);
    if (!password)
        return tl::unexpected(password.error());
    // Asking an option that the command does not have makes QCommandLineParser complain on standard
    // error.
    const bool mayLackPassword = context.options.optionNames().contains(u"no-password"_s);
    if (mayLackPassword) {
        if (*password)
            return misused(u"--no-password and a password exclude each other"_s);
        return QString();
    }
    if (!*password) {
        auto typed = context.terminal.readSecret(u"Password"_s);
        if (!typed)
            return failed(typed.error());
        *password = std::move(*typed);
    }
    const auto size = (*password)->reveal().size();
    if (size == 0)
        return failed(
            u"password: must not be empty; give it with --password-file, on standard input or at the prompt"_s);
    if (size > store::maximumPasswordBytes)
        return failed(u"password: longer than %1 bytes"_s.arg(store::maximumPasswordBytes));
    const auto hash = crypto::hashPassword((*password)->reveal());
    if (!hash)
        return failed(hash.error());
    return *hash;
}

QList<Command> userPasswordCommands()
{
    return {
        Command { .noun = u"user"_s,
            .verb = u"set-password"_s,
            .summary = u"Give a user a new password; ends its sessions and tokens."_s,
            .argumentNames = { u"USERNAME"_s },
            .options = passwordOptions(false),
            .run = setPassword },
        Command { .noun = u"user"_s,
            .verb = u"unlock"_s,
            .summary = u"Forget a user's failed sign-ins."_s,
            .argumentNames = { u"USERNAME"_s },
            .run = unlockUser },
        Command { .noun = u"user"_s,
            .verb = u"reset-codes"_s,
            .summary = u"Turn a user's one-time codes off, when the device is lost."_s,
            .argumentNames = { u"USERNAME"_s },
            .run = resetCodes },
    };
}

} // namespace gatehouse::app::cli
