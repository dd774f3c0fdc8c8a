// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/log.h"

namespace gatehouse::login {

Q_LOGGING_CATEGORY(lcLogin, "gatehouse.login")

} // namespace gatehouse::login
