// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse::models {

/// UTC epoch seconds as people read them, in local time. 0 gives an empty text.
/// Today: the time of day; else day and time.
[[nodiscard]] QString shortTime(qint64 epochSeconds);
/// Date, time and zone, for tool tips.
[[nodiscard]] QString longTime(qint64 epochSeconds);
/// "42 s", "9 min", "3 h", "12 days"; nothing below zero.
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace gatehouse::models
