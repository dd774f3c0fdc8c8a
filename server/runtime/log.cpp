// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/log.h"

namespace gatehouse::runtime {

Q_LOGGING_CATEGORY(lcRuntime, "gatehouse.runtime", QtInfoMsg)

} // namespace gatehouse::runtime
