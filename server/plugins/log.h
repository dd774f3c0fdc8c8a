// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace gatehouse::plugins {

Q_DECLARE_LOGGING_CATEGORY(lcPlugins)

} // namespace gatehouse::plugins
