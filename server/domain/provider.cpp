// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/provider.h"

#include "server/domain/fault_collector.h"
#include "server/domain/json_reader.h"
#include "server/domain/json_writer.h"
#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

const QStringList& urlKeys()
{
    static const QStringList keys { u"issuer"_s, u"request_token_url"_s, u"access_token_url"_s,
        u"refresh_token_url"_s, u"authorize_url"_s, u"api_base_url"_s };
    return keys;
}

const QStringList& objectKeys()
{
    static const QStringList keys { u"request_token_params"_s, u"access_token_params"_s,
        u"refresh_token_params"_s, u"authorize_params"_s, u"client_kwargs"_s };
    return keys;
}

/// The name is a path segment: /login/NAME.
std::optional<QString> providerNameFault(const QString& name)
{
    const bool isName = !name.isEmpty() && name.size() <= 64
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
           });
    if (!isName)
        return u"must be 1 to 64 letters, digits, underscores or dashes"_s;
    return std::nullopt;
}

std::optional<QString> configurationFault(const QString& key, const QJsonValue& value)
{
    if (urlKeys().contains(key))
        return value.isString() ? webUriFault(value.toString()) : u"must be text"_s;
    if (objectKeys().contains(key))
        return value.isObject() ? std::nullopt : std::optional(u"must be an object"_s);
    if (key == "code_challenge_method"_L1)
        return value.toString() == "S256"_L1 ? std::nullopt
                                             : std::optional(u"only S256 is supported"_s);
    return u"unknown key"_s;
}

} // namespace

FieldErrors validate(const Provider& provider)
{
    FaultCollector faults;
    faults.check(u"name"_s, providerNameFault(provider.name));
    faults.check(u"client_id"_s, textFault(provider.clientId, 1000));
    for (auto it = provider.configuration.begin(); it != provider.configuration.end(); ++it)
        faults.check(it.key(), configurationFault(it.key(), it.value()));
    const bool isOAuth1 = provider.configuration.contains("request_token_url"_L1);
    if (isOAuth1 && provider.configuration.contains("code_challenge_method"_L1))
        faults.add(u"code_challenge_method"_s, u"not part of OAuth 1.0a (request_token_url)"_s);
    return faults.take();
}

ProviderFromJson providerFromJson(const QJsonObject& object)
{
    ProviderFromJson result;
    JsonReader reader(object);
    reader.text(u"name"_s, result.provider.name);
    reader.text(u"client_id"_s, result.provider.clientId);
    reader.boolean(u"enabled"_s, result.provider.isEnabled);
    QString ignored;
    reader.text(u"client_secret"_s, ignored);
    const QStringList keys = urlKeys() + objectKeys() + QStringList { u"code_challenge_method"_s };
    for (const QString& key : keys) {
        const auto value = reader.raw(key);
        // The documents this model comes from write None for what is not set.
        if (!value.isUndefined() && !value.isNull())
            result.provider.configuration.insert(key, value);
    }
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const Provider& provider)
{
    JsonWriter json;
    json.always(u"name"_s, provider.name);
    json.text(u"client_id"_s, provider.clientId);
    json.always(u"enabled"_s, provider.isEnabled);
    json.merge(provider.configuration);
    return json.take();
}

} // namespace gatehouse::domain
