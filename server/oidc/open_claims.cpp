// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/open_claims.h"

#include "server/domain/claims.h"

namespace gatehouse::oidc {

QJsonObject openClaims(const domain::User& user, const domain::ScopeSet& granted,
    const QHash<QString, domain::Scope>& scopes)
{
    QJsonObject open;
    for (const domain::OpenClaim& claim : domain::claimsOpenedBy(user, granted, scopes))
        open.insert(claim.name, claim.value);
    return open;
}

} // namespace gatehouse::oidc
