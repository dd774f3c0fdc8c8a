// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gatehouse::models {
class RateHistoryModel;
}

namespace gatehouse::ui {

/// The last hour as a picture, and by a button the same numbers as a table.
[[nodiscard]] QWidget* makeRateCard(models::RateHistoryModel& history, QWidget* parent);

} // namespace gatehouse::ui
