// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestClientId = 512;

bool isRepeated(const http::Form& form, QByteArrayView name)
{
    const auto times = std::ranges::count_if(
        form.fields(), [name](const auto& field) { return field.first == name; });
    return times > 1 || form.repeated() == name;
}

} // namespace

OAuthResult<void> checkAddressedOnce(CheckContext& context)
{
    // Which of two redirect_uri is meant cannot be known, so neither may be used (C011).
    for (const char* name : { "client_id", "redirect_uri" }) {
        if (!isRepeated(context.form, name))
            continue;
        context.pageReason = pages::StopReason::Malformed;
        return refusal(
            ErrorCode::InvalidRequest, u"a parameter is repeated"_s, QString::fromLatin1(name));
    }
    return {};
}

OAuthResult<void> checkClient(CheckContext& context)
{
    context.pageReason = pages::StopReason::UnknownClient;
    const QByteArray clientId = context.form.value("client_id");
    if (clientId.isEmpty())
        return refusal(
            ErrorCode::InvalidRequest, u"client_id is missing"_s, u"client_id is missing"_s);
    if (clientId.size() > longestClientId)
        return refusal(
            ErrorCode::InvalidClient, u"the client is unknown"_s, u"client_id is too long"_s);
    const auto client = context.services.registry.client(QString::fromUtf8(clientId));
    if (!client) {
        context.pageReason = pages::StopReason::Busy;
        return tl::unexpected(fromStorage(client.error()));
    }
    if (!*client) {
        context.got = QString::fromUtf8(clientId);
        return refusal(ErrorCode::InvalidClient, u"the client is unknown"_s,
            u"no client has this client_id"_s);
    }
    if (!(*client)->client.isEnabled)
        return refusal(
            ErrorCode::InvalidClient, u"the client is unknown"_s, u"the client is disabled"_s);
    context.request.client = *client;
    return {};
}

} // namespace gatehouse::oauth
