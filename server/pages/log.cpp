// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/log.h"

namespace gatehouse::pages {

Q_LOGGING_CATEGORY(lcPages, "gatehouse.pages")

} // namespace gatehouse::pages
