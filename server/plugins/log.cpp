// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plugins/log.h"

namespace gatehouse::plugins {

Q_LOGGING_CATEGORY(lcPlugins, "gatehouse.plugins", QtInfoMsg)

} // namespace gatehouse::plugins
