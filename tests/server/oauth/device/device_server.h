// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/grant_types.h"
#include "server/oidc/builtin_endpoints.h"
#include "server/store/device_code_repository.h"
#include "tests/server/login/browser.h"
#include "tests/server/oidc/oidc_server.h"

namespace gatehouse::test {

/// Pages, protocol and OpenID Connect endpoints on one router, as the program has them.
inline void addAll(const oauth::Services& services, http::Router& router)
{
    addPages(services, router);
    addOpenIdEndpoints(services, router);
}

/// A television without a secret.
[[nodiscard]] inline domain::Client deviceClient(const QString& clientId = QStringLiteral("tv"))
{
    domain::Client client;
    client.clientId = clientId;
    client.clientName = QStringLiteral("Living room");
    client.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::None;
    client.grantTypes = { domain::grant_type::deviceCode, domain::grant_type::refreshToken };
    client.scope = domain::ScopeSet::fromStored(QStringLiteral("openid profile email"));
    client.defaultScopes = domain::ScopeSet::fromStored(QStringLiteral("profile"));
    return client;
}

/// A server with one television, one person who can sign in, and both ends of the flow.
class DeviceServer : public TestServer
{
public:
    explicit DeviceServer(Options options)
        : TestServer(addAll, options)
    {
        tv = addClient(deviceClient(), {});
        alice = addPerson(*this, QStringLiteral("alice"));
    }

    [[nodiscard]] Answer request(Fields changes = {}, const Fields& headers = {}) const
    {
        if (headers.empty())
            changes.emplace_back("client_id", "tv");
        return client.post("/oauth/device", changes, headers);
    }
    [[nodiscard]] static Fields pollForm(
        const QByteArray& deviceCode, const QByteArray& clientId = "tv")
    {
        return { { "grant_type", domain::grant_type::deviceCode.toLatin1() },
            { "device_code", deviceCode }, { "client_id", clientId } };
    }
    [[nodiscard]] Answer poll(const QByteArray& deviceCode, const QByteArray& clientId = "tv") const
    {
        return client.post("/oauth/token", pollForm(deviceCode, clientId));
    }
    /// As poll(), once the interval is over.
    [[nodiscard]] Answer laterPoll(const QByteArray& deviceCode, qint64 seconds = 5)
    {
        clock.advance(seconds);
        return poll(deviceCode);
    }
    [[nodiscard]] static QByteArray address(const Answer& requested)
    {
        return "/device?user_code=" + requested.text("user_code");
    }
    /// What happens when the person has the comparison page before them and presses a button.
    static Answer confirm(Browser& browser, const Answer& page, const QByteArray& answer)
    {
        return browser.post("/device",
            { { "csrf", Browser::hidden(page, "csrf") },
                { "user_code", Browser::hidden(page, "user_code") }, { "confirm", answer } });
    }
    /// Signs in, opens the page and answers.
    Answer decide(const Answer& requested, const QByteArray& answer)
    {
        Browser browser(*this);
        browser.signIn("alice");
        return confirm(browser, browser.get(address(requested)), answer);
    }
    [[nodiscard]] domain::DeviceCode stored(const Answer& requested)
    {
        const auto value = crypto::TokenValue::parse("ghd", requested.text("device_code"));
        return **store::DeviceCodeRepository(reader()).find(value->id);
    }

    domain::Client tv;
    domain::User alice;
};

} // namespace gatehouse::test
