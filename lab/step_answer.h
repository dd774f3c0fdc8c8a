// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_step.h"
#include "lab/user_agent.h"

#include <span>

// From an answer to what became of a step.
namespace gatehouse::lab {

/// Reads the last exchange: state, error and reason, and what later steps may carry on. At most 32
/// values of at most 16 KiB.
void readExchange(FlowStep& step);

/// What came to the redirect URI. `steps` are the run's steps up to and with the one that is
/// answered (the last one); its checks are noted: state, iss (RFC 9207), and the error if there is
/// one.
void readRedirect(std::span<FlowStep> steps, const BrowserAnswer& answer, const QString& issuer);

/// Notes whether the id_token is for this run: its nonce is the one sent (OpenID Connect Core
/// §3.1.3.7). Its signature is not looked at.
void checkIdToken(std::span<FlowStep> steps);

} // namespace gatehouse::lab
