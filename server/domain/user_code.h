// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"

#include <QtCore/QString>

#include <optional>

// The code a person types from a device's screen (RFC 8628 §6.1): eight of twenty consonants, 34.5
// bits. Without vowels there are no words; none of the letters looks like a digit or another one.
namespace gatehouse::domain::user_code {

/// Every letter equally likely.
[[nodiscard]] QString make(core::RandomSource& random);
/// What was typed as the eight letters that are stored: case, spaces and any dashes do not count.
/// Nothing when it cannot be a user code; at most 64 characters are looked at.
[[nodiscard]] std::optional<QString> normalized(const QString& typed);
/// As people see it: "WDJB-MJHT".
[[nodiscard]] QString shown(const QString& stored);

} // namespace gatehouse::domain::user_code
