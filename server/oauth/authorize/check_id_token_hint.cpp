// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/oauth/id_token_hint.h"

namespace gatehouse::oauth {

OAuthResult<void> checkIdTokenHint(CheckContext& context)
{
    const QByteArray hint = context.form.value("id_token_hint");
    if (hint.isEmpty())
        return {};
    const auto read = readIdTokenHint(context.services, hint);
    if (!read)
        return tl::unexpected(read.error());
    context.request.hintedSubject = read->subject;
    return {};
}

} // namespace gatehouse::oauth
