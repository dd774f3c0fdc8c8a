// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace gatehouse::http {

/// Why the guard refuses a request, as the HTTP status it answers before it closes the connection.
enum class Refusal
{
    BadRequest = 400,
    Timeout = 408,
    BodyTooLarge = 413,
    LineTooLong = 414,
    ExpectationFailed = 417,
    HeadersTooLarge = 431,
    NotSupported = 501,
    VersionNotSupported = 505
};

template <typename T>
using Parsed = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refused(Refusal reason)
{
    return tl::unexpected<Refusal>(reason);
}

} // namespace gatehouse::http
