// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/log.h"

namespace gatehouse::store {

Q_LOGGING_CATEGORY(lcStore, "gatehouse.store")

} // namespace gatehouse::store
