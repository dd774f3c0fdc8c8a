// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/table_traits.h"

#include "server/store/schema.h"

#include <array>

namespace gatehouse::store {

using domain::ErrorUri;
using domain::Provider;
using domain::Scope;
using domain::User;

template <>
const TableTraits<User>& tableTraits()
{
    namespace names = schema::users;
    // A subject never changes, and a password only through UserRepository::setPassword, which ends
    // sessions too.
    static constexpr bool isFixed = true;
    static constexpr std::array columns {
        column<User, &User::username>(names::username),
        column<User, &User::subject>(names::subject, isFixed),
        column<User, &User::passwordHash>(names::passwordHash, isFixed),
        column<User, &User::isEnabled>(names::isEnabled),
        column<User, &User::email>(names::email),
        column<User, &User::isEmailVerified>(names::isEmailVerified),
        column<User, &User::name>(names::name),
        column<User, &User::givenName>(names::givenName),
        column<User, &User::familyName>(names::familyName),
        column<User, &User::nickname>(names::nickname),
        column<User, &User::picture>(names::picture),
        column<User, &User::website>(names::website),
        column<User, &User::phoneNumber>(names::phoneNumber),
        column<User, &User::isPhoneNumberVerified>(names::isPhoneNumberVerified),
        column<User, &User::locale>(names::locale),
        column<User, &User::zoneinfo>(names::zoneinfo),
        column<User, &User::persona>(names::persona),
        column<User, &User::otherClaims>(names::otherClaims),
    };
    static const TableTraits<User> traits { schema::table::users, names::username, "user",
        columns };
    return traits;
}

template <>
const TableTraits<Scope>& tableTraits()
{
    namespace names = schema::scopes;
    static constexpr std::array columns {
        column<Scope, &Scope::name>(names::name),
        column<Scope, &Scope::description>(names::description),
        wordsColumn<Scope, &Scope::claims>(names::claims),
    };
    static const TableTraits<Scope> traits { schema::table::scopes, names::name, "scope", columns };
    return traits;
}

template <>
const TableTraits<ErrorUri>& tableTraits()
{
    namespace names = schema::error_uris;
    static constexpr std::array columns {
        column<ErrorUri, &ErrorUri::error>(names::error),
        column<ErrorUri, &ErrorUri::uri>(names::uri),
    };
    static const TableTraits<ErrorUri> traits { schema::table::errorUris, names::error, "error URI",
        columns };
    return traits;
}

template <>
const TableTraits<Provider>& tableTraits()
{
    namespace names = schema::providers;
    static constexpr std::array columns {
        column<Provider, &Provider::name>(names::name),
        column<Provider, &Provider::clientId>(names::clientId),
        column<Provider, &Provider::sealedClientSecret>(names::sealedClientSecret),
        column<Provider, &Provider::configuration>(names::configuration),
        column<Provider, &Provider::isEnabled>(names::isEnabled),
    };
    static const TableTraits<Provider> traits { schema::table::providers, names::name, "provider",
        columns };
    return traits;
}

} // namespace gatehouse::store
