// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/theme.h"

namespace gatehouse::store {
class Database;
class Workspace;
} // namespace gatehouse::store

namespace gatehouse::models {

/// What the Pages page edits: how the web pages look and what they call the server.
struct ThemeSettings
{
    QString serverName {};
    domain::Theme theme {};

    bool operator==(const ThemeSettings&) const = default;
};

[[nodiscard]] core::Result<ThemeSettings> loadTheme(store::Database& reader);
/// Invalid: `path` names the setting. Conflict: what is stored is no longer `seen`.
[[nodiscard]] core::Result<void> saveTheme(
    store::Workspace& workspace, const ThemeSettings& seen, const ThemeSettings& wanted);

} // namespace gatehouse::models
