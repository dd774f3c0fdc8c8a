// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>

namespace gatehouse::core {

/// Bounds of a JSON document that others wrote.
struct JsonLimits
{
    qsizetype maxBytes = 64 * 1024;
    int maxDepth = 16;
};

/// Parses a JSON object (RFC 8259) that a stranger sent. Refused as Invalid: whatever breaks the
/// grammar, a member named twice in one object (RFC 7515 §4: two readers could see two documents),
/// numbers that are not finite, lone surrogates, text that is not UTF-8, more bytes or depth than
/// allowed. `path` is "byte N".
[[nodiscard]] Result<QJsonObject> parseStrictObject(QByteArrayView text, JsonLimits limits = {});

} // namespace gatehouse::core
