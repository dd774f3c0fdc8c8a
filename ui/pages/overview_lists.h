// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gatehouse::models {
class ProblemListModel;
class TokenListModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

/// The newest few rows, without scroll bars and selection; a sentence while there are none.
[[nodiscard]] QWidget* makeNewestTokens(models::TokenListModel& tokens, QWidget* parent);
[[nodiscard]] QWidget* makeNewestProblems(models::ProblemListModel& problems, QWidget* parent);

} // namespace gatehouse::ui
