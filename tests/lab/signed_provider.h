// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/upstream/oauth1/signature.h"
#include "tests/server/upstream/fake_provider.h"

namespace gatehouse::lab::test {

/// A provider of OAuth 1.0a that checks every signature (RFC 5849 §3.2), over real sockets. Its
/// user always agrees.
class SignedProvider
{
public:
    SignedProvider()
        : m_listener(http::Listener::bind(QHostAddress(QHostAddress::LocalHost), 0).value())
    {
        on("/initiate", [this](const http::Request& request) { return initiate(request); });
        on("/authorize", [this](const http::Request& request) { return authorize(request); });
        on("/token", [this](const http::Request& request) { return token(request); });
        on("/profile", [this](const http::Request& request) { return profile(request); });
        m_worker
            = std::make_unique<http::HttpWorker>(m_router, http::makeAdmission(http::Limits {}));
        if (!m_worker->serve(m_listener->duplicate(), std::nullopt))
            qFatal("the provider cannot listen");
    }

    [[nodiscard]] QString url(const char* path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2")
            .arg(m_listener->port())
            .arg(QLatin1StringView(path));
    }

private:
    using Parameters = upstream::oauth1::Parameters;

    void on(const char* path, gatehouse::test::FunctionEndpoint::Function function)
    {
        m_router.add(
            std::make_unique<gatehouse::test::FunctionEndpoint>(path, std::move(function)));
    }
    [[nodiscard]] static Parameters authorization(const http::Request& request)
    {
        Parameters parameters;
        for (const QByteArray& part : request.header("authorization").mid(6).split(',')) {
            const qsizetype equals = part.indexOf('=');
            parameters.emplace_back(part.first(equals).trimmed(),
                QByteArray::fromPercentEncoding(
                    part.sliced(equals + 1).trimmed().replace('"', "")));
        }
        return parameters;
    }
    /// Why the request is not the client's, or nothing.
    [[nodiscard]] QByteArray fault(
        const http::Request& request, const QByteArray& tokenSecret) const
    {
        Parameters sent = authorization(request);
        const QByteArray signature = upstream::oauth1::valueOf(sent, "oauth_signature");
        std::erase_if(sent, [](const auto& one) { return one.first == "oauth_signature"; });
        const qint64 age
            = m_clock.now() - upstream::oauth1::valueOf(sent, "oauth_timestamp").toLongLong();
        if (age < -300 || age > 300)
            return "timestamp_refused";
        const auto form = upstream::oauth1::parseParameters(request.body).value();
        sent.insert(sent.end(), form.begin(), form.end());
        const auto base = upstream::oauth1::signatureBase(
            request.method, url(request.path.constData()).toUtf8(), sent);
        const upstream::oauth1::Credentials credentials { "consumer",
            core::SecretString("consumer secret"), {}, core::SecretString(tokenSecret) };
        const auto expected = upstream::oauth1::signature(
            upstream::oauth1::SignatureMethod::HmacSha1, *base, credentials);
        return *expected == signature ? QByteArray() : QByteArray("signature_invalid");
    }
    [[nodiscard]] static http::Response refused(const QByteArray& problem)
    {
        return http::Response::text(401, "oauth_problem=" + problem);
    }
    http::Response initiate(const http::Request& request)
    {
        if (const QByteArray problem = fault(request, {}); !problem.isEmpty())
            return refused(problem);
        m_callback = upstream::oauth1::valueOf(authorization(request), "oauth_callback");
        return http::Response::text(
            200, "oauth_token=temporary&oauth_token_secret=ts&oauth_callback_confirmed=true");
    }
    http::Response authorize(const http::Request&)
    {
        http::Response response = http::Response::text(303, "");
        response.set("Location", m_callback + "?oauth_token=temporary&oauth_verifier=v1");
        return response;
    }
    http::Response token(const http::Request& request)
    {
        QByteArray problem = fault(request, "ts");
        if (upstream::oauth1::valueOf(authorization(request), "oauth_verifier") != "v1")
            problem = "verifier_invalid";
        if (!problem.isEmpty())
            return refused(problem);
        return http::Response::text(200, "oauth_token=access&oauth_token_secret=as&user_id=7");
    }
    http::Response profile(const http::Request& request)
    {
        if (const QByteArray problem = fault(request, "as"); !problem.isEmpty())
            return refused(problem);
        return http::Response::json(200, { { QStringLiteral("name"), QStringLiteral("Jane") } });
    }

    core::SystemClock m_clock;
    QByteArray m_callback;
    http::Router m_router;
    std::unique_ptr<http::Listener> m_listener;
    std::unique_ptr<http::HttpWorker> m_worker;
};

} // namespace gatehouse::lab::test
