// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace gatehouse::upstream::oauth1 {

/// Names and values in order, decoded; a name may repeat and a value may be empty, which is why
/// http::Form does not do here (RFC 5849 §3.4.1.3.1).
using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

inline constexpr qsizetype mostParameters = 256;

/// Reads application/x-www-form-urlencoded text: '+' is a space, every % must start a valid escape.
/// Nothing: malformed, or more than `mostParameters`.
[[nodiscard]] std::optional<Parameters> parseParameters(QByteArrayView text);

/// Encoded for a query or a body, in order. A space becomes %20, which every form reader takes.
[[nodiscard]] QByteArray encodeParameters(const Parameters& parameters);

/// First value of that name; empty when absent.
[[nodiscard]] QByteArray valueOf(const Parameters& parameters, QByteArrayView name);

} // namespace gatehouse::upstream::oauth1
