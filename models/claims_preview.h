// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/claims.h"
#include "server/store/database.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::models {

/// One claim that somebody would get to see, and where it comes from.
struct PreviewedClaim
{
    QString place; ///< "ID token", "Userinfo", "Access token".
    QString name;
    QString value;
    QString origin; ///< "scope email", "the registration" …
};

struct ClaimsPreview
{
    QList<PreviewedClaim> claims {};
    QStringList remarks {}; ///< Why something is not there.
};

/// What a user's sign-in at a client with these scopes would say, computed by the code that the
/// server answers with.
struct PreviewOrder
{
    domain::Client client;
    std::optional<domain::User> user {}; ///< Nobody: the client acts for itself.
    domain::ScopeSet requested {};
    QString issuer {};
    qint64 at = 0; ///< UTC epoch seconds.
};
[[nodiscard]] core::Result<ClaimsPreview> previewClaims(
    store::Database& reader, const PreviewOrder& order);

} // namespace gatehouse::models
