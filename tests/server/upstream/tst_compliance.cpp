// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/compliance.h"

#include "server/domain/provider_preset.h"
#include "server/plugins/plugin_registry.h"
#include "server/upstream/identity.h"
#include "server/upstream/token_set.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::upstream;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The token that a preset's fixes make of an answer.
core::Result<TokenSet> through(const QString& preset, fetch::Answer answer)
{
    const QJsonObject configuration = domain::findProviderPreset(preset)->configuration;
    const Compliance compliance(configuration.value("compliance"_L1).toArray());
    compliance.fixTokenAnswer(answer);
    QJsonObject token = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 200)
        compliance.fixToken(token);
    return tokenSetFrom(token, 1000);
}

fetch::Answer answer(const char* type, const char* body)
{
    fetch::Answer made;
    made.status = 200;
    made.contentType = type;
    made.body = body;
    return made;
}

} // namespace

class ComplianceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProvidersReallySay_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<qint64>("expiresAt");
        QTest::newRow("facebook's old form")
            << u"facebook"_s << "access_token=a&expires=5000"_ba << QString() << qint64(6000);
        QTest::newRow("github's commas")
            << u"github"_s << R"({"access_token":"a","token_type":"bearer","scope":"repo,gist"})"_ba
            << u"repo gist"_s << qint64(0);
        QTest::newRow("slack's nesting")
            << u"slack"_s
            << R"({"ok":true,"authed_user":{"id":"U1","scope":"identity.basic,identity.email",
                   "access_token":"a","token_type":"user"}})"_ba
            << u"identity.basic identity.email"_s << qint64(0);
        QTest::newRow("linkedin without a type")
            << u"linkedin"_s << R"({"access_token":"a","expires_in":60,"scope":"email,openid"})"_ba
            << u"email openid"_s << qint64(1060);
    }
    void readsWhatProvidersReallySay()
    {
        QFETCH(QString, preset);
        QFETCH(QByteArray, body);
        const char* const type = body.startsWith('{') ? "application/json" : "text/plain";
        const auto token = through(preset, answer(type, body.constData()));
        QVERIFY2(token, token ? "" : qPrintable(token.error().message));
        QCOMPARE(token->accessToken.reveal(), "a"_ba);
        QTEST(token->scope, "scope");
        QTEST(token->expiresAt, "expiresAt");
    }

    void takesHiddenErrorsForErrors()
    {
        QVERIFY(!through(
            u"github"_s, answer("application/json", R"({"error":"bad_verification_code"})")));
        QVERIFY(!through(
            u"slack"_s, answer("application/json", R"({"ok":false,"error":"invalid_code"})")));
    }

    void addsVendorHeaders()
    {
        fetch::Request request;
        request.headers.emplace_back("accept", "application/json");
        Compliance(QJsonArray { u"github_headers"_s }).fixProtectedRequest(request);
        QCOMPARE(request.headers.size(), size_t(2));
        QCOMPARE(request.headers[0].second, "application/vnd.github+json"_ba);
    }

    void namesFixesThatNobodyHas()
    {
        QCOMPARE(Compliance(QJsonArray { u"no_such_fix"_s }).unknown(),
            QStringList { u"no_such_fix"_s });
    }

    void everyPresetNamesFixesThatExist()
    {
        for (const auto& preset : domain::providerPresets()) {
            const Compliance compliance(preset.configuration.value("compliance"_L1).toArray());
            QVERIFY2(compliance.unknown().isEmpty(), qPrintable(preset.name));
        }
    }

    void readsIdentitiesByMapping()
    {
        const QJsonObject mapping = domain::findProviderPreset(u"slack"_s)
                                        ->configuration.value("profile_mapping"_L1)
                                        .toObject();
        const auto identity = identityFrom(
            object(R"({"ok":true,"user":{"id":"U1","name":"Jane","email":"j@example.org"}})"),
            mapping);
        QCOMPARE(identity.value().subject, u"U1"_s);
        QCOMPARE(identity->display(), u"Jane"_s);
        QVERIFY(!identity->isEmailVerified);
    }

    void refusesIdentitiesWithoutAName_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("no id") << R"({"name":"x"})"_ba;
        QTest::newRow("beyond 2^53") << R"({"id":9007199254740993000})"_ba;
        QTest::newRow("a fraction") << R"({"id":1.5})"_ba;
        QTest::newRow("a space") << R"({"id":"a b"})"_ba;
        QTest::newRow("a list") << R"({"id":["a"]})"_ba;
    }
    void refusesIdentitiesWithoutAName()
    {
        QFETCH(QByteArray, profile);
        QVERIFY(!identityFrom(object(profile.constData()), { { u"subject"_s, u"id"_s } }));
    }

    void keepsTheRefreshTokenThatAnAnswerLeavesOut()
    {
        const auto first
            = tokenSetFrom(object(R"({"access_token":"a","refresh_token":"r","token_type":"Bearer",
                       "scope":"x","expires_in":100})"),
                1000)
                  .value();
        const auto next = renewed(first,
            tokenSetFrom(object(R"({"access_token":"b","token_type":"bearer"})"), 2000).value());
        QCOMPARE(next.refreshToken.reveal(), "r"_ba);
        QCOMPARE(next.scope, u"x"_s);
        QVERIFY(!first.isStale(1039) && first.isStale(1040));
        QCOMPARE(fromStored(toStored(next)).value().accessToken.reveal(), "b"_ba);
    }

    void usesAPlugInsFixBesideItsOwn()
    {
        const QJsonArray selected { u"acme"_s, u"comma_scope"_s };
        QCOMPARE(Compliance(selected).unknown(), QStringList { u"acme"_s });
        const auto plugins
            = plugins::loadPlugins({ QStringLiteral(GATEHOUSE_BINARY_DIR "/lib/acme-fix") });
        QCOMPARE(plugins.complianceFixes.size(), 1);
        addComplianceFixes(plugins.complianceFixes);
        const Compliance compliance(selected);
        QVERIFY(compliance.unknown().isEmpty());

        fetch::Request request { u"https://acme.example/token"_s, "POST" };
        request.headers = { { "Accept", "application/json" } };
        request.body = "grant_type=refresh_token";
        compliance.fixTokenRequest(request);
        const fetch::Headers expected { { "Accept", "application/json" },
            { "X-Acme-Version", "7" } };
        QCOMPARE(request.headers, expected);
        QCOMPARE(request.body, "grant_type=refresh_token"_ba);
        fetch::Request call { u"https://acme.example/me"_s };
        compliance.fixProtectedRequest(call);
        QCOMPARE(call.headers.size(), size_t(1));
        QCOMPARE(call.method, "GET"_ba);

        auto said = answer("application/json",
            "{\"data\":{\"access_token\":\"a\",\"token_type\":\"Bearer\","
            "\"expires_in_minutes\":2,\"scope\":\"a,b\"}}");
        compliance.fixTokenAnswer(said);
        QJsonObject token = QJsonDocument::fromJson(said.body).object();
        compliance.fixToken(token);
        const auto set = tokenSetFrom(token, 1000);
        QVERIFY(set);
        QCOMPARE(set->expiresAt, 1120);
        QCOMPARE(token.value("scope"_L1).toString(), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(ComplianceTest)
#include "tst_compliance.moc"
