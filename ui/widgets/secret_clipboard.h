// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>

namespace gatehouse::ui {

/// How long a secret stays on the clipboard.
inline constexpr std::chrono::seconds secretClipboardTime(30);

/// Puts a secret on the clipboard, marked so that clipboard histories leave it alone, and takes it
/// away after `lifetime`, or when the application ends, unless something else has been copied by
/// then. Whoever asked may be gone by then.
void copySecret(const QString& secret, std::chrono::milliseconds lifetime = secretClipboardTime);

} // namespace gatehouse::ui
