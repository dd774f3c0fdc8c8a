// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/provider_layers.h"

namespace gatehouse::runtime {

/// What may override the registry's providers: the variables of this process.
[[nodiscard]] domain::Environment programEnvironment();

} // namespace gatehouse::runtime
