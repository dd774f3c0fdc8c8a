// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include "server/domain/grant_types.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// A client that names no response types has what its grant types imply (RFC 7591 §2).
bool isRegistered(const domain::Client& client, const QString& type)
{
    const QStringList registered = client.responseTypes.isEmpty()
        ? domain::defaultResponseTypes(client.grantTypes)
        : client.responseTypes;
    return registered.contains(type)
        && std::ranges::all_of(domain::grantTypesForResponseType(type),
            [&client](const QString& grant) { return client.allowsGrant(grant); });
}

} // namespace

OAuthResult<void> checkResponseChannel(CheckContext& context)
{
    // Errors travel as the answer would have, so this is known before anything that may fail.
    const auto type
        = responseTypeFromName(context.form.value("response_type"), context.services.plugins);
    const auto mode = responseModeFromName(context.form.value("response_mode"));
    if (type)
        context.request.responseMode = defaultMode(*type);
    if (mode && (!type || isAllowed(*type, *mode)))
        context.request.responseMode = *mode;
    return {};
}

OAuthResult<void> checkResponseType(CheckContext& context)
{
    const QByteArray value = context.form.value("response_type");
    if (value.isEmpty())
        return refusal(ErrorCode::InvalidRequest, u"response_type is missing"_s);
    const auto type = responseTypeFromName(value, context.services.plugins);
    if (!type)
        return refusal(ErrorCode::UnsupportedResponseType, u"this response_type is not supported"_s,
            QString::fromUtf8(value.left(64)));
    const domain::Client& client = context.request.registeredClient();
    if (!isRegistered(client, QString::fromLatin1(type->name))) {
        context.expected = client.responseTypes.join(u", "_s).left(1000);
        context.got = QString::fromLatin1(type->name);
        return refusal(ErrorCode::UnauthorizedClient,
            u"the client may not use this response_type"_s,
            QString(u"response types "_s + client.responseTypes.join(u", "_s) + u"; grant types "_s
                + client.grantTypes.join(u' ')));
    }
    context.request.responseType = type;
    return {};
}

OAuthResult<void> checkResponseMode(CheckContext& context)
{
    const QByteArray value = context.form.value("response_mode");
    if (value.isEmpty())
        return {};
    const auto mode = responseModeFromName(value);
    if (!mode)
        return refusal(ErrorCode::InvalidRequest, u"this response_mode is not supported"_s,
            QString::fromUtf8(value.left(64)));
    if (!isAllowed(*context.request.responseType, *mode))
        return refusal(ErrorCode::InvalidRequest,
            u"this response_mode is not allowed for this response_type"_s,
            u"a token never goes into a query"_s);
    return {};
}

} // namespace gatehouse::oauth
