// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/scope.h"

#include "server/domain/fault_collector.h"
#include "server/domain/json_reader.h"
#include "server/domain/json_writer.h"
#include "server/domain/text_rules.h"

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// Claims that only the server may set; a scope cannot open them.
std::optional<QString> claimFault(const QString& claim)
{
    static const QStringList reserved { u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nbf"_s, u"jti"_s,
        u"nonce"_s, u"azp"_s, u"acr"_s, u"amr"_s, u"auth_time"_s, u"at_hash"_s, u"c_hash"_s,
        u"sid"_s };
    if (reserved.contains(claim))
        return u"set by the server itself"_s;
    return identifierFault(claim);
}

Scope standardScope(
    const QString& name, const QString& english, const QString& german, const QStringList& claims)
{
    Scope scope;
    scope.name = name;
    scope.description = QJsonObject { { u"en"_s, english }, { u"de"_s, german } };
    scope.claims = claims;
    return scope;
}

} // namespace

FieldErrors validate(const Scope& scope)
{
    FaultCollector faults;
    if (!isScopeToken(scope.name))
        faults.add(u"name"_s,
            scope.name.isEmpty() ? u"must not be empty"_s : u"character not allowed in a scope"_s);
    faults.check(u"name"_s, textFault(scope.name));
    for (auto it = scope.description.begin(); it != scope.description.end(); ++it) {
        const QString field = u"description."_s + it.key();
        if (auto fault = languageTagFault(it.key()))
            faults.add(field, *fault);
        else if (!it->isString())
            faults.add(field, u"must be text"_s);
        else
            faults.check(field, textFault(it->toString(), 1000));
    }
    faults.checkList(u"claims"_s, scope.claims, claimFault);
    return faults.take();
}

ScopeFromJson scopeFromJson(const QJsonObject& object)
{
    return scopeFromJson(object, Scope {});
}

ScopeFromJson scopeFromJson(const QJsonObject& object, const Scope& base)
{
    ScopeFromJson result { base, {} };
    JsonReader reader(object);
    reader.text(u"name"_s, result.scope.name);
    reader.object(u"description"_s, result.scope.description);
    reader.textList(u"claims"_s, result.scope.claims);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const Scope& scope)
{
    JsonWriter json;
    json.always(u"name"_s, scope.name);
    json.object(u"description"_s, scope.description);
    json.list(u"claims"_s, scope.claims);
    return json.take();
}

QList<Scope> standardScopes()
{
    return {
        standardScope(u"openid"_s, u"Sign you in"_s, u"Sie anmelden"_s, { u"sub"_s }),
        standardScope(u"profile"_s, u"See your name and profile"_s,
            u"Ihren Namen und Ihr Profil sehen"_s,
            { u"name"_s, u"family_name"_s, u"given_name"_s, u"middle_name"_s, u"nickname"_s,
                u"preferred_username"_s, u"profile"_s, u"picture"_s, u"website"_s, u"gender"_s,
                u"birthdate"_s, u"zoneinfo"_s, u"locale"_s, u"updated_at"_s }),
        standardScope(u"email"_s, u"See your e-mail address"_s, u"Ihre E-Mail-Adresse sehen"_s,
            { u"email"_s, u"email_verified"_s }),
        standardScope(u"address"_s, u"See your postal address"_s, u"Ihre Postanschrift sehen"_s,
            { u"address"_s }),
        standardScope(u"phone"_s, u"See your telephone number"_s, u"Ihre Telefonnummer sehen"_s,
            { u"phone_number"_s, u"phone_number_verified"_s }),
        standardScope(u"offline_access"_s, u"Keep access while you are away"_s,
            u"Zugriff behalten, wenn Sie nicht da sind"_s, {}),
    };
}

} // namespace gatehouse::domain
