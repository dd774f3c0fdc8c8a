// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/provider_commands.h"

#include "app/cli/attributes.h"
#include "app/cli/provider_request_command.h"
#include "app/cli/provider_token_commands.h"
#include "app/cli/secret_options.h"
#include "app/cli/text_table.h"
#include "server/crypto/sealer.h"
#include "server/domain/provider_layers.h"
#include "server/domain/provider_preset.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

const QList<Attribute>& providerAttributes()
{
    using Type = Attribute::Type;
    static const QList<Attribute> all {
        { u"client_id"_s, Type::Text, u"Our name there."_s },
        { u"preset"_s, Type::Text, u"A known provider; see provider presets."_s },
        { u"preset_params"_s, Type::Json, u"What the preset leaves open, such as tenant."_s },
        { u"label"_s, Type::Text, u"What people read on the button."_s },
        { u"issuer"_s, Type::Text, u"OpenID issuer, for discovery."_s },
        { u"request_token_url"_s, Type::Text, u"OAuth 1.0a only."_s },
        { u"request_token_params"_s, Type::Json, u"Extra parameters."_s },
        { u"access_token_url"_s, Type::Text, u"Token endpoint."_s },
        { u"access_token_params"_s, Type::Json, u"Extra parameters."_s },
        { u"refresh_token_url"_s, Type::Text, u"Where it differs from the token endpoint."_s },
        { u"refresh_token_params"_s, Type::Json, u"Extra parameters."_s },
        { u"authorize_url"_s, Type::Text, u"Authorization endpoint."_s },
        { u"authorize_params"_s, Type::Json, u"Extra parameters."_s },
        { u"api_base_url"_s, Type::Text, u"Base of relative API paths."_s },
        { u"client_kwargs"_s, Type::Json, u"Scope and other session options."_s },
        { u"code_challenge_method"_s, Type::Text, u"S256."_s },
        { u"revoke_token_url"_s, Type::Text, u"Revocation endpoint."_s },
        { u"userinfo_url"_s, Type::Text, u"UserInfo endpoint."_s },
        { u"jwks_uri"_s, Type::Text, u"Keys that sign id_tokens."_s },
        { u"id_token_signed_response_alg"_s, Type::Text, u"The only algorithm taken."_s },
        { u"profile_url"_s, Type::Text, u"Profile, relative to api_base_url."_s },
        { u"profile_mapping"_s, Type::Json, u"Where the profile says subject, name, email."_s },
        { u"compliance"_s, Type::Words, u"Names of fixes for its deviations."_s },
        { u"allow_sign_in"_s, Type::Boolean, u"Has a button on the sign-in page."_s },
        { u"allow_sign_up"_s, Type::Boolean, u"May make new accounts here."_s },
        { u"link_by_verified_email"_s, Type::Boolean,
            u"Believe its verified addresses: link and mark them so."_s },
        { u"allow_private_network"_s, Type::Boolean,
            u"May be reached at private addresses and without TLS."_s },
        { u"enabled"_s, Type::Boolean, u"May be used at all."_s },
    };
    return all;
}

QJsonObject providerJson(const domain::Provider& provider)
{
    auto json = domain::toJson(provider);
    json.insert(u"has_client_secret"_s, !provider.sealedClientSecret.isEmpty());
    return json;
}

CommandResult<domain::Provider> findProvider(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const QString name = context.arguments.first();
    auto provider = store::ProviderRepository(**reader).find(name);
    if (!provider)
        return failed(provider.error());
    if (!*provider)
        return failed(u"no provider '%1'"_s.arg(name));
    return std::move(**provider);
}

