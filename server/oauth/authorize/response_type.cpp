// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/response_type.h"

#include <algorithm>
#include <array>

namespace gatehouse::oauth {

namespace {

constexpr std::array types {
    ResponseType { "code", true, false, false },
    ResponseType { "token", false, true, false },
    ResponseType { "id_token", false, false, true },
    ResponseType { "id_token token", false, true, true },
    ResponseType { "code id_token", true, false, true },
    ResponseType { "code token", true, true, false },
    ResponseType { "code id_token token", true, true, true },
    ResponseType { "none", false, false, false },
};

struct NamedMode
{
    const char* name;
    ResponseMode mode;
};

constexpr std::array modes {
    NamedMode { "query", ResponseMode::Query },
    NamedMode { "fragment", ResponseMode::Fragment },
    NamedMode { "form_post", ResponseMode::FormPost },
};

} // namespace

std::span<const ResponseType> responseTypes()
{
    return types;
}

std::vector<ResponseType> responseTypesWith(const plugins::PluginRegistry* plugins)
{
    std::vector<ResponseType> all(types.begin(), types.end());
    if (!plugins)
        return all;
    for (const plugins::PluginResponseType& each : plugins->responseTypes)
        all.push_back(ResponseType { each.name.constData(), each.type.hasCode,
            each.type.hasAccessToken, false, each.type.isSecret, each.grant });
    return all;
}

QStringList responseModeNames()
{
    QStringList names;
    for (const NamedMode& mode : modes)
        names.append(QString::fromLatin1(mode.name));
    return names;
}

std::optional<ResponseType> responseTypeFromName(
    const QByteArray& value, const plugins::PluginRegistry* plugins)
{
    const std::vector<ResponseType> all = responseTypesWith(plugins);
    // Sorted words compare whatever their order; a word given twice stays a word too many.
    QByteArrayList asked = value.split(' ');
    std::ranges::sort(asked);
    const auto found = std::ranges::find_if(all, [&asked](const ResponseType& type) {
        QByteArrayList words = QByteArray(type.name).split(' ');
        std::ranges::sort(words);
        return words == asked;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<ResponseMode> responseModeFromName(const QByteArray& value)
{
    const auto* const found = std::ranges::find_if(
        modes, [&value](const NamedMode& mode) { return value == mode.name; });
    return found == modes.end() ? std::nullopt : std::optional(found->mode);
}

ResponseMode defaultMode(const ResponseType& type)
{
    return type.bearsToken() ? ResponseMode::Fragment : ResponseMode::Query;
}

bool isAllowed(const ResponseType& type, ResponseMode mode)
{
    return mode != ResponseMode::Query || !type.bearsToken();
}

} // namespace gatehouse::oauth
