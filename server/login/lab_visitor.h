// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

namespace gatehouse::login {

/// Whether `request` may use what only a server in lab mode offers: its browser runs on this
/// machine, no proxy passed it on, and it was asked for by a name of this machine. The last keeps
/// out pages of other sites whose name was made to lead here (DNS rebinding).
[[nodiscard]] bool isLabVisitor(const http::Request& request);

} // namespace gatehouse::login
