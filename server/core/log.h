// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace gatehouse::core {

Q_DECLARE_LOGGING_CATEGORY(lcCore)

/// Sends Qt's messages to standard error, one line each: time, level, category, text. Control
/// characters are escaped, so no input can forge a line (C123). Call once at start.
void installLogHandler();

} // namespace gatehouse::core
