// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/requested_scope.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<std::optional<domain::ScopeSet>> requestedScope(const http::Form& form)
{
    if (!form.contains("scope"))
        return std::nullopt;
    auto scope = domain::ScopeSet::parse(QString::fromUtf8(form.value("scope")));
    if (!scope)
        return refusal(ErrorCode::InvalidScope, u"the scope is malformed"_s);
    return scope;
}

} // namespace gatehouse::oauth
