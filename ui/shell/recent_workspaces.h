// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace gatehouse::ui {

/// The workspaces that were opened lately, the newest first, from QSettings. Never a password: only
/// what Location::display() gives.
namespace recent_workspaces {

constexpr qsizetype mostKept = 8;

[[nodiscard]] QStringList load();
/// Puts it first.
void note(const QString& workspace);
void forget(const QString& workspace);

} // namespace recent_workspaces

} // namespace gatehouse::ui
