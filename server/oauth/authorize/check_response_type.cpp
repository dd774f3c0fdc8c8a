// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

OAuthResult<void> checkResponseType(CheckContext& context)
{
    const QByteArray type = context.form.value("response_type");
    if (type.isEmpty())
        return refusal(ErrorCode::InvalidRequest, u"response_type is missing"_s);
    if (type != "code")
        return refusal(ErrorCode::UnsupportedResponseType, u"this response_type is not supported"_s,
            QString::fromUtf8(type.left(64)));
    const domain::Client& client = context.request.registeredClient();
    const bool mayUseCode
        = client.responseTypes.isEmpty() || client.responseTypes.contains(u"code"_s);
    if (!mayUseCode || !client.allowsGrant(u"authorization_code"_s))
        return refusal(ErrorCode::UnauthorizedClient,
            u"the client may not use this response_type"_s, client.grantTypes.join(u' '));
    return {};
}

OAuthResult<void> checkResponseMode(CheckContext& context)
{
    const QByteArray mode = context.form.value("response_mode");
    if (mode.isEmpty() || mode == "query")
        return {};
    return refusal(ErrorCode::InvalidRequest, u"this response_mode is not supported"_s,
        QString::fromUtf8(mode.left(64)));
}

} // namespace gatehouse::oauth
