// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/settings.h"

#include "server/domain/error_texts.h"
#include "server/domain/fault_collector.h"
#include "server/domain/grant_types.h"
#include "server/domain/json_reader.h"
#include "server/domain/text_rules.h"
#include "server/domain/theme.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 defaultAccessTokenLifetime = 3600;
constexpr qint64 tenYears = qint64 { 10 } * 365 * 86400;

/// One lifetime with the bounds that keep it meaningful.
struct LifetimeKey
{
    QLatin1StringView key;
    qint64 Settings::*member;
    qint64 minimum;
    qint64 maximum;
};

constexpr std::array lifetimeKeys {
    LifetimeKey { "authorization_code_lifetime"_L1, &Settings::authorizationCodeLifetime, 1, 3600 },
    LifetimeKey { "refresh_token_lifetime"_L1, &Settings::refreshTokenLifetime, 1, tenYears },
    LifetimeKey {
        "refresh_token_idle_lifetime"_L1, &Settings::refreshTokenIdleLifetime, 1, tenYears },
    LifetimeKey { "refresh_retry_window"_L1, &Settings::refreshRetryWindow, 0, 300 },
    LifetimeKey { "id_token_lifetime"_L1, &Settings::idTokenLifetime, 1, 86400 },
    LifetimeKey { "session_lifetime"_L1, &Settings::sessionLifetime, 60, tenYears },
    LifetimeKey { "session_idle_lifetime"_L1, &Settings::sessionIdleLifetime, 60, tenYears },
    LifetimeKey { "interaction_lifetime"_L1, &Settings::interactionLifetime, 60, 86400 },
    LifetimeKey { "device_code_lifetime"_L1, &Settings::deviceCodeLifetime, 60, 86400 },
    LifetimeKey { "device_poll_interval"_L1, &Settings::devicePollInterval, 1, 300 },
};

constexpr std::array registrationNames {
    std::pair { Registration::Off, "off"_L1 },
    std::pair { Registration::Token, "token"_L1 },
    std::pair { Registration::Open, "open"_L1 },
};

void readRegistration(JsonReader& reader, Settings& settings)
{
    const QString key = u"registration"_s;
    QString text = name(settings.registration);
    reader.text(key, text);
    const auto found = std::find_if(registrationNames.begin(), registrationNames.end(),
        [&text](const auto& entry) { return text == entry.second; });
    if (found == registrationNames.end())
        reader.fault(key, u"must be off, token or open"_s);
    else
        settings.registration = found->first;
    reader.scopes(u"registration_scopes"_s, settings.registrationScopes);
    reader.textList(u"registration_grant_types"_s, settings.registrationGrantTypes);
}

/// What the presets disagree about: those of Authlib's Flask server and of flask-oauth2-devices.
struct PresetLifetime
{
    qint64 Settings::*member;
    qint64 safe;
    qint64 compatible;
};

constexpr std::array presetLifetimes {
    PresetLifetime { &Settings::authorizationCodeLifetime, 60, 3600 },
    PresetLifetime { &Settings::deviceCodeLifetime, 600, 3600 },
};

const QJsonObject& compatibleTokenLifetimes()
{
    static const QJsonObject lifetimes {
        { grant_type::authorizationCode, 864000 },
        { grant_type::implicit, 3600 },
        { grant_type::password, 864000 },
        { grant_type::clientCredentials, 864000 },
    };
    return lifetimes;
}

QString presetName(Preset preset)
{
    return preset == Preset::Safe ? u"safe"_s : u"compatible"_s;
}

qint64 lifetimeOf(const PresetLifetime& entry, Preset preset)
{
    return preset == Preset::Safe ? entry.safe : entry.compatible;
}

void applyPreset(Settings& settings, Preset preset)
{
    for (const PresetLifetime& entry : presetLifetimes) {
        if (settings.*entry.member == lifetimeOf(entry, settings.preset))
            settings.*entry.member = lifetimeOf(entry, preset);
    }
    settings.preset = preset;
}

void readPreset(JsonReader& reader, Settings& settings)
{
    QString name = presetName(settings.preset);
    reader.text(u"preset"_s, name);
    for (const Preset preset : { Preset::Safe, Preset::Compatible }) {
        if (name == presetName(preset))
            return applyPreset(settings, preset);
    }
    reader.fault(u"preset"_s, u"must be safe or compatible"_s);
}

/// Whether clients that authenticate by `method` could ever use `grantType`.
std::optional<QString> authMethodFault(const QString& grantType, const QJsonValue& value)
{
    const auto method = tokenEndpointAuthMethodFromName(value.toString());
    if (!method)
        return u"unknown authentication method"_s;
    const bool isNone = *method == TokenEndpointAuthMethod::None;
    if (isNone && grantType == grant_type::clientCredentials)
        return u"client_credentials stands on client authentication alone"_s;
    // There the client never authenticates: nothing comes to the token endpoint.
    if (!isNone && grantType == grant_type::implicit)
        return u"implicit knows no client authentication"_s;
    return std::nullopt;
}

