// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/plugins/plugin_registry.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>
#include <vector>

namespace gatehouse::oauth {

/// What the authorization endpoint itself hands out for one `response_type` (OAuth 2.0 Multiple
/// Response Types §3, §5).
struct ResponseType
{
    const char* name; ///< As registrations and the metadata spell it.
    bool hasCode;
    bool hasToken;
    bool hasIdToken;
    bool isSecret = false; ///< What its plug-in adds must not be seen by others.
    plugin::GrantPlugin* plugin = nullptr; ///< Null: a type of ours.

    /// Something that must not stand in a query: servers log it and browsers pass it on.
    [[nodiscard]] bool bearsToken() const { return hasToken || hasIdToken || isSecret; }
};

/// How the answer travels (OAuth 2.0 Multiple Response Types §2.1, OAuth 2.0 Form Post).
enum class ResponseMode
{
    Query,
    Fragment,
    FormPost
};

/// Every response type and mode of this server; what is neither in these tables nor a plug-in's is
/// refused and not announced (C112).
[[nodiscard]] std::span<const ResponseType> responseTypes();
/// These and those of the plug-ins (null: none), whose names live in `plugins`.
[[nodiscard]] std::vector<ResponseType> responseTypesWith(const plugins::PluginRegistry* plugins);
[[nodiscard]] QStringList responseModeNames();

/// The order of the words in `value` does not matter (§3). Nothing: none of ours nor the plug-ins'.
[[nodiscard]] std::optional<ResponseType> responseTypeFromName(
    const QByteArray& value, const plugins::PluginRegistry* plugins);
[[nodiscard]] std::optional<ResponseMode> responseModeFromName(const QByteArray& value);

/// The mode of a request that names none: fragment as soon as a token is in the answer.
[[nodiscard]] ResponseMode defaultMode(const ResponseType& type);
/// Only `query` with tokens is not (C023).
[[nodiscard]] bool isAllowed(const ResponseType& type, ResponseMode mode);

} // namespace gatehouse::oauth
