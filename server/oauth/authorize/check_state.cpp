// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 2048;

bool hasControlCharacter(const QByteArray& text)
{
    return std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

OAuthResult<void> checkState(CheckContext& context)
{
    // First of the checks that answer to the client: all later errors must echo it. A bad one is
    // not echoed.
    if (context.form.repeated() == "state")
        return refusal(ErrorCode::InvalidRequest, u"a parameter is repeated"_s, u"state"_s);
    const QByteArray state = context.form.value("state");
    if (state.size() > longestState)
        return refusal(ErrorCode::InvalidRequest, u"state is too long"_s,
            QString::number(state.size()) + u" bytes"_s);
    if (hasControlCharacter(state))
        return refusal(ErrorCode::InvalidRequest, u"state is malformed"_s, u"control characters"_s);
    context.request.state = state;
    return {};
}

OAuthResult<void> checkNothingRepeated(CheckContext& context)
{
    const QByteArray& repeated = context.form.repeated();
    if (repeated.isEmpty())
        return {};
    return refusal(ErrorCode::InvalidRequest, u"a parameter is repeated"_s,
        QString::fromUtf8(repeated.left(64)));
}

} // namespace gatehouse::oauth
