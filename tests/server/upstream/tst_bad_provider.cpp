// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/upstream/upstream_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

using Lie = std::function<void(UpstreamServer&)>;
Q_DECLARE_METATYPE(Lie)

namespace {

Lie claim(const char* name, const QJsonValue& value)
{
    return [=](UpstreamServer& at) {
        at.fake.changeClaims
            = [=](QJsonObject& claims) { claims.insert(QLatin1StringView(name), value); };
    };
}

Lie shifted(const char* name, qint64 seconds)
{
    return [=](UpstreamServer& at) {
        const qint64 time = at.server.clock.now() + seconds;
        at.fake.changeClaims
            = [=](QJsonObject& claims) { claims.insert(QLatin1StringView(name), time); };
    };
}

Lie answers(const http::Response& response)
{
    return [=](UpstreamServer& at) { at.fake.wholeTokenAnswer = [=] { return response; }; };
}

} // namespace

/// Providers that lie, break or attack: a clear page, and nothing stored.
class BadProviderTest : public QObject
{
    Q_OBJECT

    TestDatabases m_databases;

    static void verifyNothingStored(UpstreamServer& at)
    {
        QCOMPARE(at.links(), 0);
        QCOMPARE(at.tokens(), 0);
        QCOMPARE(at.users(), 0);
        QCOMPARE(at.sessions(), 0);
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        if (!onEveryStore(m_databases))
            QSKIP(store::test::TestWorkspace::skipReason());
    }

    void believesNoLie_data()
    {
        QTest::addColumn<Lie>("lie");
        // C115
        QTest::newRow("iss") << claim("iss", u"https://evil.example"_s);
        QTest::newRow("no iss") << claim("iss", QJsonValue::Null);
        QTest::newRow("aud") << claim("aud", u"somebody-else"_s);
        QTest::newRow("two aud, no azp") << claim("aud", QJsonArray { u"our-id"_s, u"other"_s });
        QTest::newRow("azp") << claim("azp", u"other"_s);
        QTest::newRow("expired") << shifted("exp", -31);
        QTest::newRow("exp as text") << claim("exp", u"4000000000"_s);
        QTest::newRow("issued tomorrow") << shifted("iat", 86400);
        QTest::newRow("issued last week") << shifted("iat", -7 * 86400);
        QTest::newRow("not yet valid") << shifted("nbf", 3600);
        QTest::newRow("nonce") << claim("nonce", u"another"_s);
        QTest::newRow("no nonce") << claim("nonce", u""_s);
        QTest::newRow("at_hash") << claim("at_hash", u"AAAAAAAAAAAAAAAAAAAAAA"_s);
        QTest::newRow("no sub") << claim("sub", u""_s);
        QTest::newRow("userinfo of another")
            << Lie([](UpstreamServer& at) { at.fake.userinfoSubject = u"s-2"_s; });
        QTest::newRow("no id_token") << Lie([](UpstreamServer& at) {
            at.fake.changeToken = [](QJsonObject& token) { token.remove("id_token"_L1); };
        });
        QTest::newRow("alg none") << Lie([](UpstreamServer& at) {
            at.fake.changeToken = [](QJsonObject& token) {
                const QString payload = token.value("id_token"_L1).toString().section(u'.', 1, 1);
                const QString header
                    = QString::fromLatin1(core::toBase64Url(R"({"alg":"none","typ":"JWT"})"_ba));
                token.insert("id_token"_L1, QString(header + u'.' + payload + u'.'));
            };
        });
        QTest::newRow("HS256 with the public key") << Lie([](UpstreamServer& at) {
            at.fake.changeToken = [&at](QJsonObject& token) {
                const QString payload = token.value("id_token"_L1).toString().section(u'.', 1, 1);
                const QByteArray text
                    = core::toBase64Url(R"({"alg":"HS256"})"_ba) + '.' + payload.toLatin1();
                const QByteArray mac = crypto::hmacSha256(at.fake.keys.jwks(), text);
                token.insert("id_token"_L1,
                    QString::fromLatin1(QByteArray(text + '.' + core::toBase64Url(mac))));
            };
        });
        // The answer of the token endpoint.
        QTest::newRow("error") << answers(
            http::Response::json(400, { { u"error"_s, u"invalid_grant"_s } }));
        QTest::newRow("no JSON") << answers(http::Response::text(200, "access_token=a"));
        QTest::newRow("status 500") << answers(http::Response::json(500, {}));
        QTest::newRow("another type") << Lie([](UpstreamServer& at) {
            at.fake.changeToken
                = [](QJsonObject& token) { token.insert("token_type"_L1, u"mac"_s); };
        });
        QTest::newRow("line end in the token") << Lie([](UpstreamServer& at) {
            at.fake.changeToken
                = [](QJsonObject& token) { token.insert("access_token"_L1, u"a\r\nX: y"_s); };
        });
        QTest::newRow("larger than we read")
            << answers(http::Response::text(200, QByteArray(1 << 20, 'x')));
        // C108
        QTest::newRow("redirect to loopback")
            << answers(http::Response::seeOther("http://127.0.0.1:1/"));
    }
    void believesNoLie()
    {
        QFETCH(Lie, lie);
        UpstreamServer at;
        lie(at);
        const Answer page = at.signIn();
        QCOMPARE(page.status, 502);
        QVERIFY(page.body.contains("Fake Co"));
        verifyNothingStored(at);
    }

