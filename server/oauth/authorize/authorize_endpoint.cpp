// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_endpoint.h"

#include "server/login/form_request.h"
#include "server/oauth/authorize/authorization_flow.h"
#include "server/oauth/metadata_source.h"
#include "server/pages/renderer.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

class AuthorizeEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    explicit AuthorizeEndpoint(const Services& services)
        : m_services(services)
        , m_flow(services)
    {
    }

    [[nodiscard]] QByteArray path() const override { return "/oauth/authorize"_ba; }
    [[nodiscard]] QByteArrayList methods() const override { return { "GET"_ba, "POST"_ba }; }
    [[nodiscard]] bool servesHead() const override { return false; }
    [[nodiscard]] QByteArray metadataKey() const override { return "authorization_endpoint"_ba; }
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const Services& m_services;
    AuthorizationFlow m_flow;
};

void AuthorizeEndpoint::describe(QJsonObject& metadata) const
{
    metadata.insert(u"response_types_supported"_s, QJsonArray { u"code"_s });
    metadata.insert(u"response_modes_supported"_s, QJsonArray { u"query"_s });
    metadata.insert(u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s });
    metadata.insert(u"prompt_values_supported"_s,
        QJsonArray { u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s });
    metadata.insert(u"ui_locales_supported"_s, QJsonArray::fromStringList(m_services.pages.languages()));
    metadata.insert(u"authorization_response_iss_parameter_supported"_s, true);
    metadata.insert(u"request_parameter_supported"_s, false);
    metadata.insert(u"request_uri_parameter_supported"_s, false);
}

http::Task<http::Response> AuthorizeEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto answering = m_flow.answer(request, recorder);
    auto response = co_await std::move(answering);
    recorder.finish(response.status);
    co_return response;
}

} // namespace

std::unique_ptr<http::Endpoint> authorizeEndpoint(const Services& services)
{
    return std::make_unique<AuthorizeEndpoint>(services);
}

} // namespace gatehouse::oauth
