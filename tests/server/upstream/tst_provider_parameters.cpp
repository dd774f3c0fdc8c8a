// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fetch/scripted_server.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

/// What a provider's configuration adds to each step (the …_params and refresh_token_url of seed
/// 003) goes there, and takes the place of nothing that the protocol needs.
class ProviderParametersTest : public QObject
{
    Q_OBJECT

    /// `own` is a parameter of the protocol at that step.
    static QJsonObject extras(const QString& own)
    {
        return { { u"audience"_s, u"https://api.example/?a=b&c"_s }, { own, u"forged"_s } };
    }
    static constexpr char audience[] = "https://api.example/?a=b&c";

private Q_SLOTS:
    void addsToTheAuthorizationRequest()
    {
        UpstreamServer at;
        at.changeProvider(u"fake"_s, u"authorize_params"_s, extras(u"state"_s));
        const Answer away = at.start();
        QCOMPARE(redirected(away, "audience"), QByteArray(audience));
        QCOMPARE(redirected(away, "state").size(), 43);
        QCOMPARE(away.header("location").count("state="), 1);
    }

    void addsToTheExchangeOfACode()
    {
        UpstreamServer at;
        at.changeProvider(u"fake"_s, u"access_token_params"_s, extras(u"code"_s));
        QCOMPARE(at.signIn().status, 200);
        QCOMPARE(FakeProvider::valueIn(at.fake.lastTokenBody, "audience"), QByteArray(audience));
        QCOMPARE(FakeProvider::valueIn(at.fake.lastTokenBody, "code"), "code-1"_ba);
        QVERIFY(!at.fake.lastTokenBody.contains("forged"));
    }

    void refreshesAtItsOwnAddressWithItsOwnParameters()
    {
        UpstreamServer at;
        ScriptedServer refresher;
        refresher.answer = [](const QByteArray&) {
            return ScriptedServer::json(
                R"({"access_token":"fresh","token_type":"bearer","expires_in":3600})"_ba);
        };
        at.changeProvider(u"fake"_s, u"refresh_token_url"_s, refresher.url(u"/refresh"_s));
        at.changeProvider(u"fake"_s, u"refresh_token_params"_s, extras(u"refresh_token"_s));
        at.decide(at.signIn(), "create", { { "new_username", "jane" } });
        at.server.clock.advance(3600);
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
        QCOMPARE(refresher.requests.size(), 1);
        const QByteArray body
            = refresher.requests[0].mid(refresher.requests[0].indexOf("\r\n\r\n"));
        QCOMPARE(FakeProvider::valueIn(body.trimmed(), "audience"), QByteArray(audience));
        QCOMPARE(FakeProvider::valueIn(body, "refresh_token"), "rt-1"_ba);
        QVERIFY(!body.contains("forged"));
        QCOMPARE(at.fake.lastAuthorization, "Bearer fresh"_ba);
    }

    void addsToTheRequestForARequestToken()
    {
        UpstreamServer at;
        at.addProvider(u"old"_s, at.oauth1Configuration());
        at.changeProvider(u"old"_s, u"request_token_params"_s,
            QJsonObject { { u"x_auth_access_type"_s, u"read"_s } });
        at.changeProvider(
            u"old"_s, u"authorize_params"_s, QJsonObject { { u"force_login"_s, u"true"_s } });
        const Answer away = at.browser.get("/login/old");
        QCOMPARE(FakeProvider::valueIn(at.fake.lastTokenBody, "x_auth_access_type"), "read"_ba);
        QCOMPARE(redirected(away, "force_login"), "true"_ba);
        QCOMPARE(redirected(away, "oauth_token"), "temporary1"_ba);
    }
};

QTEST_GUILESS_MAIN(ProviderParametersTest)
#include "tst_provider_parameters.moc"
