// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/client.h"
#include "server/oauth/plugin_types.h"
#include "server/plugins/plugin_registry.h"
#include "tests/server/oidc/front_server.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::authorizeTarget;
using test::Browser;
using test::Fields;
using test::frontAnswer;
using test::FrontAnswer;

/// A plug-in's response type over the wire: the example as an operator would load it, and one that
/// says whatever a row wants.
class PluginResponseTypesTest : public QObject
{
    Q_OBJECT

    class ScriptedGrant final : public plugin::GrantPlugin
    {
    public:
        [[nodiscard]] QString grantType() const override { return u"scripted"_s; }
        [[nodiscard]] bool usesTokenEndpoint() const override { return false; }
        [[nodiscard]] plugin::ResponseType responseType() const override
        {
            return { u"scripted"_s, true, true, true };
        }
        [[nodiscard]] QFuture<plugin::GrantDecision> validateTokenRequest(
            const plugin::TokenRequest&) override
        {
            return {};
        }
        [[nodiscard]] QFuture<plugin::AuthorizationDecision> authorize(
            const plugin::AuthorizationRequest& request) override
        {
            asked = request;
            return isSilent ? QFuture<plugin::AuthorizationDecision>()
                            : QtFuture::makeReadyFuture(decision);
        }
        bool isSilent = false;
        plugin::AuthorizationDecision decision {};
        plugin::AuthorizationRequest asked {};
    };

    QTemporaryDir m_tickets {};
    plugins::PluginRegistry m_plugins {};
    ScriptedGrant m_scripted {};
    std::unique_ptr<test::FrontServer> m_server {};
    domain::Client m_shop {};

