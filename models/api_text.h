// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"

#include <optional>

// Requests and answers as text for people.
namespace gatehouse::models {

/// "GET https://…", its headers, an empty line, its body.
[[nodiscard]] QString requestText(const control::ApiExchange& exchange);
/// Status and headers, one a line.
[[nodiscard]] QString answerHeaderText(const control::ApiExchange& exchange);
/// JSON indented; other text as it is; what is no text as its size. At most 256 KiB of it.
[[nodiscard]] QString bodyText(const QByteArray& body);
/// The request for a shell; `$TOKEN` stands where the token goes, which is never copied.
[[nodiscard]] QString curlCommand(const control::ApiExchange& exchange);

/// "Name: value" lines. Nothing: a line is none.
[[nodiscard]] std::optional<control::HeaderList> headersFrom(const QString& lines);

} // namespace gatehouse::models
