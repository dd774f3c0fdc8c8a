// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/plugins/plugin_registry.h"

namespace gatehouse::oauth {

/// Makes the grant types and response types of the plug-ins known to the rules of client
/// registrations. Once in a process, before there are threads.
void announcePluginTypes(const plugins::PluginRegistry& registry);

} // namespace gatehouse::oauth
