// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/user.h"

#include "server/domain/json_reader.h"
#include "server/domain/json_writer.h"

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

void readOtherClaims(JsonReader& reader, User& user)
{
    for (const QString& claim :
        { u"middle_name"_s, u"profile"_s, u"gender"_s, u"birthdate"_s, u"address"_s }) {
        const auto value = reader.raw(claim);
        if (value.isUndefined())
            continue;
        const bool isEmpty = value.isString() && value.toString().isEmpty();
        if (isEmpty)
            user.otherClaims.remove(claim);
        else
            user.otherClaims.insert(claim, value);
    }
}

void writeProfile(JsonWriter& json, const User& user)
{
    json.text(u"name"_s, user.name);
    json.text(u"given_name"_s, user.givenName);
    json.text(u"family_name"_s, user.familyName);
    json.text(u"nickname"_s, user.nickname);
    json.text(u"picture"_s, user.picture);
    json.text(u"website"_s, user.website);
    json.text(u"locale"_s, user.locale);
    json.text(u"zoneinfo"_s, user.zoneinfo);
    json.merge(user.otherClaims);
}

} // namespace

UserFromJson userFromJson(const QJsonObject& object)
{
    return userFromJson(object, User {});
}

UserFromJson userFromJson(const QJsonObject& object, const User& base)
{
    UserFromJson result { base, {} };
    User& user = result.user;
    JsonReader reader(object);
    reader.text(u"username"_s, user.username);
    reader.text(u"sub"_s, user.subject);
    reader.boolean(u"enabled"_s, user.isEnabled);
    reader.text(u"email"_s, user.email);
    reader.boolean(u"email_verified"_s, user.isEmailVerified);
    reader.text(u"name"_s, user.name);
    reader.text(u"given_name"_s, user.givenName);
    reader.text(u"family_name"_s, user.familyName);
    reader.text(u"nickname"_s, user.nickname);
    reader.text(u"picture"_s, user.picture);
    reader.text(u"website"_s, user.website);
    reader.text(u"phone_number"_s, user.phoneNumber);
    reader.boolean(u"phone_number_verified"_s, user.isPhoneNumberVerified);
    reader.text(u"locale"_s, user.locale);
    reader.text(u"zoneinfo"_s, user.zoneinfo);
    reader.text(u"persona"_s, user.persona);
    readOtherClaims(reader, user);
    QString ignored;
    reader.text(u"password"_s, ignored);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const User& user)
{
    JsonWriter json;
    json.always(u"username"_s, user.username);
    json.text(u"sub"_s, user.subject);
    json.always(u"enabled"_s, user.isEnabled);
    json.text(u"email"_s, user.email);
    json.always(u"email_verified"_s, user.isEmailVerified);
    json.text(u"phone_number"_s, user.phoneNumber);
    json.always(u"phone_number_verified"_s, user.isPhoneNumberVerified);
    json.text(u"persona"_s, user.persona);
    writeProfile(json, user);
    return json.take();
}

QJsonObject claims(const User& user)
{
    JsonWriter json;
    json.always(u"sub"_s, user.subject);
    json.text(u"preferred_username"_s, user.username);
    // A verified flag says something about a value; without the value it says nothing.
    if (!user.email.isEmpty()) {
        json.always(u"email"_s, user.email);
        json.always(u"email_verified"_s, user.isEmailVerified);
    }
    if (!user.phoneNumber.isEmpty()) {
        json.always(u"phone_number"_s, user.phoneNumber);
        json.always(u"phone_number_verified"_s, user.isPhoneNumberVerified);
    }
    writeProfile(json, user);
    if (user.updatedAt > 0)
        json.always(u"updated_at"_s, user.updatedAt);
    return json.take();
}

} // namespace gatehouse::domain
