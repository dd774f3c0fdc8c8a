// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/server_control.h"

namespace gatehouse::control {

ServerControl::~ServerControl() = default;

} // namespace gatehouse::control
