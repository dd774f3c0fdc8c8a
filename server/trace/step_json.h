// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/check_names.h"
#include "server/trace/step.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace gatehouse::trace {

/// A step for programs, as `gatehouse trace --json` prints it: one line without its end. Empty
/// members are left out; times are UTC epoch seconds and microseconds; `keys` and `session` are hex
/// texts, equal for steps of one flow.
[[nodiscard]] QByteArray toJson(const Step& step);
/// The step that toJson() wrote. Nothing: not one of ours. What is unknown is left out.
[[nodiscard]] std::optional<Step> stepFromJson(const QJsonObject& object, CheckNames& names);

/// "query", "form", "header", "answer_header", "answer".
[[nodiscard]] QString name(Place place);

} // namespace gatehouse::trace
