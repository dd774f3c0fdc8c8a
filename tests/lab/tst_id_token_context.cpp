// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/id_token_context.h"

#include "tests/lab/lab_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

/// What the lab hands over with an ID token.
class IdTokenContextTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<lab::test::LabServer> m_lab;

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<lab::test::LabServer>(); }
    void cleanupTestCase() { m_lab.reset(); }

    void knowsWhatCameBesideIt()
    {
        const auto run = m_lab->run(u"hybrid"_s);
        QVERIFY(lab::test::LabServer::runsAll(*run));
        const FlowStep& authorize = run->steps().front();
        const auto first = idTokenContext(*run, 0);
        QVERIFY(first);
        QCOMPARE(QString::fromLatin1(first->token), authorize.produced.value(u"id_token"_s));
        QCOMPARE(QString::fromLatin1(first->code), authorize.produced.value(u"code"_s));
        QCOMPARE(first->nonce, *sentValue(authorize, u"nonce"_s));
        QCOMPARE(QString::fromUtf8(first->state), *sentValue(authorize, u"state"_s));
        QVERIFY(first->accessToken.isEmpty());
        QCOMPARE(first->issuer, m_lab->target.issuer);
        QCOMPARE(first->audience, u"lab"_s);
        QVERIFY(first->jwksUri.isEmpty()); // our own
        const auto second = idTokenContext(*run, 1);
        QVERIFY(second);
        QCOMPARE(QString::fromLatin1(second->accessToken),
            run->steps()[1].produced.value(u"access_token"_s));
        QCOMPARE(second->code, first->code);
        QCOMPARE(second->nonce, first->nonce);
        QVERIFY(!idTokenContext(*run, 2)); // userinfo
        QVERIFY(!idTokenContext(*run, 99));
    }

    void expectsNoNonceOfARefreshedOne()
    {
        Target target = m_lab->target;
        target.isOurs = false;
        FlowRun run(*findFlow(u"code"_s), target, m_lab->services());
        QVERIFY(lab::test::LabServer::runsAll(run));
        QVERIFY(idTokenContext(run, 1)->jwksUri.startsWith(target.issuer));
        const auto refreshed = idTokenContext(run, 3);
        QVERIFY(refreshed);
        QVERIFY(refreshed->nonce.isEmpty() && refreshed->state.isEmpty());
        QVERIFY(!refreshed->accessToken.isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdTokenContextTest)
#include "tst_id_token_context.moc"
