// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims_preview.h"

#include "server/domain/grant_types.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClaimsPreview;
using models::ConsoleWorkspace;

class ClaimsPreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;
    models::PreviewOrder m_order;

    ClaimsPreview preview(const QString& scopes)
    {
        m_order.requested = domain::ScopeSet::fromStored(scopes);
        auto made = models::previewClaims(*m_place->reader, m_order);
        return made ? *made : ClaimsPreview {};
    }

    static QString claim(const ClaimsPreview& preview, const QString& place, const QString& name,
        QString models::PreviewedClaim::*part = &models::PreviewedClaim::value)
    {
        for (const models::PreviewedClaim& each : preview.claims) {
            if (each.place == place && each.name == name) {
                return each.*part;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<ConsoleWorkspace>();
        domain::User alice;
        alice.username = u"alice"_s;
        alice.subject = u"sub-alice"_s;
        alice.email = u"alice@a.example"_s;
        alice.isEmailVerified = true;
        alice.name = u"Alice Adams"_s;
        domain::Client web;
        web.clientId = u"web"_s;
        web.grantTypes = QStringList { domain::grant_type::authorizationCode };
        web.responseTypes = QStringList { u"code"_s };
        web.scope = domain::ScopeSet::fromStored(u"openid profile email"_s);
        m_order = models::PreviewOrder { .client = web,
            .user = alice,
            .requested = {},
            .issuer = u"https://id.example"_s,
            .at = 1000 };
    }

    void cleanup() { m_place.reset(); }

    void saysWhichScopeOpensAClaim()
    {
        const ClaimsPreview made = preview(u"openid email"_s);
        QCOMPARE(claim(made, u"Userinfo"_s, u"email"_s), u"\"alice@a.example\""_s);
        QCOMPARE(claim(made, u"Userinfo"_s, u"email"_s, &models::PreviewedClaim::origin),
            u"scope email"_s);
        QCOMPARE(claim(made, u"Userinfo"_s, u"email_verified"_s), u"true"_s);
        QCOMPARE(claim(made, u"Userinfo"_s, u"sub"_s), u"\"sub-alice\""_s);
        QVERIFY(claim(made, u"Userinfo"_s, u"name"_s).isEmpty());
        QCOMPARE(claim(made, u"ID token"_s, u"aud"_s), u"\"web\""_s);
        QCOMPARE(claim(made, u"ID token"_s, u"iss"_s), u"\"https://id.example\""_s);
        QVERIFY(claim(made, u"ID token"_s, u"email"_s).isEmpty());
    }

    void putsPersonalClaimsIntoTheIdTokenWhereThereIsNoUserinfo()
    {
        m_order.client.responseTypes = QStringList { u"id_token"_s };
        const ClaimsPreview made = preview(u"openid email"_s);
        QCOMPARE(claim(made, u"ID token"_s, u"email"_s), u"\"alice@a.example\""_s);
        QVERIFY(claim(made, u"Userinfo"_s, u"sub"_s).isEmpty());
    }

    void saysNothingAboutAPersonWithoutOpenid()
    {
        const ClaimsPreview made = preview(u"email"_s);
        QVERIFY(made.claims.isEmpty());
        QVERIFY(made.remarks.join(u' ').contains(u"openid"_s));
    }

    void showsAnAccessTokenThatResourceServersRead()
    {
        m_order.client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        m_order.client.audiences = QStringList { u"https://api.example"_s };
        m_order.client.tokenExpiresIn = { { u"authorization_code"_s, 60 } };
        const ClaimsPreview made = preview(u"openid email"_s);
        QCOMPARE(claim(made, u"Access token"_s, u"scope"_s), u"\"openid email\""_s);
        QCOMPARE(claim(made, u"Access token"_s, u"exp"_s), u"1060"_s);
        QCOMPARE(claim(made, u"Access token"_s, u"aud"_s),
            u"[\"https://api.example\",\"https://id.example\"]"_s);
    }

    void tellsWhatTheClientMayNotAskFor()
    {
        QVERIFY(preview(u"openid phone"_s).remarks.join(u' ').contains(u"refused"_s));
        m_order.client.scope = domain::ScopeSet::fromStored(u"openid orders"_s);
        QVERIFY(preview(u"openid orders"_s).remarks.join(u' ').contains(u"opens no claims"_s));
    }

    void showsTheClientAsItsOwnSubject()
    {
        m_order.user.reset();
        m_order.client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        QCOMPARE(claim(preview(u"profile"_s), u"Access token"_s, u"sub"_s), u"\"web\""_s);
    }
};

QTEST_GUILESS_MAIN(ClaimsPreviewTest)
#include "tst_claims_preview.moc"
