// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/settings.h"

#include "server/domain/fault_collector.h"
#include "server/domain/grant_types.h"
#include "server/domain/json_reader.h"
#include "server/domain/text_rules.h"

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
    LifetimeKey { "authorization_code_lifetime"_L1, &Settings::authorizationCodeLifetime, 1, 600 },
    LifetimeKey { "refresh_token_lifetime"_L1, &Settings::refreshTokenLifetime, 1, tenYears },
    LifetimeKey {
        "refresh_token_idle_lifetime"_L1, &Settings::refreshTokenIdleLifetime, 1, tenYears },
    LifetimeKey { "refresh_retry_window"_L1, &Settings::refreshRetryWindow, 0, 300 },
    LifetimeKey { "id_token_lifetime"_L1, &Settings::idTokenLifetime, 1, 86400 },
    LifetimeKey { "session_lifetime"_L1, &Settings::sessionLifetime, 60, tenYears },
    LifetimeKey { "session_idle_lifetime"_L1, &Settings::sessionIdleLifetime, 60, tenYears },
    LifetimeKey { "interaction_lifetime"_L1, &Settings::interactionLifetime, 60, 86400 },
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

} // namespace

QString name(Registration registration)
{
    for (const auto& [value, text] : registrationNames) {
        if (value == registration)
            return text.toString();
    }
    return {};
}

qint64 accessTokenLifetime(const Settings& settings, const QString& grantType)
{
    return settings.tokenExpiresIn.value(grantType).toInteger(defaultAccessTokenLifetime);
}

FieldErrors validate(const Settings& settings)
{
    FaultCollector faults;
    for (const auto& fault : tokenLifetimeFaults(u"token_expires_in"_s, settings.tokenExpiresIn))
        faults.add(fault.field, fault.message);
    for (const auto& entry : lifetimeKeys) {
        const qint64 seconds = settings.*entry.member;
        if (seconds < entry.minimum || seconds > entry.maximum)
            faults.add(entry.key.toString(),
                u"must be %1 to %2 seconds"_s.arg(entry.minimum).arg(entry.maximum));
    }
    faults.checkList(u"registration_grant_types"_s, settings.registrationGrantTypes,
        [](const QString& grantType) -> std::optional<QString> {
            if (!knownGrantTypes().contains(grantType))
                return u"unknown grant type"_s;
            return std::nullopt;
        });
    faults.check(u"server_name"_s, nameFault(settings.serverName, 100));
    return faults.take();
}

SettingsFromJson settingsFromJson(const QJsonObject& object, const Settings& base)
{
    SettingsFromJson result { base, {} };
    JsonReader reader(object);
    reader.object(u"token_expires_in"_s, result.settings.tokenExpiresIn);
    for (const auto& entry : lifetimeKeys)
        reader.integer(entry.key.toString(), result.settings.*entry.member);
    reader.boolean(u"rotate_refresh_tokens"_s, result.settings.rotatesRefreshTokens);
    reader.boolean(u"issue_refresh_tokens"_s, result.settings.issuesRefreshTokens);
    reader.boolean(u"error_pages"_s, result.settings.hasErrorPages);
    readRegistration(reader, result.settings);
    reader.text(u"server_name"_s, result.settings.serverName);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const Settings& settings)
{
    QJsonObject json;
    json.insert(u"token_expires_in"_s, settings.tokenExpiresIn);
    for (const auto& entry : lifetimeKeys)
        json.insert(entry.key.toString(), settings.*entry.member);
    json.insert(u"rotate_refresh_tokens"_s, settings.rotatesRefreshTokens);
    json.insert(u"issue_refresh_tokens"_s, settings.issuesRefreshTokens);
    json.insert(u"error_pages"_s, settings.hasErrorPages);
    json.insert(u"registration"_s, name(settings.registration));
    json.insert(u"registration_scopes"_s, settings.registrationScopes.toString());
    json.insert(
        u"registration_grant_types"_s, QJsonArray::fromStringList(settings.registrationGrantTypes));
    json.insert(u"server_name"_s, settings.serverName);
    return json;
}

} // namespace gatehouse::domain
