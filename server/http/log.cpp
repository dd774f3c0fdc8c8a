// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/log.h"

namespace gatehouse::http {

Q_LOGGING_CATEGORY(lcHttp, "gatehouse.http", QtInfoMsg)

} // namespace gatehouse::http
