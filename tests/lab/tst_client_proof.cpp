// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/client_assertion.h"

#include "tests/lab/lab_server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

/// Clients that prove themselves with a JWT of their own, against the whole server.
class ClientProofTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<lab::test::LabServer> m_lab;

    void addClient(const QString& method, const QJsonObject& more)
    {
        QJsonObject client { { u"client_id"_s, QString(u"signer-"_s + method) },
            { u"token_endpoint_auth_method"_s, method }, { u"scope"_s, u"openid api.read"_s },
            { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } },
            { u"response_types"_s, QJsonArray { u"code"_s } },
            { u"grant_types"_s,
                QJsonArray {
                    u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s } } };
        for (auto member = more.begin(); member != more.end(); ++member)
            client.insert(member.key(), *member);
        const QJsonObject document { { u"gatehouse"_s, 1 },
            { u"clients"_s, QJsonArray { client } } };
        const auto parsed = store::parseRegistryDocument(QJsonDocument(document).toJson());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(store::importRegistry(*m_lab->workspace, *parsed, u"test"_s));
    }
    Target targetOf(const QString& method) const
    {
        Target target = m_lab->target;
        target.clientId = u"signer-"_s + method;
        target.authMethod = method;
        target.scope = u"api.read"_s;
        return target;
    }
    std::unique_ptr<FlowRun> ran(
        const char* flow, const Target& target, const char* broken = "") const
    {
        const FlowRule& rule = *findFlow(QString::fromLatin1(flow));
        Target chosen = target;
        // Userinfo is the last step of those flows that have a user.
        if (QByteArrayView(flow) != "client_credentials")
            chosen.scope = u"openid"_s;
        auto run = std::make_unique<FlowRun>(rule, chosen, m_lab->services());
        run->setBroken(findBreak(rule, QString::fromLatin1(broken)));
        if (!lab::test::LabServer::runsAll(*run))
            qFatal("the run takes too long");
        return run;
    }

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<lab::test::LabServer>(); }
    void cleanupTestCase() { m_lab.reset(); }

    void provesItselfWithItsSecret()
    {
        const QString method = u"client_secret_jwt"_s;
        addClient(method, { { u"client_secret"_s, u"a-secret-that-is-long-enough-for-hs256"_s } });
        for (const char* flow : { "client_credentials", "code", "par" }) {
            const auto run = ran(flow, targetOf(method));
            QVERIFY2(run->steps().back().state == StepState::Done, m_lab->told(*run).constData());
        }
        const auto run = ran("client_credentials", targetOf(method));
        const QByteArray body = run->steps().front().exchanges.front().wire.requestBody;
        QVERIFY(body.contains("client_assertion_type=urn%3Aietf"));
        QVERIFY(!body.contains("client_secret="));
        QCOMPARE(run->steps().front().parts.size(), size_t(3));
        const auto refused = ran("client_credentials", targetOf(method), "wrong_secret");
        QCOMPARE(refused->steps().front().error, u"invalid_client"_s);
    }

    void provesItselfWithItsKey()
    {
        const QString method = u"private_key_jwt"_s;
        Target target = targetOf(method);
        target.clientSecret.clear();
        target.clientKey = ClientKey::generate().value();
        const QJsonObject jwks { { u"keys"_s, QJsonArray { target.clientKey->publicJwk() } } };
        addClient(method, { { u"jwks"_s, jwks } });
        for (const char* flow : { "client_credentials", "code", "par" }) {
            const auto run = ran(flow, target);
            QVERIFY2(run->steps().back().state == StepState::Done, m_lab->told(*run).constData());
        }
        target.clientSecret = u"anything"_s;
        const auto broken = ran("client_credentials", target, "wrong_secret");
        QCOMPARE(broken->steps().front().error, u"invalid_client"_s);
        target.clientKey = ClientKey::generate().value();
        const auto foreign = ran("client_credentials", target);
        QCOMPARE(foreign->steps().front().error, u"invalid_client"_s);
    }

    void saysWhenThereIsNothingToSignWith()
    {
        Target target = targetOf(u"private_key_jwt"_s);
        const auto keyless = ran("client_credentials", target);
        QCOMPARE(keyless->steps().front().state, StepState::Failed);
        QVERIFY(keyless->steps().front().exchanges.empty());
        target = targetOf(u"client_secret_jwt"_s);
        target.clientSecret.clear();
        QCOMPARE(ran("client_credentials", target)->steps().front().state, StepState::Failed);
    }

    void givesEachRequestItsOwnAssertion()
    {
        FlowStep step;
        Target target = targetOf(u"client_secret_jwt"_s);
        const Fields client { { "client_id", "web" }, { "client_secret", "s" } };
        const auto first = clientAssertion(step, client, target, { 100, u"a"_s });
        const auto second = clientAssertion(step, client, target, { 100, u"b"_s });
        QVERIFY(first && second && *first != *second);
        QVERIFY(step.parts[1].second.contains(target.issuer));
    }
};

QTEST_GUILESS_MAIN(ClientProofTest)
#include "tst_client_proof.moc"
