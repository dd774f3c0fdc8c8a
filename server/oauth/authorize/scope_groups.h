// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/services.h"

#include "server/domain/scope_set.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

/// Which access a person is asked for.
struct ScopeQuestion
{
    const domain::User& user;
    const domain::ScopeSet& requested;
    const domain::ScopeSet& granted; ///< What the same client has already; empty: nothing.
    QString language;
};

/// The scopes as a page shows them: {title, scopes: [{text, values, is_new}]} for what tells who
/// somebody is, what acts for them, and what goes on in their absence, with the real values that
/// would be shared.
[[nodiscard]] core::Result<QJsonArray> scopeGroups(
    const Services& services, const ScopeQuestion& question);

} // namespace gatehouse::oauth