CommandResult<Output> listProviders(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto providers = store::ProviderRepository(**reader).list();
    if (!providers)
        return failed(providers.error());
    TextTable table({ u"NAME"_s, u"CLIENT ID"_s, u"AUTHORIZE URL"_s, u"ENABLED"_s });
    QJsonArray array;
    for (const auto& provider : *providers) {
        array.append(providerJson(provider));
        table.addRow({ provider.name, provider.clientId,
            provider.configuration.value("authorize_url"_L1).toString(),
            provider.isEnabled ? u"yes"_s : u"no"_s });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> listPresets(const Context&)
{
    TextTable table({ u"PRESET"_s, u"NAME"_s, u"NEEDS"_s, u"REGISTER AT"_s });
    QJsonArray array;
    for (const domain::ProviderPreset& preset : domain::providerPresets()) {
        QStringList needs;
        for (auto it = preset.parameters.begin(); it != preset.parameters.end(); ++it) {
            if (!it->toObject().contains("default"_L1))
                needs.append(it.key());
        }
        table.addRow({ preset.name, preset.label, needs.join(u' '), preset.documentation });
        array.append(QJsonObject { { u"preset"_s, preset.name }, { u"label"_s, preset.label },
            { u"documentation"_s, preset.documentation }, { u"parameters"_s, preset.parameters },
            { u"configuration"_s, preset.configuration } });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> showProvider(const Context& context)
{
    const auto provider = findProvider(context);
    if (!provider)
        return tl::unexpected(provider.error());
    const auto json = providerJson(*provider);
    return Output { json, describe(json) };
}

/// `base` with what the command line says over it; empty text takes a key away.
CommandResult<domain::Provider> describedProvider(
    const Context& context, const domain::Provider& base)
{
    const auto values = attributeValues(context.options, providerAttributes());
    if (!values)
        return tl::unexpected(values.error());
    auto merged = domain::toJson(base);
    for (auto it = values->begin(); it != values->end(); ++it) {
        if (it->isString() && it->toString().isEmpty())
            merged.remove(it.key());
        else
            merged.insert(it.key(), it.value());
    }
    auto read = domain::providerFromJson(merged);
    auto faults = read.faults + domain::validate(read.provider);
    // Also what only shows once the preset is filled in.
    if (faults.isEmpty())
        faults = domain::layered(read.provider, {}).faults;
    if (!faults.isEmpty())
        return refused(faults);
    read.provider.id = base.id;
    read.provider.version = base.version;
    read.provider.createdAt = base.createdAt;
    read.provider.sealedClientSecret = base.sealedClientSecret;
    const auto secret = secretOption(context, u"client-secret"_s);
    if (!secret)
        return tl::unexpected(secret.error());
    if (*secret)
        read.provider.sealedClientSecret = context.workspace->sealer().seal(
            (*secret)->reveal(), store::providerSecretContext(read.provider.name));
    return std::move(read.provider);
}

CommandResult<Output> save(const Context& context, const domain::Provider& base)
{
    const auto provider = describedProvider(context, base);
    if (!provider)
        return tl::unexpected(provider.error());
    const bool isNew = provider->id == 0;
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ProviderRepository repository(transaction.database());
        const auto saved = isNew
            ? repository.insert(*provider, transaction.now()).map([](qint64) {})
            : repository.update(*provider, transaction.now());
        if (!saved)
            return tl::unexpected(saved.error());
        const char* action = isNew ? "provider.added" : "provider.changed";
        if (const auto noted = audit(transaction, action, u"provider:"_s + provider->name); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    const auto json = providerJson(*provider);
    return Output { json, describe(json) };
}

CommandResult<Output> addProvider(const Context& context)
{
    domain::Provider base;
    base.name = context.arguments.first();
    return save(context, base);
}

CommandResult<Output> setProvider(const Context& context)
{
    const auto stored = findProvider(context);
    if (!stored)
        return tl::unexpected(stored.error());
    return save(context, *stored);
}

CommandResult<Output> removeProvider(const Context& context)
{
    const auto provider = findProvider(context);
    if (!provider)
        return tl::unexpected(provider.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ProviderRepository repository(transaction.database());
        if (const auto removed
            = repository.remove(provider->id, provider->version, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        if (const auto noted
            = audit(transaction, "provider.removed", u"provider:"_s + provider->name);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, provider->name } },
        u"removed provider %1\n"_s.arg(provider->name) };
}

} // namespace

QList<Command> providerCommands()
{
    const QString noun = u"provider"_s;
    const QStringList name { u"NAME"_s };
    const auto options = attributeOptions(providerAttributes()) + secretOptions(u"client-secret"_s);
    const QList<Command> commands {
        Command { .noun = noun,
            .verb = u"list"_s,
            .summary = u"All upstream servers."_s,
            .run = listProviders },
        Command { .noun = noun,
            .verb = u"presets"_s,
            .summary = u"Known providers to add with --preset."_s,
            .run = listPresets },
        Command { .noun = noun,
            .verb = u"show"_s,
            .summary = u"One upstream server."_s,
            .argumentNames = name,
            .run = showProvider },
        Command { .noun = noun,
            .verb = u"add"_s,
            .summary = u"Add an upstream server."_s,
            .argumentNames = name,
            .options = options,
            .run = addProvider },
        Command { .noun = noun,
            .verb = u"set"_s,
            .summary = u"Change an upstream server."_s,
            .argumentNames = name,
            .options = options,
            .run = setProvider },
        Command { .noun = noun,
            .verb = u"remove"_s,
            .summary = u"Remove an upstream server."_s,
            .argumentNames = name,
            .run = removeProvider },
    };
    return commands + providerTokenCommands() + providerRequestCommands();
}

} // namespace gatehouse::app::cli
