// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "server/http/task.h"
#include "server/store/workspace.h"

#include <memory>

namespace gatehouse::upstream {
struct RemoteProvider;
}

namespace gatehouse::runtime {

/// Does what control::ProviderActions says, with a connection and a fetcher of its own. Made, used
/// and destroyed in one thread, which has a core::Mailbox; outlives its coroutines.
class ProviderDesk
{
public:
    /// `actor` is who the audit log names. Unavailable: the database.
    [[nodiscard]] static core::Result<std::unique_ptr<ProviderDesk>> open(
        store::Workspace& workspace, const QString& actor);
    ~ProviderDesk();

    [[nodiscard]] http::Task<core::Result<control::ApiExchange>> request(
        control::ApiQuestion question);
    [[nodiscard]] http::Task<core::Result<control::TokenReport>> refresh(
        control::AccountName account);
    [[nodiscard]] http::Task<core::Result<control::TokenReport>> revoke(
        control::AccountName account);
    [[nodiscard]] http::Task<core::Result<control::TokenReport>> unlink(
        control::AccountName account);

private:
    struct Parts;
    /// Whom a name means. `provider` is null where it cannot be used: disabled, misconfigured.
    struct Found
    {
        std::shared_ptr<const upstream::RemoteProvider> provider; // shared: coroutines hold it
        qint64 providerRow = 0;
        qint64 userRow = 0;
    };
    explicit ProviderDesk(std::unique_ptr<Parts> parts);
    /// NotFound: no such provider or user.
    [[nodiscard]] core::Result<Found> named(const control::AccountName& account);
    /// With every endpoint that discovery knows. Denied: it cannot be used.
    [[nodiscard]] http::Task<core::Result<Found>> find(control::AccountName account);
    /// The audit row of a request.
    [[nodiscard]] http::Task<core::Result<void>> note(control::ApiQuestion question);
    /// Commits the end of a token, or of the whole link, with its audit row.
    [[nodiscard]] http::Task<core::Result<bool>> forget(
        Found found, control::AccountName account, bool withLink);

    std::unique_ptr<Parts> m_parts;
};

} // namespace gatehouse::runtime
