// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/scope.h"
#include "server/domain/scope_set.h"
#include "server/domain/user.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace gatehouse::oidc {

/// The claims of `user` that the granted scopes name (OpenID Connect Core §5.4), at userinfo or in
/// the id_token where there is no userinfo.
[[nodiscard]] QJsonObject openClaims(const domain::User& user, const domain::ScopeSet& granted,
    const QHash<QString, domain::Scope>& scopes);

} // namespace gatehouse::oidc
