// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/provider.h"

#include "server/domain/fault_collector.h"
#include "server/domain/json_reader.h"
#include "server/domain/json_writer.h"
#include "server/domain/provider_preset.h"
#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

const QStringList& urlKeys()
{
    static const QStringList keys { u"issuer"_s, u"request_token_url"_s, u"access_token_url"_s,
        u"refresh_token_url"_s, u"revoke_token_url"_s, u"authorize_url"_s, u"api_base_url"_s,
        u"userinfo_url"_s, u"jwks_uri"_s };
    return keys;
}

const QStringList& objectKeys()
{
    static const QStringList keys { u"request_token_params"_s, u"access_token_params"_s,
        u"refresh_token_params"_s, u"authorize_params"_s, u"client_kwargs"_s, u"preset_params"_s,
        u"profile_mapping"_s };
    return keys;
}

const QStringList& textKeys()
{
    static const QStringList keys { u"label"_s, u"profile_url"_s,
        u"id_token_signed_response_alg"_s };
    return keys;
}

const QStringList& booleanKeys()
{
    static const QStringList keys { u"allow_sign_in"_s, u"allow_sign_up"_s,
        u"link_by_verified_email"_s, u"allow_private_network"_s };
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

std::optional<QString> complianceFault(const QJsonValue& value)
{
    const QJsonArray names = value.toArray();
    const bool areNames = value.isArray() && names.size() <= maximumListLength
        && std::all_of(names.begin(), names.end(), [](const QJsonValue& name) {
               return name.isString() && !identifierFault(name.toString());
           });
    return areNames ? std::nullopt : std::optional(u"must be a list of names"_s);
}

std::optional<QString> configurationFault(const QString& key, const QJsonValue& value)
{
    if (urlKeys().contains(key))
        return value.isString() ? webUriFault(value.toString()) : u"must be text"_s;
    if (objectKeys().contains(key))
        return value.isObject() ? std::nullopt : std::optional(u"must be an object"_s);
    if (textKeys().contains(key))
        return value.isString() ? textFault(value.toString(), 1000) : u"must be text"_s;
    if (booleanKeys().contains(key))
        return value.isBool() ? std::nullopt : std::optional(u"must be true or false"_s);
    if (key == "compliance"_L1)
        return complianceFault(value);
    if (key == "preset"_L1)
        return findProviderPreset(value.toString()) ? std::nullopt
                                                    : std::optional(u"no such preset"_s);
    if (key == "code_challenge_method"_L1)
        return value.toString() == "S256"_L1 ? std::nullopt
                                             : std::optional(u"only S256 is supported"_s);
    return u"unknown key"_s;
}

} // namespace

QStringList providerConfigurationKeys()
{
    return urlKeys() + objectKeys() + textKeys() + booleanKeys()
        + QStringList { u"preset"_s, u"compliance"_s, u"code_challenge_method"_s };
}

bool isObjectKey(const QString& key)
{
    return objectKeys().contains(key);
}

bool isBooleanKey(const QString& key)
{
    return booleanKeys().contains(key);
}

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
    for (const QString& key : providerConfigurationKeys()) {
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
