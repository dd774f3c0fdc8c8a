// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/log.h"

namespace gatehouse::resource {

Q_LOGGING_CATEGORY(lcResource, "gatehouse.resource", QtInfoMsg)

} // namespace gatehouse::resource
