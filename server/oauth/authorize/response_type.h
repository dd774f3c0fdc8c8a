// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace gatehouse::oauth {

/// What the authorization endpoint itself hands out for one `response_type` (OAuth 2.0 Multiple
/// Response Types §3, §5).
struct ResponseType
{
    const char* name; ///< As registrations and the metadata spell it.
    bool hasCode;
    bool hasToken;
    bool hasIdToken;

    /// Something that must not stand in a query: servers log it and browsers pass it on.
    [[nodiscard]] bool bearsToken() const { return hasToken || hasIdToken; }
};

/// How the answer travels (OAuth 2.0 Multiple Response Types §2.1, OAuth 2.0 Form Post).
enum class ResponseMode
{
    Query,
    Fragment,
    FormPost
};

/// Every response type and mode of this server; what is not in these tables is refused and not
/// announced (C112).
[[nodiscard]] std::span<const ResponseType> responseTypes();
[[nodiscard]] QStringList responseModeNames();

/// The order of the words in `value` does not matter (§3). Null: none of ours.
[[nodiscard]] const ResponseType* responseTypeFromName(const QByteArray& value);
[[nodiscard]] std::optional<ResponseMode> responseModeFromName(const QByteArray& value);

/// The mode of a request that names none: fragment as soon as a token is in the answer.
[[nodiscard]] ResponseMode defaultMode(const ResponseType& type);
/// Only `query` with tokens is not (C023).
[[nodiscard]] bool isAllowed(const ResponseType& type, ResponseMode mode);

} // namespace gatehouse::oauth
