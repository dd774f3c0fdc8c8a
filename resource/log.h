// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace gatehouse::resource {

Q_DECLARE_LOGGING_CATEGORY(lcResource)

} // namespace gatehouse::resource
