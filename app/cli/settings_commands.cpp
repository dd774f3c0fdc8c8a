// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings_commands.h"

#include "app/cli/attributes.h"
#include "app/cli/text_table.h"
#include "server/store/settings_repository.h"

#include <QtCore/QCommandLineParser>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

const QList<Attribute>& settingsAttributes()
{
    using Type = Attribute::Type;
    static const QList<Attribute> all {
        { u"preset"_s, Type::Text,
            u"safe, or compatible: the lifetimes of Authlib's Flask server."_s },
        { u"grant_auth_methods"_s, Type::Json,
            u"How clients may authenticate, by grant type: {\"password\": [\"none\"]}."_s },
        { u"token_expires_in"_s, Type::Json, u"Access token life in seconds by grant type."_s },
        { u"authorization_code_lifetime"_s, Type::Integer, u"Seconds."_s },
        { u"refresh_token_lifetime"_s, Type::Integer, u"Seconds, absolute."_s },
        { u"refresh_token_idle_lifetime"_s, Type::Integer, u"Seconds without use."_s },
        { u"refresh_retry_window"_s, Type::Integer,
            u"Seconds in which a lost answer may be asked again."_s },
        { u"id_token_lifetime"_s, Type::Integer, u"Seconds."_s },
        { u"session_lifetime"_s, Type::Integer, u"Seconds, absolute."_s },
        { u"session_idle_lifetime"_s, Type::Integer, u"Seconds without use."_s },
        { u"interaction_lifetime"_s, Type::Integer,
            u"Seconds a sign-in or consent page may stay open."_s },
        { u"device_code_lifetime"_s, Type::Integer,
            u"Seconds a user has to enter the code of a device."_s },
        { u"device_poll_interval"_s, Type::Integer,
            u"Seconds a device waits between two polls."_s },
        { u"rotate_refresh_tokens"_s, Type::Boolean, u"A refresh token is good for one use."_s },
        { u"issue_refresh_tokens"_s, Type::Boolean, u"Off: no client gets a refresh token."_s },
        { u"error_pages"_s, Type::Boolean, u"error_uri points at our own pages."_s },
        { u"error_pages_texts"_s, Type::Json,
            u"Own words of the error pages: code, language, {summary, causes, fixes}."_s },
        { u"registration"_s, Type::Text,
            u"Who may register clients: off, token (initial access tokens) or open."_s },
        { u"registration_scopes"_s, Type::Words, u"What registered clients may have."_s },
        { u"registration_grant_types"_s, Type::Words, u"What registered clients may use."_s },
        { u"server_name"_s, Type::Text, u"Shown on the pages."_s },
        { u"theme"_s, Type::Json,
            u"Look of the pages: {accent, accent_dark, logo (PNG in base64), footer}."_s },
    };
    return all;
}

CommandResult<domain::Settings> loadSettings(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    auto settings = store::SettingsRepository(**reader).load();
    if (!settings)
        return failed(settings.error());
    return std::move(*settings);
}

CommandResult<Output> showSettings(const Context& context)
{
    const auto settings = loadSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto json = domain::toJson(*settings);
    return Output { json, describe(json) };
}

CommandResult<Output> setSettings(const Context& context)
{
    const auto values = attributeValues(context.options, settingsAttributes());
    if (!values)
        return tl::unexpected(values.error());
    if (values->isEmpty())
        return misused(u"nothing to set; see gatehouse settings set --help"_s);
    const std::function<Result<domain::Settings>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<domain::Settings> {
        store::SettingsRepository repository(transaction.database());
        const auto stored = repository.load();
        if (!stored)
            return tl::unexpected(stored.error());
        const auto read = domain::settingsFromJson(*values, *stored);
        const auto faults = read.faults + domain::validate(read.settings);
        if (!faults.isEmpty())
            return core::failure(
                core::ErrorKind::Invalid, faults.first().message, faults.first().field);
        if (const auto saved = repository.save(read.settings, transaction.now()); !saved)
            return tl::unexpected(saved.error());
        if (const auto noted = audit(transaction, "settings.changed", u"settings:server"_s); !noted)
            return tl::unexpected(noted.error());
        return read.settings;
    };
    const auto saved = write<domain::Settings>(context, work);
    if (!saved)
        return tl::unexpected(saved.error());
    const auto json = domain::toJson(*saved);
    return Output { json, describe(json) };
}

} // namespace

QList<Command> settingsCommands()
{
    return {
        Command { .noun = u"settings"_s,
            .verb = u"show"_s,
            .summary = u"What the server lives by."_s,
            .run = showSettings },
        Command { .noun = u"settings"_s,
            .verb = u"set"_s,
            .summary = u"Change lifetimes and switches."_s,
            .options = attributeOptions(settingsAttributes()),
            .run = setSettings },
    };
}

} // namespace gatehouse::app::cli
