// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/form.h"
#include "server/http/request.h"

#include <optional>

namespace gatehouse::login {

/// The fields of a page's POST: the body alone counts. Nothing when it is not an urlencoded form,
/// malformed, or has a field twice.
[[nodiscard]] std::optional<http::Form> postedForm(const http::Request& request);
/// The parameters of the address. An unreadable query is nothing.
[[nodiscard]] std::optional<http::Form> queryForm(const http::Request& request);

} // namespace gatehouse::login
