// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/response_type.h"
#include "server/oidc/id_token_maker.h"
#include "server/pages/self_submit.h"
#include "tests/server/oidc/front_server.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Browser;
using test::Fields;
using test::FrontAnswer;
using test::frontAnswer;

/// What leaves the authorization endpoint for each response type, by each response mode.
class FrontChannelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FrontServer> m_server {};

    /// The answer for alice, who is signed in.
    test::Answer answerFor(const Fields& changes)
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        return browser.get(authorizeTarget(m_server->front, changes));
    }
    FrontAnswer given(const QByteArray& type, const Fields& more = {})
    {
        Fields changes { { "response_type", type }, { "nonce", "n-1" },
            { "scope", "openid profile" } };
        changes.insert(changes.end(), more.begin(), more.end());
        return frontAnswer(answerFor(changes));
    }
    static QJsonObject claimsOf(const FrontAnswer& answer)
    {
        const auto token = jose::verifyCompact(
            answer.values.value("id_token"), test::testKeys().verificationKeys());
        return token ? token->claims : QJsonObject();
    }
    test::Answer redeemed(const FrontAnswer& answer)
    {
        return m_server->client.post("/oauth/token",
            { { "grant_type", "authorization_code" }, { "code", answer.values.value("code") },
                { "redirect_uri", "https://app.example/cb" }, { "code_verifier", test::verifier } },
            { { "Authorization", test::HttpClient::basic("front", "secret") } });
    }
    int userinfo(const FrontAnswer& answer)
    {
        const QByteArray bearer = "Bearer " + answer.values.value("access_token");
        return m_server->client.get("/oauth/userinfo", { { "Authorization", bearer } }).status;
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<test::FrontServer>(); }
    void cleanup() { m_server.reset(); }

    void givesExactlyWhatTheTypeNames_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("mode");
        for (const oauth::ResponseType& type : oauth::responseTypes()) {
            for (const char* mode : { "", "query", "fragment", "form_post" })
                QTest::addRow("C023 %s by %s", type.name, mode)
                    << QByteArray(type.name) << QByteArray(mode);
        }
    }
    void givesExactlyWhatTheTypeNames()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, mode);
        const QByteArrayList parts = type.split(' ');
        const bool bearsToken = parts.contains("token") || parts.contains("id_token");
        const FrontAnswer answer = given(type, { { "response_mode", mode } });
        const QByteArray usual = bearsToken ? "fragment" : "query";
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QCOMPARE(answer.values.value("iss"), "https://issuer.example"_ba);
        if (mode == "query" && bearsToken) {
            QCOMPARE(answer.channel, "fragment"_ba);
            QCOMPARE(answer.values.value("error"), "invalid_request"_ba);
            QVERIFY(!answer.values.contains("access_token"));
            return;
        }
        QCOMPARE(answer.channel, mode.isEmpty() ? usual : mode);
        QByteArrayList expected { "iss", "state" };
        if (parts.contains("code"))
            expected.append("code");
        if (parts.contains("id_token"))
            expected.append("id_token");
        if (parts.contains("token"))
            expected += { "access_token", "token_type", "expires_in", "scope" };
        std::ranges::sort(expected);
        QCOMPARE(answer.values.keys(), QList<QByteArray>(expected));
        if (parts.contains("id_token")) {
            const QJsonObject claims = claimsOf(answer);
            QCOMPARE(claims.value(u"nonce"_s).toString(), u"n-1"_s);
            QCOMPARE(claims.value(u"sub"_s).toString(), u"sub-alice"_s);
            QCOMPARE(claims.value(u"aud"_s).toString(), u"front"_s);
            QVERIFY(claims.contains(u"sid"_s));
            const auto hash = [&answer](const char* name) {
                const QByteArray value = answer.values.value(name);
                return value.isEmpty() ? QString() : QString::fromLatin1(oidc::leftHalfHash(value));
            };
            QCOMPARE(claims.value(u"at_hash"_s).toString(), hash("access_token"));
            QCOMPARE(claims.value(u"c_hash"_s).toString(), hash("code"));
            // Claims about the person only where nothing opens userinfo.
            QCOMPARE(claims.contains(u"name"_s), type == "id_token");
        }
        if (parts.contains("token"))
            QCOMPARE(userinfo(answer), 200);
        if (parts.contains("code")) {
            const test::Answer tokens = redeemed(answer);
            QCOMPARE(tokens.status, 200);
            if (parts.contains("id_token")) {
                const auto second = jose::verifyCompact(
                    tokens.text("id_token"), test::testKeys().verificationKeys());
                QCOMPARE(second->claims.value(u"sub"_s), claimsOf(answer).value(u"sub"_s));
                QCOMPARE(second->claims.value(u"iss"_s), claimsOf(answer).value(u"iss"_s));
            }
        }
    }

    void theOrderOfTheWordsDoesNotMatter()
    {
        QVERIFY(given("token id_token code").values.contains("id_token"));
        QCOMPARE(given("code code").values.value("error"), "unsupported_response_type"_ba);
        QCOMPARE(given("none code").values.value("error"), "unsupported_response_type"_ba);
    }

    void implicitTokensHaveALifetimeOfTheirOwnAndNoRefreshToken()
    {
        m_server->changeSettings([](domain::Settings& settings) {
            settings.tokenExpiresIn = QJsonObject { { u"implicit"_s, 1234 } };
        });
        const FrontAnswer answer = given("token");
        QCOMPARE(answer.values.value("expires_in"), "1234"_ba);
        QCOMPARE(answer.values.value("token_type"), "Bearer"_ba);
        QVERIFY(!answer.values.contains("refresh_token"));
        const auto value = crypto::TokenValue::parse("gha", answer.values.value("access_token"));
        const auto row
            = store::TokenRepository(m_server->reader()).findAccessToken(value->id).value();
        QCOMPARE(row->grantType, u"implicit"_s);
        QCOMPARE(m_server->sink.issuances.back().grantType, u"implicit"_s);
        m_server->clock.advance(1234);
        QCOMPARE(userinfo(answer), 401);
    }

    void aSecondUseOfTheCodeEndsTheTokenBesideIt()
    {
        const FrontAnswer answer = given("code token"); // C040
        QCOMPARE(redeemed(answer).status, 200);
        QCOMPARE(userinfo(answer), 200);
        QCOMPARE(redeemed(answer).error(), u"invalid_grant"_s);
        QCOMPARE(userinfo(answer), 401);
    }

    void isOffUnlessTheClientHasIt_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const oauth::ResponseType& type : oauth::responseTypes())
            QTest::addRow("C013 C056 %s", type.name) << QByteArray(type.name);
    }
    void isOffUnlessTheClientHasIt()
    {
        QFETCH(QByteArray, type);
        const domain::Client plain = m_server->addClient(test::webClient(u"plain"_s));
        const auto answer = frontAnswer(m_server->client.get(authorizeTarget(
            plain, { { "response_type", type }, { "nonce", "n" }, { "prompt", "none" } })));
        QCOMPARE(answer.values.value("error"),
            type == "code" ? "login_required"_ba : "unauthorized_client"_ba);
        // The response type alone is not enough: the grant type behind it must be there as well.
        m_server->changeClient(plain.id, [&type](domain::Client& client) {
            client.responseTypes.append(QString::fromLatin1(type));
        });
        const auto again = frontAnswer(m_server->client.get(authorizeTarget(
            plain, { { "response_type", type }, { "nonce", "n" }, { "prompt", "none" } })));
        QCOMPARE(again.values.value("error"),
            type == "code" || type == "none" ? "login_required"_ba : "unauthorized_client"_ba);
    }

    void refusesInTheChannelOfTheAnswer_data()
    {
        QTest::addColumn<test::Fields>("changes");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QByteArray>("error");
        const auto row
            = [](const char* name, const Fields& changes, const char* channel, const char* error) {
                  QTest::newRow(name) << changes << QByteArray(channel) << QByteArray(error);
              };
        row("no nonce", { { "response_type", "id_token" } }, "fragment", "invalid_request");
        row("no nonce, hybrid", { { "response_type", "code id_token" } }, "fragment",
            "invalid_request");
        row("no openid",
            { { "response_type", "id_token token" }, { "nonce", "n" }, { "scope", "profile" } },
            "fragment", "invalid_scope");
        row("no challenge with a code",
            { { "response_type", "code token" }, { "code_challenge", "" },
                { "code_challenge_method", "" } },
            "fragment", "invalid_request");
        row("C026 prompt none", { { "response_type", "token" }, { "prompt", "none" } }, "fragment",
            "login_required");
        row("C026 prompt none by form",
            { { "response_type", "token" }, { "prompt", "none" },
                { "response_mode", "form_post" } },
            "form_post", "login_required");
        row("scope by form", { { "scope", "openid admin" }, { "response_mode", "form_post" } },
            "form_post", "invalid_scope");
        row("unknown type by fragment",
            { { "response_type", "magic" }, { "response_mode", "fragment" } }, "fragment",
            "unsupported_response_type");
        row("unknown mode", { { "response_type", "token" }, { "response_mode", "pigeon" } },
            "fragment", "invalid_request");
    }
    void refusesInTheChannelOfTheAnswer()
    {
        QFETCH(test::Fields, changes);
        QFETCH(QByteArray, channel);
        QFETCH(QByteArray, error);
        changes.emplace_back("prompt", "none");
        const auto answer
            = frontAnswer(m_server->client.get(authorizeTarget(m_server->front, changes)));
        QCOMPARE(answer.channel, channel);
        QCOMPARE(answer.values.value("error"), error);
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QCOMPARE(answer.values.value("iss"), "https://issuer.example"_ba);
        QVERIFY(!answer.values.contains("access_token") && !answer.values.contains("code"));
    }

    void needsNoChallengeWhereThereIsNoCode()
    {
        const Fields without { { "code_challenge", "" }, { "code_challenge_method", "" } };
        QVERIFY(given("token", without).values.contains("access_token"));
        QVERIFY(given("id_token", without).values.contains("id_token"));
    }

    void thePostedPageIsInert()
    {
        const QByteArray evil = "\"><script>alert(1)</script><b onclick='x'>&amp;"; // C024
        const test::Answer page
            = answerFor({ { "response_mode", "form_post" }, { "state", evil } });
        QCOMPARE(page.status, 200);
        QCOMPARE(frontAnswer(page).values.value("state"), evil);
        QCOMPARE(page.body.count("<script"), 1);
        QVERIFY(!page.body.contains("<b onclick"));
        // The policy allows the text of the one script there is, and nothing else.
        const qsizetype begin = page.body.indexOf("<script>") + qsizetype(qstrlen("<script>"));
        const QByteArray script
            = page.body.mid(begin, page.body.indexOf("</script>", begin) - begin);
        const QByteArray hash
            = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        const QByteArray policy = page.header("content-security-policy");
        const QByteArray source = "script-src 'sha256-" + hash + '\'';
        QVERIFY2(policy.contains(source), policy.constData());
        QVERIFY(!policy.contains("unsafe") && !policy.contains("form-action"));
        QVERIFY(policy.contains("default-src 'none'"));
        QCOMPARE(page.header("cache-control"), "no-store"_ba);
        QVERIFY(page.body.contains("<button class=\"button primary\" type=\"submit\">"));
    }

    void givesAJwtWhereTheClientHasThem()
    {
        m_server->changeClient(m_server->front.id, [](domain::Client& client) {
            client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        });
        const FrontAnswer answer = given("id_token token");
        QCOMPARE(answer.values.value("access_token").count('.'), 2);
        QCOMPARE(userinfo(answer), 200);
        QCOMPARE(claimsOf(answer).value(u"at_hash"_s).toString().toLatin1(),
            oidc::leftHalfHash(answer.values.value("access_token")));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::FrontChannelTest)
#include "tst_front_channel.moc"
