// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

namespace gatehouse::pages {
class Renderer;
}

namespace gatehouse::oauth {

/// `english`, a description of ours, in `language` where it has a spelling within the characters of
/// RFC 6749 §5.2; else itself.
[[nodiscard]] QString localizedDescription(
    const pages::Renderer& pages, const QString& language, const QString& english);

/// Puts the `error_description` of a JSON refusal into the language that Accept-Language or
/// `ui_locales` asks for. RFC 6749 §5.2 allows printable ASCII only: languages that read naturally
/// so have a spelling of their own ("gueltig"), all others get English. One place for every
/// endpoint; an answer without a description, or in English, stays as it is.
void localizeRefusal(
    const pages::Renderer& pages, const http::Request& request, http::Response& response);

} // namespace gatehouse::oauth
