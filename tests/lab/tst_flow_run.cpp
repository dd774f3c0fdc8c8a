// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_run.h"

#include "lab/scripted_browser.h"
#include "tests/lab/lab_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

/// Each flow, run against the whole server over real sockets.
class FlowRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<lab::test::LabServer> m_lab;

    [[nodiscard]] static const FlowStep& step(const FlowRun& run, const char* id)
    {
        for (const FlowStep& one : run.steps()) {
            if (QByteArrayView(one.rule->id) == id)
                return one;
        }
        qFatal("no step %s", id);
    }
    [[nodiscard]] static size_t row(const FlowStep& step, const char* name)
    {
        for (size_t i = 0; i < step.parameters.size(); ++i) {
            if (step.parameters[i].name == QLatin1StringView(name))
                return i;
        }
        qFatal("no row %s", name);
    }

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<lab::test::LabServer>(); }
    void cleanupTestCase() { m_lab.reset(); }

    void runsToItsEnd_data()
    {
        QTest::addColumn<QString>("flow");
        for (const char* flow : { "code", "client_credentials", "device", "par", "jwt_bearer",
                 "hybrid", "implicit", "password" })
            QTest::newRow(flow) << QString::fromLatin1(flow);
    }
    void runsToItsEnd()
    {
        QFETCH(QString, flow);
        const auto run = m_lab->run(flow);
        QVERIFY(lab::test::LabServer::runsAll(*run));
        for (const FlowStep& one : run->steps()) {
            QVERIFY2(one.state == StepState::Done, m_lab->told(*run).constData());
            for (const ClientCheck& check : one.checks)
                QVERIFY2(check.isPassed, qPrintable(check.text));
        }
        QVERIFY(!run->produced().value(u"access_token"_s).isEmpty());
    }

    void carriesATokenIntoAnotherFlow()
    {
        const auto first = m_lab->run(u"password"_s);
        QVERIFY(lab::test::LabServer::runsAll(*first));
        const auto second = m_lab->run(u"refresh"_s);
        second->setStart(first->produced());
        QVERIFY(lab::test::LabServer::runsAll(*second));
        QVERIFY2(second->steps().back().state == StepState::Done, m_lab->told(*second).constData());
        QCOMPARE(step(*second, "refresh").parameters.back().origin, Origin::Carried);
    }

    void worksForAPublicClient()
    {
        Target target = m_lab->target;
        target.clientId = u"app"_s;
        target.clientSecret.clear();
        target.authMethod = u"none"_s;
        FlowRun run(*findFlow(u"code"_s), target, m_lab->services());
        QVERIFY(lab::test::LabServer::runsAll(run));
        QVERIFY2(run.steps().back().state == StepState::Done, m_lab->told(run).constData());
    }

    void showsTheServersSideOfEveryStep()
    {
        const auto run = m_lab->run(u"code"_s);
        QVERIFY(lab::test::LabServer::runsAll(*run));
        const QByteArray mark = step(*run, "token").exchanges.back().mark;
        QTRY_VERIFY(m_lab->serverSide.find(mark) != nullptr);
        const trace::Step& theirs = *m_lab->serverSide.find(mark);
        QCOMPARE(theirs.path, "/oauth/token"_ba);
        QCOMPARE(theirs.status, 200);
        QVERIFY(!theirs.checks.empty());
    }

    void carriesWhatAnEarlierStepWasAnswered()
    {
        const auto run = m_lab->run(u"code"_s);
        const FlowStep& token = step(*run, "token");
        QCOMPARE(token.parameters[row(token, "code")].origin, Origin::LeftOut);
        run->runStep(0);
        QTRY_VERIFY(!run->isRunning());
        QCOMPARE(token.parameters[row(token, "code")].origin, Origin::Carried);
        QCOMPARE(token.parameters[row(token, "code")].value,
            run->steps().front().produced.value(u"code"_s));
        QCOMPARE(token.parameters[row(token, "code_verifier")].origin, Origin::Generated);
    }

    void sendsWhatIsTypedAddedAndLeftOut()
    {
        const auto run = m_lab->run(u"client_credentials"_s);
        run->setValue(0, row(run->steps()[0], "scope"), u"api.read"_s);
        QVERIFY(run->addParameter(0, u"resource"_s, u"https://api.example/a b"_s));
        QVERIFY(!run->addParameter(0, u"resource"_s, u"again"_s));
        run->runStep(0);
        QTRY_VERIFY(!run->isRunning());
        const control::ApiExchange& sent = run->steps()[0].exchanges.back().wire;
        QVERIFY(sent.requestBody.contains("resource=https%3A%2F%2Fapi.example%2Fa%20b"));
        QVERIFY(sent.requestBody.contains("scope=api.read"));
        run->setLeftOut(0, row(run->steps()[0], "scope"), true);
        run->restore(0, row(run->steps()[0], "resource"));
        run->runStep(0);
        QTRY_VERIFY(!run->isRunning());
        const QByteArray body = run->steps()[0].exchanges.back().wire.requestBody;
        QVERIFY2(!body.contains("scope") && !body.contains("resource"), body.constData());
    }

    void usesTheSystemsBrowser_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::newRow("query") << u"code"_s;
        QTest::newRow("fragment") << u"implicit"_s;
    }
    void usesTheSystemsBrowser()
    {
        QFETCH(QString, flow);
        m_lab->opened.clear();
        const auto run = m_lab->run(flow);
        run->setUserPart(UserPart::SystemBrowser);
        const QString redirectUri = run->target().redirectUri;
        QVERIFY(redirectUri.startsWith("http://127.0.0.1:"_L1));
        QSignalSpy ended(run.get(), &FlowRun::finished);
        run->runAll();
        QTRY_COMPARE(m_lab->opened.size(), 1);
        // What a browser does there: sign in, be redirected, and ask the listener.
        QByteArray answer;
        auto* browser
            = new ScriptedBrowser(m_lab->messenger, { u"alice"_s, u"correct horse"_s }, this);
        browser->open(
            m_lab->opened.first().toEncoded(), redirectUri.toUtf8(), [](const Exchange&) {},
            [&answer](const core::Result<BrowserAnswer>& read) {
                answer = read ? read->address : read.error().message.toUtf8();
            });
        QTRY_VERIFY(!answer.isEmpty());
        Question arrival;
        arrival.url = answer;
        // The page for a fragment does this with a script; an empty one guards a query.
        if (arrival.url.endsWith('#'))
            arrival.url.chop(1);
        arrival.url.replace("#", "?lab_channel=fragment&");
        m_lab->messenger.send(arrival, this, [](const Exchange&) {});
        QVERIFY(QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 10000));
        QVERIFY2(run->steps().back().state == StepState::Done, m_lab->told(*run).constData());
    }

    void neverShowsThePasswordOfTheTestUser()
    {
        const auto run = m_lab->run(u"code"_s);
        run->runStep(0);
        QTRY_VERIFY(!run->isRunning());
        bool isSignedIn = false;
        for (const Exchange& exchange : run->steps()[0].exchanges) {
            isSignedIn = isSignedIn || exchange.wire.requestBody.contains("password=...");
            QVERIFY(!exchange.wire.requestBody.contains("horse"));
        }
        QVERIFY(isSignedIn);
    }

    void stopsWhenItIsReset()
    {
        const auto run = m_lab->run(u"code"_s);
        QSignalSpy ended(run.get(), &FlowRun::finished);
        run->runAll();
        QVERIFY(run->isRunning());
        run->reset();
        QVERIFY(!run->isRunning());
        QTest::qWait(50);
        QVERIFY(ended.isEmpty());
        for (const FlowStep& one : run->steps())
            QCOMPARE(one.state, StepState::Waiting);
    }

    void saysThatNobodyAnswers()
    {
        Target target = m_lab->target;
        target.endpoints.insert(u"token_endpoint"_s, u"http://127.0.0.1:1/token"_s);
        FlowRun run(*findFlow(u"password"_s), target, m_lab->services());
        QVERIFY(lab::test::LabServer::runsAll(run));
        QCOMPARE(run.steps()[0].state, StepState::Failed);
        QVERIFY(!run.steps()[0].reason.isEmpty());
        QCOMPARE(run.steps()[1].state, StepState::Waiting);
    }

    void refusesTheMetadataOfAnotherIssuer()
    {
        const QByteArray document
            = R"({"issuer":"https://a.example","token_endpoint":"https://a.example/t","jwks_uri":5})";
        QCOMPARE(endpointsFrom(document, u"https://a.example"_s)->size(), 1);
        QCOMPARE(
            endpointsFrom(document, u"https://b.example"_s).error().kind, core::ErrorKind::Denied);
        QCOMPARE(
            endpointsFrom("[]", u"https://b.example"_s).error().kind, core::ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(FlowRunTest)
#include "tst_flow_run.moc"
