// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/user_agent.h"

#include "server/upstream/oauth1/parameters.h"

namespace gatehouse::lab {

Fields decodedFields(QByteArrayView text)
{
    return upstream::oauth1::parseParameters(text).value_or(Fields());
}

std::optional<BrowserAnswer> answerAt(const QByteArray& address, const QByteArray& redirectUri)
{
    if (redirectUri.isEmpty() || !address.startsWith(redirectUri))
        return std::nullopt;
    const QByteArrayView rest = QByteArrayView(address).sliced(redirectUri.size());
    // "…/callback2" begins with "…/callback" and is another address.
    if (!rest.isEmpty() && !QByteArrayView("?#&").contains(rest.front()))
        return std::nullopt;
    const qsizetype fragment = rest.indexOf('#');
    const QByteArrayView query = fragment < 0 ? rest : rest.first(fragment);
    BrowserAnswer answer { "query", address };
    answer.parameters = decodedFields(query.isEmpty() ? query : query.sliced(1));
    // Some servers write an empty fragment behind a query, so that none is inherited.
    if (fragment >= 0 && fragment + 1 < rest.size()) {
        answer.channel = "fragment";
        answer.parameters = decodedFields(rest.sliced(fragment + 1));
    }
    return answer;
}

} // namespace gatehouse::lab
