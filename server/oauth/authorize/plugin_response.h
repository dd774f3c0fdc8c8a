// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/response_issuer.h"

namespace gatehouse::oauth {

/// What the plug-in of the order's response type wants in the answer; nothing for our own types.
/// Asked once the request is sound, the person signed in and consent given, and before anything is
/// written. Names that a client takes for ours are an error of the server.
[[nodiscard]] http::Task<OAuthResult<AnswerParameters>> pluginParameters(
    const Services& services, IssueOrder order, http::Form asked, trace::Recorder& recorder);

} // namespace gatehouse::oauth
