// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/domain/field_error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::domain {

/// A person who can sign in. Claims use the names of OpenID Connect Core §5.1.
struct User
{
    qint64 id = 0;
    qint64 version = 0;
    QString username;
    QString subject {}; ///< `sub`: random, never reused, independent of the username.
    QString passwordHash {}; ///< argon2id in PHC form; empty: cannot sign in with a password.
    bool isEnabled = true;
    QString email {};
    bool isEmailVerified = false;
    QString name {};
    QString givenName {};
    QString familyName {};
    QString nickname {};
    QString picture {};
    QString website {};
    QString phoneNumber {};
    bool isPhoneNumberVerified = false;
    QString locale {};
    QString zoneinfo {};
    QString persona {}; ///< persona.h; empty: none.
    QJsonObject otherClaims {}; ///< Any further standard claim (middle_name, address, birthdate …)
                                ///< as given.
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

[[nodiscard]] FieldErrors validate(const User& user);

/// A fresh `sub`: 128 random bits in base64url, 22 characters.
[[nodiscard]] QString newSubject(core::RandomSource& random);

struct UserFromJson
{
    User user;
    FieldErrors faults;
};
/// `password` is left to the caller; unknown keys are faults.
[[nodiscard]] UserFromJson userFromJson(const QJsonObject& object);
[[nodiscard]] UserFromJson userFromJson(const QJsonObject& object, const User& base);
[[nodiscard]] QJsonObject toJson(const User& user);

/// All claims the user has, by claim name, `sub` included; empty values are left out. `updated_at`
/// is a number.
[[nodiscard]] QJsonObject claims(const User& user);

} // namespace gatehouse::domain
