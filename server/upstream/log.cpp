// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/log.h"

namespace gatehouse::upstream {

Q_LOGGING_CATEGORY(lcUpstream, "gatehouse.upstream")

} // namespace gatehouse::upstream
