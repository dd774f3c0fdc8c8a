// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/device_polling_endpoint.h"

#include "server/domain/grant_types.h"
#include "server/http/form.h"
#include "server/oauth/request_form.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// The same request as the token endpoint knows it. What is no sound form stays as it is: refusing
/// it is the token endpoint's business.
http::RequestPtr asTokenRequest(const http::RequestPtr& request)
{
    auto form = requestForm(*request);
    if (!form)
        return request;
    if (!form->contains("device_code"))
        form->set("device_code", form->value("code"));
    form->remove("code");
    form->set("grant_type", domain::grant_type::deviceCode.toLatin1());
    auto translated = std::make_shared<http::Request>(*request);
    translated->body = form->toQuery();
    return translated;
}

} // namespace

QByteArray DevicePollingEndpoint::path() const
{
    return "/oauth/device/authorize"_ba;
}

QByteArrayList DevicePollingEndpoint::methods() const
{
    return { "POST"_ba };
}

http::Task<http::Response> DevicePollingEndpoint::handle(http::RequestPtr request)
{
    auto polling = m_tokens.handle(asTokenRequest(request));
    auto response = co_await std::move(polling);
    co_return response;
}

} // namespace gatehouse::oauth
