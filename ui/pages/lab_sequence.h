// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sequence.h"

namespace gatehouse::lab {
class FlowRun;
}

namespace gatehouse::ui {

/// What a run of the flow lab sent and was answered, as a sequence diagram: seen from the client,
/// so it is there for every server, whether that tells its side or not. `step` of a message is the
/// flow's step. Names of parameters only, no values.
[[nodiscard]] models::Sequence labSequence(const lab::FlowRun& run);

} // namespace gatehouse::ui
