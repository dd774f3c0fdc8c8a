// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"

namespace gatehouse::lab {

using Fields = control::HeaderList; ///< Names and values in order, decoded.

/// A request that a step wants to send.
struct Question
{
    QByteArray method = "GET";
    QByteArray url {};
    control::HeaderList headers {};
    QByteArray body {};
    QByteArray contentType {};
};

/// A request as it was sent and what came of it.
struct Exchange
{
    control::ApiExchange wire;
    QByteArray mark {}; ///< In the User-Agent: by it the server's own step is found in the trace.
    QString fault {}; ///< Why there is no answer; English.
};

/// First value of that name, or empty.
[[nodiscard]] inline QByteArray valueOf(const Fields& fields, QByteArrayView name)
{
    for (const auto& [key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

/// First header of an answer, whatever its case, or empty.
[[nodiscard]] inline QByteArray headerOf(const control::HeaderList& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key.size() == name.size()
            && qstrnicmp(key.constData(), name.data(), size_t(name.size())) == 0)
            return value;
    }
    return {};
}

} // namespace gatehouse::lab
