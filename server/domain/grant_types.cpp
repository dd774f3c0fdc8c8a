// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/grant_types.h"

#include <QtCore/QHash>

#include <cmath>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

QStringList& grantTypeNames()
{
    static QStringList names { grant_type::authorizationCode, grant_type::refreshToken,
        grant_type::clientCredentials, grant_type::implicit, grant_type::password,
        grant_type::deviceCode, grant_type::jwtBearer };
    return names;
}

QStringList& responseTypeNames()
{
    static QStringList names { u"code"_s, u"token"_s, u"id_token"_s, u"id_token token"_s,
        u"code id_token"_s, u"code token"_s, u"code id_token token"_s, u"none"_s };
    return names;
}

/// Grant types by response type, of plug-ins alone.
QHash<QString, QStringList>& pluginResponseTypes()
{
    static QHash<QString, QStringList> types;
    return types;
}

} // namespace

void addKnownResponseType(const QString& name, const QStringList& grantTypes)
{
    if (!responseTypeNames().contains(name))
        responseTypeNames().append(name);
    pluginResponseTypes().insert(name, grantTypes);
}

void addKnownGrantTypes(const QStringList& names)
{
    for (const QString& name : names) {
        if (!grantTypeNames().contains(name))
            grantTypeNames().append(name);
    }
}

const QStringList& knownGrantTypes()
{
    return grantTypeNames();
}

const QStringList& knownResponseTypes()
{
    return responseTypeNames();
}

QStringList grantTypesForResponseType(const QString& responseType)
{
    QStringList needed = pluginResponseTypes().value(responseType);
    const auto parts = responseType.split(u' ');
    if (parts.contains("code"_L1))
        needed.append(grant_type::authorizationCode);
    if (parts.contains("token"_L1) || parts.contains("id_token"_L1))
        needed.append(grant_type::implicit);
    return needed;
}

QStringList defaultResponseTypes(const QStringList& grantTypes)
{
    if (grantTypes.contains(grant_type::authorizationCode))
        return { u"code"_s };
    return {};
}

FieldErrors tokenLifetimeFaults(const QString& field, const QJsonObject& lifetimes)
{
    constexpr double tenYears = 10.0 * 365 * 86400;
    FieldErrors faults;
    for (auto it = lifetimes.begin(); it != lifetimes.end(); ++it) {
        const QString path = field + u'.' + it.key();
        const double seconds = it->toDouble(0);
        if (!knownGrantTypes().contains(it.key()))
            faults.append(FieldError { path, u"unknown grant type"_s });
        else if (!it->isDouble() || std::floor(seconds) != seconds || seconds < 1)
            faults.append(FieldError { path, u"must be a positive integer"_s });
        else if (seconds > tenYears)
            faults.append(FieldError { path, u"longer than ten years"_s });
    }
    return faults;
}

} // namespace gatehouse::domain
