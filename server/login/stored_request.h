// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/http/form.h"
#include "server/login/services.h"

#include <optional>

namespace gatehouse::login {

/// An authorization request as it waits in the database for its user (interactions, pushed
/// requests). An id_token that came as a hint is sealed there: who reads the database or a backup
/// gets no token that somebody else's browser could show again. Unavailable: there is a hint and no
/// key to seal it with.
[[nodiscard]] core::Result<QByteArray> storedRequest(
    const Services& services, const http::Form& request);

/// The request again; nothing when it is unreadable or was sealed with another key.
[[nodiscard]] std::optional<http::Form> readStoredRequest(
    const Services& services, const QByteArray& stored);

} // namespace gatehouse::login
