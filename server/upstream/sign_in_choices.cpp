// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/sign_in_choices.h"

#include "server/store/upstream_repository.h"

namespace gatehouse::upstream {

core::Result<QList<SignInChoices::Choice>> SignInChoices::choices()
{
    const auto providers = m_providers.list();
    if (!providers)
        return tl::unexpected(providers.error());
    QList<Choice> offered;
    for (const RemoteProviderPtr& provider : *providers) {
        if (provider->allowsSignIn)
            offered.append(Choice { provider->name, provider->label });
    }
    return offered;
}

core::Result<QList<SignInChoices::Link>> SignInChoices::links(qint64 userRow)
{
    const auto accounts = store::UpstreamRepository(m_reader).accountsOfUser(userRow);
    if (!accounts)
        return tl::unexpected(accounts.error());
    QList<Link> links;
    for (const store::ProviderAccount& account : *accounts) {
        const auto provider = m_providers.findByRow(account.providerRow);
        if (!provider)
            return tl::unexpected(provider.error());
        if (*provider)
            links.append(
                Link { (*provider)->name, (*provider)->label, account.display, account.createdAt });
    }
    return links;
}

} // namespace gatehouse::upstream
