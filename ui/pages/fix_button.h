// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_fix.h"
#include "ui/console_context.h"

class QPushButton;
class QWidget;

namespace gatehouse::ui {

/// The button that mends a refusal at its client: asks before (what stands in a request is
/// anybody's), does it, and says in the banner what came of it, with a way back. Named "fix". Goes
/// with its parent; while the change is under way it may.
[[nodiscard]] QPushButton* makeFixButton(
    const models::ClientFix& fix, const ConsoleContext& context, QWidget* parent);

} // namespace gatehouse::ui
