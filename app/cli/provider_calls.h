// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "server/runtime/provider_office.h"

#include <future>

namespace gatehouse::app::cli {

/// Whom NAME and --user mean. Usage error: --user is missing.
[[nodiscard]] CommandResult<control::AccountName> accountOf(const Context& context);

[[nodiscard]] inline QCommandLineOption userOption()
{
    return { QStringLiteral("user"), QStringLiteral("Whose token."), QStringLiteral("USERNAME") };
}

/// Asks a provider and waits for what comes of it: `call(office, done)` hands `done` on. This
/// thread sleeps meanwhile; the office has its own.
template <typename T, typename Call>
[[nodiscard]] core::Result<T> asked(const Context& context, Call call)
{
    runtime::ProviderOffice office(*context.workspace, QStringLiteral("command line"));
    std::promise<core::Result<T>> promise;
    auto future = promise.get_future();
    call(office, [&promise](const core::Result<T>& result) { promise.set_value(result); });
    return future.get();
}

} // namespace gatehouse::app::cli
