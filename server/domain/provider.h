// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::domain {

/// A remote OAuth 1.0a / 2.0 / OpenID server at which we are the client; configuration keys of the
/// registry document: client_id, client_secret, request_token_url, request_token_params,
/// access_token_url, access_token_params, refresh_token_url, refresh_token_params, authorize_url,
/// authorize_params, api_base_url, client_kwargs, code_challenge_method, issuer. Ours beside them:
/// preset, preset_params, label, jwks_uri, userinfo_url, profile_url (may be relative to
/// api_base_url), profile_mapping, revoke_token_url, id_token_signed_response_alg, compliance (list
/// of names), allow_sign_in, allow_sign_up, link_by_verified_email, allow_private_network.
struct Provider
{
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    QString clientId {};
    QByteArray sealedClientSecret {}; ///< Sealed; empty when there is none.
    QJsonObject configuration {}; ///< Every other key, validated.
    bool isEnabled = true;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

[[nodiscard]] FieldErrors validate(const Provider& provider);

/// Every key that `configuration` may have.
[[nodiscard]] QStringList providerConfigurationKeys();
/// Whose values are objects, which layers of configuration add to rather than replace.
[[nodiscard]] bool isObjectKey(const QString& key);
[[nodiscard]] bool isBooleanKey(const QString& key);

struct ProviderFromJson
{
    Provider provider;
    FieldErrors faults;
};
/// `client_secret` is left to the caller.
[[nodiscard]] ProviderFromJson providerFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject toJson(const Provider& provider);

} // namespace gatehouse::domain
