// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::domain {

/// A scope this server knows: what the consent page says about it and which claims it opens.
struct Scope
{
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    QJsonObject description {}; ///< Text by language tag; "en" is the fallback.
    QStringList claims {};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

[[nodiscard]] FieldErrors validate(const Scope& scope);

struct ScopeFromJson
{
    Scope scope;
    FieldErrors faults;
};
[[nodiscard]] ScopeFromJson scopeFromJson(const QJsonObject& object);
[[nodiscard]] ScopeFromJson scopeFromJson(const QJsonObject& object, const Scope& base);
[[nodiscard]] QJsonObject toJson(const Scope& scope);

/// openid, profile, email, address, phone, offline_access with the claims of OpenID Connect Core
/// §5.4.
[[nodiscard]] QList<Scope> standardScopes();

} // namespace gatehouse::domain
