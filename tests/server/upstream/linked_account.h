// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/sealer.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/upstream_repository.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"
#include "server/upstream/token_keeper.h"
#include "tests/server/fetch/scripted_server.h"

#include <QtCore/QJsonObject>

namespace gatehouse::test {

/// A provider whose every endpoint is one ScriptedServer: /token refreshes, /revoke agrees, all
/// else is its API, which says back what it got.
class ApiProvider
{
public:
    ApiProvider()
    {
        server.answer = [this](const QByteArray& request) { return answer(request); };
    }

    [[nodiscard]] QJsonObject configuration() const
    {
        using namespace Qt::StringLiterals;
        return { { u"authorize_url"_s, server.url(u"/authorize"_s) },
            { u"access_token_url"_s, server.url(u"/token"_s) },
            { u"revoke_token_url"_s, server.url(u"/revoke"_s) },
            { u"api_base_url"_s, server.url(u"/v1"_s) }, { u"allow_private_network"_s, true } };
    }
    [[nodiscard]] QByteArrayList requestsTo(const QByteArray& path) const
    {
        QByteArrayList found;
        for (const QByteArray& request : server.requests) {
            if (request.split(' ').value(1).startsWith(path))
                found.append(request);
        }
        return found;
    }

    ScriptedServer server {};
    std::function<QByteArray(const QByteArray&)> api {}; ///< Takes the place of the echo.
    QByteArray tokenStatus = "200 OK";
    QByteArray revokeStatus = "200 OK";

private:
    [[nodiscard]] QByteArray answer(const QByteArray& request) const
    {
        const QByteArray path = request.split(' ').value(1);
        if (path == "/token")
            return ScriptedServer::response(tokenStatus, "application/json",
                tokenStatus.startsWith("200")
                    ? QByteArray("{\"access_token\":\"fresh-access-token-1\",\"token_type\":"
                                 "\"Bearer\",\"expires_in\":3600,\"scope\":\"read\","
                                 "\"refresh_token\":\"fresh-refresh-token-1\"}")
                    : QByteArray("{\"error\":\"invalid_grant\"}"));
        if (path == "/revoke")
            return ScriptedServer::response(revokeStatus, "application/json", "{}");
        if (api)
            return api(request);
        const qsizetype at = request.indexOf("Authorization: ");
        const QByteArray authorization = request.mid(at + 15, request.indexOf('\r', at) - at - 15);
        return ScriptedServer::response("200 OK", "application/json",
            "{\"you_said\":\"" + authorization + "\"}", "Set-Cookie: sid=very-secret-cookie\r\n");
    }
};

/// Someone of this server who is somebody at a provider.
struct Linking
{
    QString provider = QStringLiteral("fake");
    QString username = QStringLiteral("jane");
    QString subject = QStringLiteral("s-1");
    QJsonObject configuration {};
    upstream::TokenSet tokens {}; ///< Empty: linked without.
};

/// `life` in seconds from now on; 0: for ever.
[[nodiscard]] inline upstream::TokenSet bearerTokens(qint64 now, qint64 life)
{
    upstream::TokenSet tokens;
    tokens.tokenType = QStringLiteral("Bearer");
    tokens.accessToken = core::SecretString("first-access-token-1");
    tokens.refreshToken = core::SecretString("first-refresh-token-1");
    tokens.expiresAt = life == 0 ? 0 : now + life;
    tokens.scope = QStringLiteral("read");
    return tokens;
}

/// Makes provider and user where they are not there yet.
inline void linkAccount(store::Workspace& workspace, const Linking& linking)
{
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&](store::Transaction& tx) -> core::Result<void> {
        store::ProviderRepository providers(tx.database());
        store::UserRepository users(tx.database());
        if (!*providers.find(linking.provider)) {
            domain::Provider provider;
            provider.name = linking.provider;
            provider.clientId = QStringLiteral("our-id");
            provider.configuration = linking.configuration;
            provider.sealedClientSecret = workspace.sealer().seal(
                "our-client-secret", store::providerSecretContext(linking.provider));
            if (const auto added = providers.insert(provider, tx.now()); !added)
                return tl::unexpected(added.error());
        }
        if (!*users.findByUsername(linking.username)) {
            domain::User user;
            user.username = linking.username;
            user.subject = QStringLiteral("sub-") + linking.username;
            if (const auto added = users.insert(user, tx.now()); !added)
                return tl::unexpected(added.error());
        }
        store::ProviderAccount account;
        account.providerRow = (**providers.find(linking.provider)).id;
        account.userRow = (**users.findByUsername(linking.username)).id;
        account.subject = linking.subject;
        account.display = linking.username + QStringLiteral("@there");
        account.createdAt = account.lastUsedAt = tx.now();
        const auto linked = store::UpstreamRepository(tx.database()).insertAccount(account);
        if (!linked)
            return tl::unexpected(linked.error());
        if (linking.tokens.accessToken.isEmpty())
            return {};
        return upstream::TokenKeeper::save(tx, workspace.sealer(),
            { account.providerRow, account.userRow, linking.subject }, linking.tokens);
    };
    const auto done = workspace.writer().runAndWait<void>(work);
    if (!done)
        qFatal("not linked: %s", qPrintable(done.error().message));
}

} // namespace gatehouse::test
