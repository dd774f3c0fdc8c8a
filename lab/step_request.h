// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/client_assertion.h"
#include "lab/flow_step.h"
#include "lab/target.h"
#include "server/core/result.h"

// From the rows of a step to what is sent.
namespace gatehouse::lab {

/// Address of the user's part. Invalid: the target has no such endpoint.
[[nodiscard]] core::Result<QByteArray> authorizeAddress(const FlowStep& step, const Target& target);

/// Invalid: the target has no such endpoint; a signature cannot be made. Signing fills
/// `step.parts` with the signature base string part by part (RFC 5849 §3.4.1). `tampers`: a
/// parameter is changed after it was signed. `stamp`: of the client's own JWT, where it proves
/// itself with one.
[[nodiscard]] core::Result<Question> requestOf(
    FlowStep& step, const Target& target, bool tampers = false, const AssertionStamp& stamp = {});

/// The JWT of an assertion step, signed with the client's secret (HS256); fills `step.parts` with
/// header, claims and what is signed. Invalid: there is no secret.
[[nodiscard]] core::Result<QByteArray> assertionOf(FlowStep& step);

} // namespace gatehouse::lab
