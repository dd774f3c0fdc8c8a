// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/plugins/plugin_registry.h"

#include <QtCore/QString>

namespace gatehouse::app {

/// Loads the plug-ins of `folder`, or else of GATEHOUSE_PLUGINS, and those installed with the
/// program, and makes their grant types known to the registry's rules. Before there are threads.
[[nodiscard]] plugins::PluginRegistry loadProgramPlugins(const QString& folder = {});

} // namespace gatehouse::app