    void refusesMetadataOfAnotherIssuer()
    {
        // C114
        UpstreamServer at;
        at.fake.issuer = u"https://evil.example"_s;
        QCOMPARE(at.start().status, 502);
        at.fake.issuer = at.fake.url("");
        QCOMPARE(at.start().status, 303);
    }

    void refusesAWrongOrMissingIssuerOfTheAnswer()
    {
        // C114, RFC 9207
        UpstreamServer at;
        QByteArray state = redirected(at.start(), "state");
        QCOMPARE(at.comeBack(state, { { "iss", "https://evil.example" } }).status, 502);
        state = redirected(at.start(), "state");
        QCOMPARE(at.comeBack(state, { { "iss", "" } }).status, 502);
        QCOMPARE(at.fake.tokenRequests, 0);
    }

    void takesAStateOnceAndFromItsBrowserOnly()
    {
        // C113
        UpstreamServer at;
        const QByteArray state = redirected(at.start(), "state");
        QCOMPARE(at.comeBack("x" + state).status, 400);
        const auto own = at.browser.cookies;
        at.browser.cookies.clear();
        QCOMPARE(at.comeBack(state).status, 400);
        at.browser.get("/login"); // a browser secret, but another
        QCOMPARE(at.comeBack(state).status, 400);
        QCOMPARE(at.fake.tokenRequests, 0);
        at.browser.cookies = own;
        QCOMPARE(at.comeBack(state).status, 200);
        QCOMPARE(at.comeBack(state).status, 400);
        QCOMPARE(at.fake.tokenRequests, 1);
    }

    void takesAStateForItsProviderOnly()
    {
        // C113, C114
        UpstreamServer at;
        at.addProvider(u"other"_s, at.openIdConfiguration());
        const QByteArray state = redirected(at.start("/login/other"), "state");
        QCOMPARE(at.comeBack(state).status, 400);
        QCOMPARE(at.fake.tokenRequests, 0);
    }

    void forgetsAfterTenMinutes()
    {
        UpstreamServer at;
        const QByteArray state = redirected(at.start(), "state");
        at.server.clock.advance(601);
        QCOMPARE(at.comeBack(state).status, 400);
    }

    void saysWhenTheProviderRefused()
    {
        UpstreamServer at;
        const QByteArray state = redirected(at.start(), "state");
        const Answer page = at.comeBack(state, { { "code", "" }, { "error", "access_denied" } });
        QCOMPARE(page.status, 502);
        QVERIFY(page.body.contains("access_denied"));
        QCOMPARE(at.fake.tokenRequests, 0);
    }

    void followsAKeyThatRotatedMeanwhile()
    {
        UpstreamServer at;
        at.decide(at.signIn(), "create", { { "new_username", "jane" } });
        static const auto fresh
            = crypto::SigningKey::generate(crypto::SignatureAlgorithm::RS256).value();
        at.server.clock.advance(120);
        at.fake.keys = jose::KeyRing({ { u"rotated"_s, u"current"_s, fresh } });
        at.browser.cookies.clear();
        QCOMPARE(at.signIn().header("location"), "/account"_ba);
        // A stranger's key under a known name is no key.
        static const auto stranger
            = crypto::SigningKey::generate(crypto::SignatureAlgorithm::RS256).value();
        at.fake.keys = jose::KeyRing({ { u"rotated"_s, u"current"_s, stranger } });
        QCOMPARE(at.signIn().status, 502);
    }

    void staysOffThePrivateNetworkUnlessAllowed()
    {
        // C108
        UpstreamServer at;
        at.changeProvider(u"fake"_s, u"allow_private_network"_s, false);
        QCOMPARE(at.start().status, 502);
    }

    void refusesForgedDecisions()
    {
        UpstreamServer at;
        const Answer page = at.signIn();
        const Fields form { { "flow", Browser::hidden(page, "flow") }, { "csrf", "wrong" },
            { "action", "create" }, { "new_username", "jane" } };
        QCOMPARE(at.browser.post("/authorize/fake", form).status, 403);
        verifyNothingStored(at);
        const QByteArray csrf = Browser::hidden(page, "csrf");
        at.changeProvider(u"fake"_s, u"allow_sign_up"_s, false);
        QCOMPARE(at.decide(page, "create", { { "new_username", "jane" } }).status, 403);
        QCOMPARE(at.decide(page, "confirm").status, 400);
        verifyNothingStored(at);
    }

    void confirmsALinkOnlyForWhoBeganIt()
    {
        // C116
        UpstreamServer at;
        addPerson(at.server, u"alice"_s);
        addPerson(at.server, u"mallory"_s);
        at.browser.signIn("mallory");
        const QByteArray csrf = Browser::hidden(at.browser.get("/account"), "csrf");
        const Answer go
            = at.browser.post("/login/fake", { { "csrf", csrf }, { "action", "link" } });
        const QRegularExpression state(u"state=([A-Za-z0-9_-]+)"_s);
        const QRegularExpression nonce(u"nonce=([A-Za-z0-9_-]+)"_s);
        const QString body = QString::fromUtf8(go.body);
        at.fake.nonce = nonce.match(body).captured(1).toLatin1();
        at.browser.cookies.remove("__Host-gatehouse_session");
        at.browser.signIn("alice");
        QCOMPARE(at.comeBack(state.match(body).captured(1).toLatin1()).status, 403);
        QCOMPARE(at.links(), 0);
    }
};

QTEST_GUILESS_MAIN(BadProviderTest)
#include "tst_bad_provider.moc"
