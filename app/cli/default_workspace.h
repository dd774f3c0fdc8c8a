// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse::app::cli {

/// GATEHOUSE_WORKSPACE, else $XDG_DATA_HOME/gatehouse/default.gatehouse.
[[nodiscard]] QString defaultWorkspace();

} // namespace gatehouse::app::cli
