// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::upstream {

/// Who somebody is at a provider. Everything but `subject` is what they or the provider chose to
/// say: shown, never trusted.
struct Identity
{
    QString subject; ///< Stable and unique there; what an account is linked by.
    QString username {};
    QString name {};
    QString email {};
    QString picture {};
    bool isEmailVerified = false; ///< The provider asserts it; whether we believe is configuration.

    /// For people: name, user name, e-mail or subject, the first there is.
    [[nodiscard]] QString display() const;
};

/// Reads a profile or a set of claims. `mapping` says where: {"subject": "id", "name": "user.name",
/// …}, with dots between members; without one the claims of OpenID Connect. Denied: no subject.
[[nodiscard]] core::Result<Identity> identityFrom(
    const QJsonObject& profile, const QJsonObject& mapping);

[[nodiscard]] QJsonObject toJson(const Identity& identity);
[[nodiscard]] Identity identityFromJson(const QJsonObject& object);

} // namespace gatehouse::upstream
