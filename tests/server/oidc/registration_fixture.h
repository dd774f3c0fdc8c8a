// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/registration/registration_endpoint.h"
#include "tests/server/oidc/oidc_server.h"

namespace gatehouse::test {

using domain::Registration;

/// What the tests of dynamic registration share: a server, and clients that register themselves.
class RegistrationFixture : public QObject
{
protected:
    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] Answer send(const QByteArray& method, const QByteArray& path,
        const QJsonObject& json, const QByteArray& token = {}) const
    {
        const QByteArray body
            = json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
        Fields headers { { "Content-Type", "application/json" } };
        if (!token.isEmpty())
            headers.emplace_back("Authorization", "Bearer " + token);
        if (method == "PUT")
            headers.emplace_back("Content-Length", QByteArray::number(body.size()));
        return m_server->client.send({ HttpClient::request(method, path, headers, body) }).front();
    }
    [[nodiscard]] Answer registered(
        const QJsonObject& extra = {}, const QByteArray& token = {}) const
    {
        return send("POST", "/oauth/register", good(extra), token);
    }
    [[nodiscard]] static QJsonObject good(const QJsonObject& extra = {})
    {
        QJsonObject json { { QStringLiteral("redirect_uris"),
                               QJsonArray { QStringLiteral("https://app.example/cb") } },
            { QStringLiteral("client_name"), QStringLiteral("App") } };
        for (auto it = extra.begin(); it != extra.end(); ++it)
            json.insert(it.key(), *it);
        return json;
    }
    [[nodiscard]] static QByteArray place(const Answer& answer)
    {
        return "/oauth/register/" + answer.text("client_id");
    }
    void policy(Registration registration) const
    {
        m_server->changeSettings(
            [&](domain::Settings& settings) { settings.registration = registration; });
    }
    [[nodiscard]] QByteArray initialToken(qint64 uses, qint64 life = 60) const
    {
        const QByteArray secret(43, 's');
        const qint64 id = m_server->write<qint64>([&](store::Transaction& tx) {
            store::InitialAccessToken token;
            token.secretHash = crypto::secretHash(secret);
            token.usesLeft = uses;
            token.expiresAt = tx.now() + life;
            return store::RegistrationRepository(tx.database()).insertInitial(token);
        });
        return crypto::formatToken(crypto::token_prefix::initialAccessToken, id, secret);
    }
    [[nodiscard]] bool getsATokenAs(const QByteArray& id, const QByteArray& secret) const
    {
        // invalid_grant: the client is known, the code is not.
        return m_server->client
                   .post("/oauth/token",
                       { { "grant_type", "authorization_code" }, { "code", "ghc_1_x" } },
                       { { "Authorization", HttpClient::basic(id, secret) } })
                   .error()
            == QStringLiteral("invalid_grant");
    }

    void start()
    {
        m_server = std::make_unique<TestServer>(addOpenIdEndpoints, TestServer::Options {});
    }
};

} // namespace gatehouse::test
