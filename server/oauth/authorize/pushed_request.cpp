// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/pushed_request.h"

#include "server/crypto/token_value.h"
#include "server/login/stored_request.h"
#include "server/store/pushed_request_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr char parameter[] = "request_uri";

bool isUsable(const domain::PushedRequest& request, qint64 clientRow, qint64 now)
{
    return request.clientRow == clientRow && request.consumedAt == 0
        && now < request.createdAt + pushedRequestLifetime;
}

} // namespace

bool namesPushedRequest(const http::Form& form)
{
    return form.value(parameter).startsWith(pushedRequestPrefix);
}

core::Result<std::optional<FoundRequest>> findPushedRequest(
    const Services& services, const http::Form& form)
{
    if (!form.repeated().isEmpty())
        return std::nullopt;
    const QByteArray name = form.value(parameter).mid(qstrlen(pushedRequestPrefix));
    const auto value = crypto::TokenValue::parse(crypto::token_prefix::pushedRequest, name);
    const auto client = services.registry.client(QString::fromUtf8(form.value("client_id")));
    if (!client)
        return tl::unexpected(client.error());
    if (!value || !*client)
        return std::nullopt;
    const auto found = store::PushedRequestRepository(services.reader).find(value->id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !crypto::matchesHash(value->secret, (*found)->secretHash)
        || !isUsable(**found, (*client)->client.id, services.clock.now()))
        return std::nullopt;
    auto pushed = login::readStoredRequest(services, (*found)->parameters);
    if (!pushed)
        return core::failure(core::ErrorKind::Corrupt, u"stored pushed request is unreadable"_s);
    return FoundRequest { (*found)->id, std::move(*pushed) };
}

void rememberPushedRequest(http::Form& stored, qint64 row)
{
    const QByteArray name = pushedRequestPrefix + QByteArray::number(row);
    if (row != 0)
        stored.set(parameter, name);
}

qint64 takePushedRequest(http::Form& stored)
{
    const QByteArray name = stored.value(parameter);
    stored.remove(parameter);
    return name.mid(qstrlen(pushedRequestPrefix)).toLongLong();
}

} // namespace gatehouse::oauth