    [[nodiscard]] static domain::Client client(const QString& id, const QString& type)
    {
        domain::Client made = test::frontClient(id);
        made.grantTypes = QStringList { type, u"authorization_code"_s, u"implicit"_s };
        made.responseTypes = QStringList { type, u"code"_s, u"token"_s };
        return made;
    }
    [[nodiscard]] Answer answerTo(const domain::Client& asking, const Fields& changes) const
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        return browser.get(authorizeTarget(asking, changes));
    }
    [[nodiscard]] FrontAnswer ticket(const Fields& more = {}) const
    {
        Fields changes { { "response_type", "ticket" } };
        changes.insert(changes.end(), more.begin(), more.end());
        return frontAnswer(answerTo(m_shop, changes));
    }
    [[nodiscard]] Answer shown(const QByteArray& value, const QByteArray& by = "shop") const
    {
        return m_server->client.post("/oauth/token",
            { { "grant_type", "ticket" }, { "ticket", value } },
            { { "Authorization", test::HttpClient::basic(by, "secret") } });
    }
    [[nodiscard]] FrontAnswer scripted(const Fields& more = {}) const
    {
        Fields changes { { "response_type", "scripted" } };
        changes.insert(changes.end(), more.begin(), more.end());
        return frontAnswer(answerTo(client(u"odd"_s, u"scripted"_s), changes));
    }
    [[nodiscard]] qsizetype ticketCount() const
    {
        return QDir(m_tickets.path()).entryList(QDir::Files).size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GATEHOUSE_TICKETS", m_tickets.path().toLocal8Bit());
        m_plugins
            = plugins::loadPlugins({ QStringLiteral(GATEHOUSE_BINARY_DIR "/lib/example-plugins") });
        QCOMPARE(m_plugins.responseTypes.size(), 1);
        m_plugins.grants.append(&m_scripted);
        m_plugins.responseTypes.append({ "scripted", m_scripted.responseType(), &m_scripted });
        oauth::announcePluginTypes(m_plugins);
    }
    void init()
    {
        m_scripted.isSilent = false;
        m_scripted.decision = {};
        m_scripted.decision.isGranted = true;
        QFile::remove(m_tickets.filePath(u"sold-out"_s));
        test::FrontServer::Options options;
        options.plugins = &m_plugins;
        m_server = std::make_unique<test::FrontServer>(options);
        m_shop = m_server->addClient(client(u"shop"_s, u"ticket"_s));
        (void)m_server->addClient(client(u"odd"_s, u"scripted"_s));
    }
    void cleanup() { m_server.reset(); }

    void answersWithATicketThatWorksOnce()
    {
        const FrontAnswer answer = ticket({ { "seat", "window" } });
        QCOMPARE(answer.channel, "query"_ba);
        QCOMPARE(answer.values.keys(), (QByteArrayList { "iss", "seat", "state", "ticket" }));
        QCOMPARE(answer.values.value("seat"), "window"_ba);
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QCOMPARE(answer.values.value("iss"), "https://issuer.example"_ba);
        const Answer tokens = shown(answer.values.value("ticket"));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text("scope"), "openid profile"_ba);
        const QJsonObject meaning
            = m_server->client
                  .post("/oauth/introspect", { { "token", tokens.text("access_token") } },
                      { { "Authorization", test::HttpClient::basic("shop", "secret") } })
                  .json();
        QCOMPARE(meaning.value(u"username"_s).toString(), u"alice"_s);
        const Answer again = shown(answer.values.value("ticket"));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.error(), u"invalid_grant"_s);
    }

    void anotherClientsTicketIsRefusedAndStaysGood()
    {
        (void)m_server->addClient(client(u"thief"_s, u"ticket"_s));
        const QByteArray value = ticket().values.value("ticket");
        QCOMPARE(shown(value, "thief").error(), u"invalid_grant"_s);
        QCOMPARE(shown(value).status, 200);
    }

    void asksThePersonFirst()
    {
        m_server->changeClient(
            m_shop.id, [](domain::Client& changed) { changed.requiresConsent = true; });
        const qsizetype before = ticketCount();
        Browser browser(*m_server);
        browser.signIn("alice");
        const QByteArray target = authorizeTarget(m_shop, { { "response_type", "ticket" } });
        const auto denied = frontAnswer(browser.confirm(browser.open(target), "no"));
        QCOMPARE(denied.values.value("error"), "access_denied"_ba);
        QCOMPARE(ticketCount(), before);
        const Answer page = browser.open(target);
        const auto allowed = frontAnswer(browser.confirm(page, "yes"));
        QVERIFY(!allowed.values.value("ticket").isEmpty());
        // The page is answered; a second press gives no second ticket away.
        QVERIFY(frontAnswer(browser.confirm(page, "yes")).channel.isEmpty());
    }

    void travelsAsTheClientWants_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("fragment") << QByteArray("fragment");
        QTest::newRow("form_post") << QByteArray("form_post");
    }
    void travelsAsTheClientWants()
    {
        QFETCH(QByteArray, mode);
        const FrontAnswer answer = ticket({ { "response_mode", mode } });
        QCOMPARE(answer.channel, mode);
        QCOMPARE(shown(answer.values.value("ticket")).status, 200);
    }

    void isOffUnlessTheClientHasIt_data()
    {
        QTest::addColumn<QStringList>("grants");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("without the response type")
            << QStringList { u"ticket"_s, u"authorization_code"_s } << QStringList { u"code"_s };
        QTest::newRow("without the grant type")
            << QStringList { u"authorization_code"_s } << QStringList { u"ticket"_s, u"code"_s };
    }
    void isOffUnlessTheClientHasIt()
    {
        QFETCH(QStringList, grants);
        QFETCH(QStringList, types);
        domain::Client plain = test::frontClient(u"plain"_s);
        plain.grantTypes = grants;
        plain.responseTypes = types;
        plain = m_server->addClient(plain);
        const qsizetype before = ticketCount();
        const auto answer = frontAnswer(answerTo(plain, { { "response_type", "ticket" } }));
        QCOMPARE(answer.values.value("error"), "unauthorized_client"_ba);
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QCOMPARE(ticketCount(), before);
    }

    void registrationsFollowTheRules()
    {
        QVERIFY(domain::validate(m_shop).isEmpty());
        domain::Client without = m_shop;
        without.grantTypes.removeAll(u"ticket"_s);
        QVERIFY(!domain::validate(without).isEmpty());
    }

    void redirectsTheRefusalOfThePlugin()
    {
        const auto malformed = ticket({ { "seat", "roof" } });
        QCOMPARE(malformed.values.value("error"), "invalid_request"_ba);
        QFile soldOut(m_tickets.filePath(u"sold-out"_s));
        QVERIFY(soldOut.open(QIODevice::WriteOnly));
        const auto answer = ticket();
        QCOMPARE(answer.values.value("error"), "access_denied"_ba);
        QCOMPARE(answer.values.value("error_description"), "no tickets are left"_ba);
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QCOMPARE(answer.values.value("iss"), "https://issuer.example"_ba);
        QVERIFY(!answer.values.contains("ticket"));
    }

    void theMetadataNamesIt()
    {
        const auto metadata
            = m_server->client.get("/.well-known/oauth-authorization-server").json();
        const auto types = metadata.value(u"response_types_supported"_s).toArray();
        QVERIFY(types.contains(u"ticket"_s));
        QVERIFY(types.contains(u"scripted"_s));
        const auto grants = metadata.value(u"grant_types_supported"_s).toArray();
        QVERIFY(grants.contains(u"ticket"_s));
        // It serves the authorization endpoint alone.
        QVERIFY(!grants.contains(u"scripted"_s));
    }

    void mayComeWithACodeAndATokenOfTheServer()
    {
        m_scripted.decision.parameters = { { u"note"_s, u"grüße & \"more\""_s } };
        const FrontAnswer answer = scripted({ { "colour", "green" } });
        QCOMPARE(answer.channel, "fragment"_ba);
        QCOMPARE(answer.values.value("note"), "grüße & \"more\""_ba);
        QCOMPARE(m_scripted.asked.clientId, u"odd"_s);
        QCOMPARE(m_scripted.asked.username, u"alice"_s);
        QCOMPARE(m_scripted.asked.subject, u"sub-alice"_s);
        QCOMPARE(m_scripted.asked.scope, u"openid profile"_s);
        QCOMPARE(m_scripted.asked.parameters.value(u"colour"_s), u"green"_s);
        QCOMPARE(m_scripted.asked.entropy.size(), 43);
        const QByteArray bearer = "Bearer " + answer.values.value("access_token");
        QCOMPARE(
            m_server->client.get("/oauth/userinfo", { { "Authorization", bearer } }).status, 200);
        const Answer redeemed = m_server->client.post("/oauth/token",
            { { "grant_type", "authorization_code" }, { "code", answer.values.value("code") },
                { "redirect_uri", "https://app.example/cb" }, { "code_verifier", test::verifier } },
            { { "Authorization", test::HttpClient::basic("odd", "secret") } });
        QCOMPARE(redeemed.status, 200);
    }

    void keepsTheRulesOfItsParts()
    {
        const auto inQuery = scripted({ { "response_mode", "query" } });
        QCOMPARE(inQuery.values.value("error"), "invalid_request"_ba);
        const auto withoutPkce
            = scripted({ { "code_challenge", "" }, { "code_challenge_method", "" } });
        QCOMPARE(withoutPkce.values.value("error"), "invalid_request"_ba);
        QVERIFY(m_scripted.asked.clientId.isEmpty() || !withoutPkce.values.contains("code"));
    }

    void believesNothingOutOfBounds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const char* name : { "code", "state", "iss", "access_token", "id_token", "error",
                 "error_uri", "Upper", "with space", "", "expires_in" })
            QTest::addRow("the name '%s'", name) << QString::fromLatin1(name) << u"v"_s;
        QTest::newRow("a long value") << u"note"_s << QString(2049, u'x');
        QTest::newRow("NUL") << u"note"_s << QString(QChar(u'\0'));
    }
    void believesNothingOutOfBounds()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        m_scripted.decision.parameters = { { name, value } };
        const FrontAnswer answer = scripted();
        QCOMPARE(answer.values.value("error"), "server_error"_ba);
        QVERIFY(!answer.values.contains("code") && !answer.values.contains("access_token"));
    }

    void noRepeatedParameters()
    {
        m_scripted.decision.parameters = { { u"note"_s, u"1"_s }, { u"note"_s, u"2"_s } };
        QCOMPARE(scripted().values.value("error"), "server_error"_ba);
    }

    void anAnswerThatNeverComesIsARefusal()
    {
        m_scripted.isSilent = true;
        QCOMPARE(scripted().values.value("error"), "temporarily_unavailable"_ba);
    }

    void refusesWithFittingCodesOnly()
    {
        m_scripted.decision.isGranted = false;
        m_scripted.decision.error = u"invalid_grant"_s;
        m_scripted.decision.description = u"no \"quotes\", no \nlines"_s;
        const FrontAnswer answer = scripted();
        QCOMPARE(answer.values.value("error"), "access_denied"_ba);
        QCOMPARE(answer.values.value("error_description"), "no quotes, no lines"_ba);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::PluginResponseTypesTest)
#include "tst_plugin_response_types.moc"
