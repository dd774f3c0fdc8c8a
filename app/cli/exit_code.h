// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse::app {

/// Exit codes scripts rely on (docs/guides: command line).
namespace exit_code {
inline constexpr int success = 0;
inline constexpr int failure = 1;
inline constexpr int usage = 2;
inline constexpr int workspace = 3;
inline constexpr int addressInUse = 4;
inline constexpr int tls = 5;
} // namespace exit_code

} // namespace gatehouse::app
