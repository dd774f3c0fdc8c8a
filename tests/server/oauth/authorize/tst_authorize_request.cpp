// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Fields;
using test::redirected;

/// What a request may say: every fault goes to the proved address with state and iss (C011-C019,
/// C025, C031-C033).
class AuthorizeRequestTest : public QObject
{
    Q_OBJECT

    test::PageServer m_server {};
    domain::Client m_client {};
    domain::Client m_public {};
    domain::Client m_legacy {};

    void verifyRefused(const test::Answer& answer, const char* error)
    {
        QCOMPARE(answer.status, 303);
        const QByteArray location = answer.header("location");
        QVERIFY2(location.startsWith("https://app.example/cb?"), location.constData());
        QCOMPARE(redirected(answer, "error"), QByteArray(error));
        QCOMPARE(redirected(answer, "iss"), "https://issuer.example"_ba);
        QCOMPARE(redirected(answer, "code"), QByteArray());
        QCOMPARE(QString::fromLatin1(error), m_server.sink.steps.back().error);
        // RFC 6749 §4.1.2.1: the description has these characters only.
        const QByteArray description = redirected(answer, "error_description");
        QVERIFY(!description.isEmpty());
        for (const char c : description)
            QVERIFY(c >= 0x20 && c < 0x7f && c != '"' && c != '\\');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_client = m_server.addClient(test::webClient());
        m_public = m_server.addClient(test::publicClient());
        domain::Client legacy = test::webClient(u"legacy"_s);
        legacy.requiresPkce = false;
        m_legacy = m_server.addClient(legacy);
    }

    void namesTheRequestInTheErrorUri()
    {
        const auto showPages = [this](bool isShown) {
            m_server.changeSettings(
                [isShown](domain::Settings& settings) { settings.hasErrorPages = isShown; });
        };
        showPages(true);
        const auto answer
            = m_server.client.get(authorizeTarget(m_client, { { "scope", "openid admin" } }));
        QCOMPARE(redirected(answer, "error_uri"),
            QByteArray("https://issuer.example/oauth/errors/invalid_scope?request="
                + m_server.sink.steps.back().request));
        showPages(false);
    }

