// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/field_error.h"
#include "server/domain/scope_set.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::domain {

/// Who may register clients at /oauth/register (RFC 7591).
enum class Registration
{
    Off,
    Token, ///< Whoever has an initial access token.
    Open ///< Everybody.
};
[[nodiscard]] QString name(Registration registration);

/// Lifetimes that an administrator takes as a set; each can still be set by itself, and wins then.
enum class Preset
{
    Safe, ///< What this server recommends.
    Compatible ///< Those of Authlib's Flask server: tokens of ten days, codes of an hour.
};

/// What a workspace says about its server; the registry document's "settings" object. Lifetimes are
/// seconds.
struct Settings
{
    Preset preset = Preset::Safe;
    QJsonObject tokenExpiresIn {}; ///< Access token life by grant type; see accessTokenLifetime().
    QJsonObject grantAuthMethods {}; ///< {grant type: [authentication methods]}; a grant type that
                                     ///< is not named has its own default.
    qint64 authorizationCodeLifetime = 60; ///< C039: at most 60 s unless changed.
    qint64 refreshTokenLifetime = 30 * 86400; ///< Absolute life of a family.
    qint64 refreshTokenIdleLifetime = 14 * 86400;
    qint64 refreshRetryWindow = 10; ///< A lost refresh response may be asked again this long.
    qint64 idTokenLifetime = 3600;
    qint64 sessionLifetime = 12 * 3600;
    qint64 sessionIdleLifetime = 2 * 3600;
    qint64 interactionLifetime = 1800; ///< How long a sign-in or consent page may stay open.
    qint64 deviceCodeLifetime = 600; ///< RFC 8628 §3.2 `expires_in`.
    qint64 devicePollInterval = 5; ///< RFC 8628 §3.2 `interval`, seconds between two polls.
    bool rotatesRefreshTokens = true;
    bool issuesRefreshTokens = true; ///< Off: no client gets one, whatever it is registered for.
    bool hasErrorPages
        = false; ///< `error_uri` points at our own /oauth/errors pages when none is registered.
    /// The operator's own words for the error pages, error code -> language -> {summary, causes,
    /// fixes}; what is not there comes with the program.
    QJsonObject errorPagesTexts {};
    Registration registration = Registration::Off;
    ScopeSet registrationScopes
        = ScopeSet::fromStored(QStringLiteral("openid profile email")); ///< What clients that
                                                                        ///< register may have.
    QStringList registrationGrantTypes { QStringLiteral("authorization_code"),
        QStringLiteral("refresh_token") };
    QString serverName = QStringLiteral("Gatehouse"); ///< Shown on the pages.
    QJsonObject theme {}; ///< Colours, logo and footer of the pages: theme.h.
};

/// Bounds of every lifetime, known grant types and authentication methods, the server's name.
[[nodiscard]] FieldErrors validate(const Settings& settings);

/// Seconds an access token of `grantType` lives: what the settings say of it, or else of
/// `originalGrantType` (that of the family a token is refreshed in); then the preset alike; 3600
/// where neither knows.
[[nodiscard]] qint64 accessTokenLifetime(
    const Settings& settings, const QString& grantType, const QString& originalGrantType = {});

/// How clients may authenticate for `grantType`; nothing where the settings leave it to the grant.
[[nodiscard]] std::optional<QList<TokenEndpointAuthMethod>> authMethods(
    const Settings& settings, const QString& grantType);

struct SettingsFromJson
{
    Settings settings;
    FieldErrors faults;
};
/// A change of "preset" moves those lifetimes that still are the old preset's; the others, and
/// those that `object` names, were chosen. Keys: preset, token_expires_in, grant_auth_methods,
/// authorization_code_lifetime, refresh_token_lifetime, refresh_token_idle_lifetime,
/// refresh_retry_window, id_token_lifetime, session_lifetime, session_idle_lifetime,
/// interaction_lifetime, device_code_lifetime, device_poll_interval, rotate_refresh_tokens,
/// issue_refresh_tokens, error_pages, error_pages_texts, registration (off,
/// token, open), registration_scopes, registration_grant_types, server_name, theme.
[[nodiscard]] SettingsFromJson settingsFromJson(const QJsonObject& object, const Settings& base);
[[nodiscard]] QJsonObject toJson(const Settings& settings);

} // namespace gatehouse::domain
