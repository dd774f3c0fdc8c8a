// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/log.h"

namespace gatehouse::oauth {

Q_LOGGING_CATEGORY(lcOAuth, "gatehouse.oauth", QtInfoMsg)

} // namespace gatehouse::oauth
