// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/open_claims.h"

namespace gatehouse::oidc {

QJsonObject openClaims(const domain::User& user, const domain::ScopeSet& granted,
    const QHash<QString, domain::Scope>& scopes)
{
    const QJsonObject all = domain::claims(user);
    QJsonObject open;
    for (const QString& token : granted.tokens()) {
        const auto scope = scopes.constFind(token);
        if (scope == scopes.cend())
            continue;
        for (const QString& claim : scope->claims) {
            const auto value = all.constFind(claim);
            if (value != all.constEnd())
                open.insert(claim, *value);
        }
    }
    return open;
}

} // namespace gatehouse::oidc
