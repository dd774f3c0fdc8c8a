// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/provider_layers.h"

#include "server/domain/provider_preset.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

Provider twitter()
{
    Provider provider;
    provider.name = u"twitter"_s;
    provider.clientId = u"row id"_s;
    provider.configuration = { { u"preset"_s, u"twitter"_s } };
    return provider;
}

} // namespace

class ProviderLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetIsValid_data()
    {
        QTest::addColumn<QString>("name");
        for (const ProviderPreset& preset : providerPresets())
            QTest::newRow(qPrintable(preset.name)) << preset.name;
    }
    void everyPresetIsValid()
    {
        QFETCH(QString, name);
        const ProviderPreset* const preset = findProviderPreset(name);
        QVERIFY(!preset->label.isEmpty() && preset->documentation.startsWith("https://"_L1));
        Provider provider;
        provider.name = name;
        provider.clientId = u"id"_s;
        QJsonObject given;
        for (auto it = preset->parameters.begin(); it != preset->parameters.end(); ++it) {
            if (!it->toObject().contains("default"_L1))
                given.insert(it.key(), it.key() == "base"_L1 ? u"https://a.example"_s : u"t1"_s);
        }
        provider.configuration = { { u"preset"_s, name }, { u"preset_params"_s, given } };
        const auto whole = layered(provider, {});
        QVERIFY2(whole.faults.isEmpty(),
            whole.faults.isEmpty() ? "" : qPrintable(whole.faults.first().message));
        if (!preset->parameters.isEmpty() && !given.isEmpty()) {
            provider.configuration.remove(u"preset_params"_s);
            QVERIFY(!layered(provider, {}).faults.isEmpty());
        }
    }

    void knowsTheUsualProviders()
    {
        for (const QString& name :
            { u"google"_s, u"github"_s, u"gitlab"_s, u"microsoft"_s, u"facebook"_s, u"linkedin"_s,
                u"slack"_s, u"twitter"_s, u"discord"_s, u"apple"_s, u"keycloak"_s, u"oidc"_s })
            QVERIFY2(findProviderPreset(name), qPrintable(name));
    }

    void letsTheEnvironmentOverrideTheRow()
    {
        // The variables of the seed.
        const Environment environment { { u"TWITTER_CLIENT_ID"_s, u"Twitter Consumer Key"_s },
            { u"TWITTER_CLIENT_SECRET"_s, u"Twitter Consumer Secret"_s },
            { u"TWITTER_REQUEST_TOKEN_URL"_s, u"https://x.example/request_token"_s },
            { u"TWITTER_CLIENT_KWARGS"_s, u"{\"signature_method\":\"HMAC-SHA256\"}"_s },
            { u"TWITTER_ALLOW_SIGN_UP"_s, u"false"_s }, { u"OTHER_CLIENT_ID"_s, u"x"_s } };
        const auto whole = layered(twitter(), environment);
        QVERIFY(whole.faults.isEmpty());
        QCOMPARE(whole.provider.clientId, u"Twitter Consumer Key"_s);
        QCOMPARE(whole.environmentSecret->reveal(), "Twitter Consumer Secret"_ba);
        const QJsonObject& configuration = whole.provider.configuration;
        QCOMPARE(configuration.value("request_token_url"_L1).toString(),
            u"https://x.example/request_token"_s);
        QCOMPARE(configuration.value("access_token_url"_L1).toString(),
            u"https://api.twitter.com/oauth/access_token"_s);
        const QJsonObject kwargs = configuration.value("client_kwargs"_L1).toObject();
        QCOMPARE(kwargs.value("signature_method"_L1).toString(), u"HMAC-SHA256"_s);
        QCOMPARE(kwargs.value("signature_type"_L1).toString(), u"HEADER"_s); // of the preset
        QCOMPARE(configuration.value("allow_sign_up"_L1), QJsonValue(false));
    }

    void hasAVariableForEveryKeyOfTheSeed_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : { "client_id", "client_secret", "request_token_url",
                 "request_token_params", "access_token_url", "access_token_params",
                 "refresh_token_url", "refresh_token_params", "authorize_url", "authorize_params",
                 "api_base_url", "client_kwargs" })
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void hasAVariableForEveryKeyOfTheSeed()
    {
        QFETCH(QString, key);
        QCOMPARE(variableName(u"example"_s, key), QString(u"EXAMPLE_"_s + key.toUpper()));
        const bool isOurs = key == "client_id"_L1 || key == "client_secret"_L1;
        QVERIFY(isOurs || providerConfigurationKeys().contains(key));
    }

    void refusesWhatAVariableCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("JSON") << u"TWITTER_CLIENT_KWARGS"_s << u"scope=email"_s;
        QTest::newRow("boolean") << u"TWITTER_ALLOW_SIGN_IN"_s << u"maybe"_s;
        QTest::newRow("URL") << u"TWITTER_AUTHORIZE_URL"_s << u"javascript:alert(1)"_s;
        QTest::newRow("preset") << u"TWITTER_PRESET"_s << u"unheard-of"_s;
    }
    void refusesWhatAVariableCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Environment environment { { name, value } };
        QVERIFY(!layered(twitter(), environment).faults.isEmpty());
    }

    void findsProvidersOfTheEnvironment()
    {
        const Environment environment { { u"ACME_CLIENT_ID"_s, u"id"_s },
            { u"ACME_PRESET"_s, u"oidc"_s }, { u"AZURE_CLIENT_ID"_s, u"of another program"_s },
            { u"_CLIENT_ID"_s, u"x"_s } };
        QCOMPARE(providersOfEnvironment(environment), QStringList { u"acme"_s });
    }

    void refusesPresetParametersWithPlaceholders()
    {
        Provider provider = twitter();
        provider.configuration = { { u"preset"_s, u"keycloak"_s },
            { u"preset_params"_s, QJsonObject { { u"base"_s, u"{base}"_s } } } };
        QVERIFY(!layered(provider, {}).faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProviderLayersTest)
#include "tst_provider_layers.moc"
