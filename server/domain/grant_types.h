// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::domain {

/// Names of grant types as token requests and client metadata write them (RFC 7591 §2).
namespace grant_type {
inline const QString authorizationCode = QStringLiteral("authorization_code");
inline const QString refreshToken = QStringLiteral("refresh_token");
inline const QString clientCredentials = QStringLiteral("client_credentials");
inline const QString implicit = QStringLiteral("implicit");
inline const QString password = QStringLiteral("password");
inline const QString deviceCode = QStringLiteral("urn:ietf:params:oauth:grant-type:device_code");
inline const QString jwtBearer = QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer");
} // namespace grant_type

/// Makes grant types of plug-ins known in this process. Once, before there are threads.
void addKnownGrantTypes(const QStringList& names);
/// Makes a response type of a plug-in known, and the grant types a client must have for it; as
/// above.
void addKnownResponseType(const QString& name, const QStringList& grantTypes);
/// Every grant type a registration may name.
[[nodiscard]] const QStringList& knownGrantTypes();
/// Every response type a registration may name, in the spelling of OAuth 2.0 Multiple Response
/// Types.
[[nodiscard]] const QStringList& knownResponseTypes();

/// The grant types that a client must have for a response type (RFC 7591 §2.1).
[[nodiscard]] QStringList grantTypesForResponseType(const QString& responseType);
/// What a registration without response_types gets: "code" where there is authorization_code, else
/// nothing.
[[nodiscard]] QStringList defaultResponseTypes(const QStringList& grantTypes);

/// Faults of an object {grant type: seconds}: unknown names, anything but positive integers up to
/// ten years.
[[nodiscard]] FieldErrors tokenLifetimeFaults(const QString& field, const QJsonObject& lifetimes);

} // namespace gatehouse::domain
