// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/crypto/digest.h"
#include "server/http/form.h"
#include "server/upstream/oauth1/parameters.h"
#include "tests/server/oauth/test_server.h"

namespace gatehouse::test {

/// An endpoint that is one function.
class FunctionEndpoint final : public http::Endpoint
{
public:
    using Function = std::function<http::Response(const http::Request&)>;

    FunctionEndpoint(QByteArray path, Function function)
        : m_path(std::move(path))
        , m_function(std::move(function))
    {
    }
    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override { return { "GET", "POST" }; }
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override
    {
        co_return m_function(*request);
    }

private:
    QByteArray m_path;
    Function m_function;
};

/// A provider over real sockets that does what a test tells it, right or wrong: OpenID Connect and
/// OAuth 1.0a. It has no pages: the test plays the browser's part there.
class FakeProvider
{
public:
    explicit FakeProvider(const core::Clock& clock)
        : m_clock(clock)
        , m_listener(http::Listener::bind(QHostAddress(QHostAddress::LocalHost), 0).value())
    {
        on("/.well-known/openid-configuration",
            [this](const http::Request&) { return http::Response::json(200, metadata()); });
        on("/token", [this](const http::Request& request) { return token(request); });
        on("/jwks",
            [this](const http::Request&) { return http::Response::jsonText(200, keys.jwks()); });
        on("/userinfo", [this](const http::Request& request) { return userinfo(request); });
        on("/revoke", [this](const http::Request& request) {
            revoked.append(valueIn(request.body, "token"));
            return http::Response::json(200, {});
        });
        on("/request_token", [this](const http::Request& request) {
            lastTokenBody = request.body;
            lastAuthorization = request.header("authorization");
            return http::Response::text(200, requestTokenAnswer);
        });
        on("/access_token", [this](const http::Request& request) {
            lastAuthorization = request.header("authorization");
            return http::Response::text(200, "oauth_token=access1&oauth_token_secret=s1");
        });
        m_worker
            = std::make_unique<http::HttpWorker>(m_router, http::makeAdmission(http::Limits {}));
        if (!m_worker->serve(m_listener->duplicate(), std::nullopt))
            qFatal("the fake provider cannot listen");
        issuer = url("");
    }

    [[nodiscard]] QString url(const char* path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2")
            .arg(m_listener->port())
            .arg(QLatin1StringView(path));
    }
    [[nodiscard]] static QByteArray valueIn(const QByteArray& form, QByteArrayView name)
    {
        return upstream::oauth1::valueOf(
            upstream::oauth1::parseParameters(form).value_or(upstream::oauth1::Parameters()), name);
    }
    [[nodiscard]] QJsonObject claims() const
    {
        using namespace Qt::StringLiterals;
        QJsonObject object { { u"iss"_s, url("") }, { u"sub"_s, subject },
            { u"aud"_s, u"our-id"_s }, { u"iat"_s, m_clock.now() },
            { u"exp"_s, m_clock.now() + 600 }, { u"nonce"_s, QString::fromLatin1(nonce) },
            { u"name"_s, u"Jane Doe"_s }, { u"preferred_username"_s, u"jane"_s },
            { u"email"_s, u"jane@example.org"_s }, { u"email_verified"_s, true } };
        return object;
    }

    QString issuer; ///< What the metadata says.
    QString subject = QStringLiteral("s-1");
    QByteArray nonce; ///< Of the sign-in under way.
    jose::KeyRing keys = testKeys();
    std::function<void(QJsonObject&)> changeClaims {};
    std::function<void(QJsonObject&)> changeToken {};
    std::function<http::Response()> wholeTokenAnswer {};
    QString userinfoSubject {};
    QByteArray requestTokenAnswer
        = "oauth_token=temporary1&oauth_token_secret=ts&oauth_callback_confirmed=true";
    int refreshes = 0;
    int tokenRequests = 0;
    QByteArray lastTokenBody;
    QByteArray lastAuthorization;
    QByteArrayList revoked;

private:
    void on(const char* path, FunctionEndpoint::Function function)
    {
        m_router.add(std::make_unique<FunctionEndpoint>(path, std::move(function)));
    }
    [[nodiscard]] QJsonObject metadata() const
    {
        using namespace Qt::StringLiterals;
        return { { u"issuer"_s, issuer }, { u"authorization_endpoint"_s, url("/authorize") },
            { u"token_endpoint"_s, url("/token") }, { u"userinfo_endpoint"_s, url("/userinfo") },
            { u"revocation_endpoint"_s, url("/revoke") }, { u"jwks_uri"_s, url("/jwks") },
            { u"authorization_response_iss_parameter_supported"_s, true },
            { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } },
            { u"id_token_signing_alg_values_supported"_s, QJsonArray { u"RS256"_s } } };
    }
    http::Response token(const http::Request& request)
    {
        using namespace Qt::StringLiterals;
        ++tokenRequests;
        lastTokenBody = request.body;
        lastAuthorization = request.header("authorization");
        if (wholeTokenAnswer)
            return wholeTokenAnswer();
        const bool isRefresh = valueIn(request.body, "grant_type") == "refresh_token";
        refreshes += isRefresh ? 1 : 0;
        QJsonObject answer { { u"access_token"_s, QStringLiteral("at-%1").arg(tokenRequests) },
            { u"refresh_token"_s, QStringLiteral("rt-%1").arg(tokenRequests) },
            { u"token_type"_s, u"Bearer"_s }, { u"expires_in"_s, 3600 } };
        if (!isRefresh) {
            QJsonObject made = claims();
            if (changeClaims)
                changeClaims(made);
            answer.insert(u"id_token"_s,
                QString::fromLatin1(
                    keys.sign(crypto::SignatureAlgorithm::RS256, QStringLiteral("JWT"), made)
                        .value()));
        }
        if (changeToken)
            changeToken(answer);
        return http::Response::json(200, answer);
    }
    http::Response userinfo(const http::Request& request)
    {
        lastAuthorization = request.header("authorization");
        QJsonObject object = claims();
        object.remove(QStringLiteral("nonce"));
        if (!userinfoSubject.isEmpty())
            object.insert(QStringLiteral("sub"), userinfoSubject);
        return http::Response::json(200, object);
    }

    const core::Clock& m_clock;
    http::Router m_router;
    std::unique_ptr<http::Listener> m_listener;
    std::unique_ptr<http::HttpWorker> m_worker;
};

} // namespace gatehouse::test
