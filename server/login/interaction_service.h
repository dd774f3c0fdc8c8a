// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/browser_secret.h"
#include "server/login/services.h"

#include "server/domain/token.h"
#include "server/http/form.h"

#include <optional>

namespace gatehouse::login {

/// An open authorization request between its pages, found again and proved to be this browser's.
struct PendingInteraction
{
    domain::Interaction row;
    http::Form parameters; ///< As they were validated; the only source of them from here on (C094).
};

/// Finds pending authorization requests. Pages name them by row id; only the browser that carries
/// the right secret gets them (C093), so the id itself need not be secret and no return address is
/// ever taken from a URL (C099).
class InteractionService
{
public:
    explicit InteractionService(const Services& services)
        : m_services(services)
    {
    }

    /// Nothing: malformed id, unknown, completed, expired, or another browser's. The caller cannot
    /// tell which.
    [[nodiscard]] core::Result<std::optional<PendingInteraction>> find(
        const http::Request& request, const QByteArray& id);

    /// A row for `parameters`, ready to be inserted in a write closure.
    [[nodiscard]] core::Result<domain::Interaction> draft(
        const BrowserSecret& secret, const http::Form& parameters);

private:
    const Services& m_services;
};

/// "/oauth/authorize?interaction=12": where a pending request goes on.
[[nodiscard]] QByteArray resumeUrl(qint64 interaction);
/// "/login?interaction=12"
[[nodiscard]] QByteArray signInUrl(qint64 interaction);

} // namespace gatehouse::login
