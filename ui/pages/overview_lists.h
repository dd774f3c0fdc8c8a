// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gatehouse::models {
class TokenListModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

struct ConsoleContext;

/// The newest few rows, without scroll bars and selection; a sentence while there are none.
[[nodiscard]] QWidget* makeNewestTokens(models::TokenListModel& tokens, QWidget* parent);
[[nodiscard]] QWidget* makeNewestProblems(const ConsoleContext& context, QWidget* parent);

} // namespace gatehouse::ui