    void refusesToTheClient_data()
    {
        QTest::addColumn<test::Fields>("changes");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, const Fields& changes, const char* error) {
            QTest::newRow(name) << changes << QByteArray(error);
        };
        row("no response_type", { { "response_type", "" } }, "invalid_request");
        row("unknown response_type", { { "response_type", "magic" } }, "unsupported_response_type");
        row("unknown response_mode", { { "response_mode", "pigeon" } }, "invalid_request");
        row("unknown scope", { { "scope", "openid admin" } }, "invalid_scope");
        row("malformed scope", { { "scope", "openid \"x\"" } }, "invalid_scope");
        row("no scope", { { "scope", "" } }, "invalid_scope");
        row("request object", { { "request", "eyJ" } }, "request_not_supported");
        row("request_uri", { { "request_uri", "https://a.example/r" } },
            "request_uri_not_supported");
        row("registration", { { "registration", "{}" } }, "registration_not_supported");
        row("no challenge", { { "code_challenge", "" }, { "code_challenge_method", "" } },
            "invalid_request");
        row("method without challenge", { { "code_challenge", "" } }, "invalid_request");
        row("challenge without method", { { "code_challenge_method", "" } }, "invalid_request");
        row("plain", { { "code_challenge_method", "plain" } }, "invalid_request");
        row("unknown method", { { "code_challenge_method", "S512" } }, "invalid_request");
        row("method in lower case", { { "code_challenge_method", "s256" } }, "invalid_request");
        row("challenge of 42", { { "code_challenge", QByteArray(42, 'a') } }, "invalid_request");
        row("challenge of 129", { { "code_challenge", QByteArray(129, 'a') } }, "invalid_request");
        row("challenge with padding", { { "code_challenge", QByteArray(43, 'a') + '=' } },
            "invalid_request");
        row("prompt none and login", { { "prompt", "none login" } }, "invalid_request");
        row("unknown prompt", { { "prompt", "dance" } }, "invalid_request");
        row("max_age of letters", { { "max_age", "soon" } }, "invalid_request");
        row("negative max_age", { { "max_age", "-1" } }, "invalid_request");
        row("foreign id_token_hint", { { "id_token_hint", "a.b.c" } }, "invalid_request");
        row("long nonce", { { "nonce", QByteArray(513, 'n') } }, "invalid_request");
    }
    void refusesToTheClient()
    {
        QFETCH(test::Fields, changes);
        QFETCH(QByteArray, error);
        const auto answer = m_server.client.get(authorizeTarget(m_client, changes));
        verifyRefused(answer, error);
        QCOMPARE(redirected(answer, "state"), "s-1"_ba);
    }

    void refusesARepeatedParameter_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isStateEchoed");
        for (const char* name :
            { "response_type", "scope", "nonce", "code_challenge", "prompt", "acr_values" })
            QTest::newRow(name) << QByteArray(name) << true;
        QTest::newRow("state") << QByteArray("state") << false;
    }
    void refusesARepeatedParameter()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isStateEchoed);
        const QByteArray twice = '&' + name + "=code&" + name + "=code";
        const auto answer = m_server.client.get(authorizeTarget(m_client) + twice);
        verifyRefused(answer, "invalid_request");
        QCOMPARE(redirected(answer, "state"), isStateEchoed ? "s-1"_ba : QByteArray());
    }

    void refusesAClientWithoutTheGrant()
    {
        domain::Client machine = test::webClient(u"machine"_s);
        machine.grantTypes = { u"client_credentials"_s };
        machine.responseTypes = {};
        machine = m_server.addClient(machine);
        verifyRefused(m_server.client.get(authorizeTarget(machine)), "unauthorized_client");
    }

    void requiresPkceOfPublicClientsEvenWhenSwitchedOff()
    {
        m_server.changeClient(
            m_public.id, [](domain::Client& client) { client.requiresPkce = false; });
        const Fields without { { "code_challenge", "" }, { "code_challenge_method", "" },
            { "prompt", "none" } };
        verifyRefused(m_server.client.get(authorizeTarget(m_public, without)), "invalid_request");
        verifyRefused(m_server.client.get(authorizeTarget(m_legacy, without)), "login_required");
    }

    void acceptsChallengesOfEveryLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("43") << 43;
        QTest::newRow("128") << 128;
    }
    void acceptsChallengesOfEveryLength()
    {
        QFETCH(int, length);
        const Fields changes { { "code_challenge", QByteArray(length, 'a') },
            { "prompt", "none" } };
        verifyRefused(m_server.client.get(authorizeTarget(m_client, changes)), "login_required");
    }

    void echoesTheStateByteForByte_data()
    {
        QTest::addColumn<QByteArray>("state");
        QByteArray printable;
        for (char c = 0x20; c < 0x7f; ++c)
            printable += c;
        QTest::newRow("printable ASCII") << printable;
        QTest::newRow("384 characters") << QByteArray(384, 'x');
        QTest::newRow("longest") << QByteArray(2048, 'x');
        QTest::newRow("UTF-8") << u"Grüße 😀 \u202e"_s.toUtf8();
        QTest::newRow("looks like parameters") << QByteArray("a&error=x#y?code=1+2%20");
    }
    void echoesTheStateByteForByte()
    {
        QFETCH(QByteArray, state);
        const auto answer = m_server.client.get(
            authorizeTarget(m_client, { { "state", state }, { "prompt", "none" } }));
        verifyRefused(answer, "login_required");
        QCOMPARE(redirected(answer, "state"), state);
    }

    void refusesAStateItCannotEcho_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("too long") << QByteArray(2049, 'x');
        QTest::newRow("line break") << QByteArray("a\r\nSet-Cookie: evil=1");
        QTest::newRow("escape") << QByteArray("\x1b[31m");
    }
    void refusesAStateItCannotEcho()
    {
        QFETCH(QByteArray, state);
        const auto answer = m_server.client.get(authorizeTarget(m_client, { { "state", state } }));
        verifyRefused(answer, "invalid_request");
        QCOMPARE(redirected(answer, "state"), QByteArray());
        QCOMPARE(answer.header("set-cookie"), QByteArray());
    }

    void neverPutsALineBreakIntoAHeader()
    {
        const QByteArray evil = "%0d%0aX-Evil:%201";
        for (const char* name :
            { "scope", "response_type", "prompt", "login_hint", "ui_locales" }) {
            const auto answer = m_server.client.get(
                authorizeTarget(m_client, { { name, "" } }) + '&' + name + '=' + evil);
            QCOMPARE(answer.header("x-evil"), QByteArray());
        }
    }

    void ignoresUnknownAndEmptyParameters()
    {
        const auto answer = m_server.client.get(
            authorizeTarget(m_client, { { "prompt", "none" } }) + "&extra=1&acr_values=&request=");
        verifyRefused(answer, "login_required");
    }

    void stopsForAnUnreadableRequest()
    {
        QCOMPARE(m_server.client.get("/oauth/authorize?client_id=%zz").status, 400);
        QCOMPARE(m_server.client.get("/oauth/authorize?client_id=%ff").status, 400);
        const auto json = m_server.client.send({ test::HttpClient::request(
            "POST", "/oauth/authorize", { { "Content-Type", "application/json" } }, "{}") });
        QCOMPARE(json.front().status, 400);
    }

    void takesPostAndRefusesOtherMethods()
    {
        const QByteArray query = authorizeTarget(m_client).mid(qstrlen("/oauth/authorize?"));
        const auto post
            = m_server.client.send({ test::HttpClient::request("POST", "/oauth/authorize",
                { { "Content-Type", "application/x-www-form-urlencoded" } }, query) });
        QCOMPARE(post.front().status, 303);
        QVERIFY(post.front().header("location").startsWith("/oauth/authorize?interaction="));
        const auto put = m_server.client.send(
            { test::HttpClient::request("PUT", "/oauth/authorize", {}, {}) });
        QCOMPARE(put.front().status, 405);
        QVERIFY(put.front().header("allow").contains("GET"));
        QCOMPARE(put.front().header("access-control-allow-origin"), QByteArray());
    }

    void describesItselfForDiscovery()
    {
        const auto endpoint = oauth::authorizeEndpoint(m_server.services());
        QCOMPARE(endpoint->metadataKey(), "authorization_endpoint"_ba);
        QCOMPARE(endpoint->cors(), http::Cors::Never);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AuthorizeRequestTest)
#include "tst_authorize_request.moc"
