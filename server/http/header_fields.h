// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/refusal.h"
#include "server/http/request.h"

#include <vector>

namespace gatehouse::http {

/// The field lines of a header or trailer section, each "name: value CRLF" (RFC 9112 §5), without
/// the empty line that ends them. Names come out in lower case, values trimmed. Refused: a line
/// without colon, space before it, folded lines, control characters, more than `maximum` fields.
[[nodiscard]] Parsed<std::vector<Header>> parseHeaderFields(QByteArrayView block, int maximum);

} // namespace gatehouse::http
