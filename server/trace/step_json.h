// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QJsonObject>

namespace gatehouse::trace {

/// A step for programs, as `gatehouse trace --json` prints it. Empty members are left out; times
/// are UTC epoch seconds and microseconds; `keys` are hex texts, equal for steps of one flow.
[[nodiscard]] QJsonObject toJson(const Step& step);

/// "query", "form", "header", "answer_header", "answer".
[[nodiscard]] QString name(Place place);

} // namespace gatehouse::trace