void checkAuthMethods(const QJsonObject& byGrant, FaultCollector& faults)
{
    for (auto entry = byGrant.begin(); entry != byGrant.end(); ++entry) {
        const QString path = u"grant_auth_methods."_s + entry.key();
        const QJsonArray methods = entry->toArray();
        if (!knownGrantTypes().contains(entry.key()))
            faults.add(path, u"unknown grant type"_s);
        if (methods.isEmpty() || methods.size() > maximumListLength)
            faults.add(path, u"must be a list of authentication methods"_s);
        for (qsizetype i = 0; i < methods.size(); ++i)
            faults.check(indexed(path, i), authMethodFault(entry.key(), methods.at(i)));
    }
}

} // namespace

QString name(Registration registration)
{
    for (const auto& [value, text] : registrationNames) {
        if (value == registration)
            return text.toString();
    }
    return {};
}

qint64 accessTokenLifetime(
    const Settings& settings, const QString& grantType, const QString& originalGrantType)
{
    const QJsonObject preset
        = settings.preset == Preset::Compatible ? compatibleTokenLifetimes() : QJsonObject();
    for (const QJsonObject& lifetimes : { settings.tokenExpiresIn, preset }) {
        for (const QString& name : { grantType, originalGrantType }) {
            const qint64 seconds = lifetimes.value(name).toInteger();
            if (seconds > 0)
                return seconds;
        }
    }
    return defaultAccessTokenLifetime;
}

std::optional<QList<TokenEndpointAuthMethod>> authMethods(
    const Settings& settings, const QString& grantType)
{
    const QJsonValue chosen = settings.grantAuthMethods.value(grantType);
    if (!chosen.isArray())
        return std::nullopt;
    QList<TokenEndpointAuthMethod> methods;
    const QJsonArray names = chosen.toArray();
    for (const QJsonValue& name : names) {
        if (const auto method = tokenEndpointAuthMethodFromName(name.toString()))
            methods.append(*method);
    }
    return methods;
}

FieldErrors validate(const Settings& settings)
{
    FaultCollector faults;
    for (const auto& fault : tokenLifetimeFaults(u"token_expires_in"_s, settings.tokenExpiresIn))
        faults.add(fault.field, fault.message);
    checkAuthMethods(settings.grantAuthMethods, faults);
    for (const auto& entry : lifetimeKeys) {
        const qint64 seconds = settings.*entry.member;
        if (seconds < entry.minimum || seconds > entry.maximum)
            faults.add(entry.key.toString(),
                u"must be %1 to %2 seconds"_s.arg(entry.minimum).arg(entry.maximum));
    }
    for (const auto& fault : errorTextFaults(u"error_pages_texts"_s, settings.errorPagesTexts))
        faults.add(fault.field, fault.message);
    faults.checkList(u"registration_grant_types"_s, settings.registrationGrantTypes,
        [](const QString& grantType) -> std::optional<QString> {
            if (!knownGrantTypes().contains(grantType))
                return u"unknown grant type"_s;
            return std::nullopt;
        });
    faults.check(u"server_name"_s, nameFault(settings.serverName, 100));
    for (const auto& fault : theme::faults(u"theme"_s, settings.theme))
        faults.add(fault.field, fault.message);
    return faults.take();
}

SettingsFromJson settingsFromJson(const QJsonObject& object, const Settings& base)
{
    SettingsFromJson result { base, {} };
    JsonReader reader(object);
    readPreset(reader, result.settings);
    reader.object(u"token_expires_in"_s, result.settings.tokenExpiresIn);
    reader.object(u"grant_auth_methods"_s, result.settings.grantAuthMethods);
    for (const auto& entry : lifetimeKeys)
        reader.integer(entry.key.toString(), result.settings.*entry.member);
    reader.boolean(u"rotate_refresh_tokens"_s, result.settings.rotatesRefreshTokens);
    reader.boolean(u"issue_refresh_tokens"_s, result.settings.issuesRefreshTokens);
    reader.boolean(u"error_pages"_s, result.settings.hasErrorPages);
    reader.object(u"error_pages_texts"_s, result.settings.errorPagesTexts);
    readRegistration(reader, result.settings);
    reader.text(u"server_name"_s, result.settings.serverName);
    reader.object(u"theme"_s, result.settings.theme);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const Settings& settings)
{
    QJsonObject json;
    json.insert(u"preset"_s, presetName(settings.preset));
    json.insert(u"grant_auth_methods"_s, settings.grantAuthMethods);
    json.insert(u"token_expires_in"_s, settings.tokenExpiresIn);
    for (const auto& entry : lifetimeKeys)
        json.insert(entry.key.toString(), settings.*entry.member);
    json.insert(u"rotate_refresh_tokens"_s, settings.rotatesRefreshTokens);
    json.insert(u"issue_refresh_tokens"_s, settings.issuesRefreshTokens);
    json.insert(u"error_pages"_s, settings.hasErrorPages);
    json.insert(u"error_pages_texts"_s, settings.errorPagesTexts);
    json.insert(u"registration"_s, name(settings.registration));
    json.insert(u"registration_scopes"_s, settings.registrationScopes.toString());
    json.insert(
        u"registration_grant_types"_s, QJsonArray::fromStringList(settings.registrationGrantTypes));
    json.insert(u"server_name"_s, settings.serverName);
    json.insert(u"theme"_s, settings.theme);
    return json;
}

} // namespace gatehouse::domain
