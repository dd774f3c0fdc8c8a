// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/external_sign_in.h"
#include "server/store/database.h"
#include "server/upstream/provider_registry.h"

namespace gatehouse::upstream {

/// The providers as the sign-in and account pages show them.
class SignInChoices final : public login::ExternalSignIn
{
public:
    SignInChoices(ProviderRegistry& providers, store::Database& reader)
        : m_providers(providers)
        , m_reader(reader)
    {
    }

    [[nodiscard]] core::Result<QList<Choice>> choices() override;
    [[nodiscard]] core::Result<QList<Link>> links(qint64 userRow) override;

private:
    ProviderRegistry& m_providers;
    store::Database& m_reader;
};

} // namespace gatehouse::upstream
