// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grant_registry.h"

namespace gatehouse::oauth {

void GrantRegistry::add(std::unique_ptr<Grant> grant)
{
    Q_ASSERT(!find(grant->grantType()));
    m_grants.push_back(std::move(grant));
}

Grant* GrantRegistry::find(const QString& grantType) const
{
    for (const auto& grant : m_grants) {
        if (grant->grantType() == grantType)
            return grant.get();
    }
    return nullptr;
}

QStringList GrantRegistry::types() const
{
    QStringList names;
    for (const auto& grant : m_grants)
        names.append(grant->grantType());
    return names;
}

} // namespace gatehouse::oauth
