// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

namespace gatehouse::domain {

/// What a server may be called (RFC 8414 §2): an http or https URL without user, query and
/// fragment, scheme and host in lower case as clients compare them, here without the slash at the
/// end. Invalid: anything else.
[[nodiscard]] core::Result<QString> parseIssuer(const QString& text);

} // namespace gatehouse::domain
