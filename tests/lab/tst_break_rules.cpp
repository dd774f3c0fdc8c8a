// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/break_rules.h"

#include "tests/lab/lab_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

namespace {

/// The cause that the explanation names, by switch.
QString expectedCause(const QByteArray& id)
{
    static const QHash<QByteArray, QString> causes { { "no_pkce", u"pkce.required"_s },
        { "wrong_verifier", u"code.verifier"_s }, { "reused_code", u"code.used"_s },
        { "foreign_redirect", u"redirect_uri.unregistered"_s },
        { "other_redirect", u"code.redirect_uri"_s }, { "missing_nonce", u"nonce.missing"_s },
        { "denied", u"consent.denied"_s }, { "unknown_scope", u"scope.not_allowed"_s },
        { "wrong_secret", u"client_auth.wrong_secret"_s },
        { "wrong_password", u"password.wrong"_s }, { "wrong_token", u"refresh.not_a_token"_s },
        { "early_poll", u"device.pending"_s }, { "expired_token", u"token.expired"_s },
        { "foreign_token", u"token.unknown"_s }, { "wrong_audience", u"assertion.audience"_s },
        { "expired_assertion", u"assertion.expired"_s },
        { "reused_assertion", u"assertion.replayed"_s } };
    return causes.value(id);
}

} // namespace

/// Each switch in each flow that has it: the error of the specification, and the server's reason.
class BreakRulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<lab::test::LabServer> m_lab;
    QMap<QString, QString> m_start;

    [[nodiscard]] static const FlowStep* refused(const FlowRun& run)
    {
        for (const FlowStep& step : run.steps()) {
            if (step.state == StepState::Refused)
                return &step;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<lab::test::LabServer>();
        const auto first = m_lab->run(u"password"_s);
        QVERIFY(lab::test::LabServer::runsAll(*first));
        m_start = first->produced();
    }
    void cleanupTestCase() { m_lab.reset(); }

    void endsWithItsErrorAndReason_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("rule");
        for (const FlowRule& flow : flowRules()) {
            if (QByteArrayView(flow.id) == "oauth1")
                continue; // against a provider: tst_signed_flow
            for (const BreakRule* rule : breaksOf(flow))
                QTest::addRow("%s, %s", flow.id, rule->id)
                    << QString::fromLatin1(flow.id) << QString::fromLatin1(rule->id);
        }
    }
    void endsWithItsErrorAndReason()
    {
        QFETCH(QString, flow);
        QFETCH(QString, rule);
        const auto run = m_lab->run(flow);
        run->setStart(m_start);
        const BreakRule& broken = *findBreak(run->rule(), rule);
        run->setBroken(&broken);
        QVERIFY(lab::test::LabServer::runsAll(*run));
        const FlowStep* const step = refused(*run);
        QVERIFY2(step != nullptr, m_lab->told(*run).constData());
        // What the server will not redirect it says on a page, without a code.
        const bool isPage
            = rule == "foreign_redirect"_L1 && step->rule->kind == StepKind::Authorize;
        QVERIFY2(isPage || step->error == QLatin1StringView(broken.expected),
            m_lab->told(*run).constData());
        QVERIFY(!step->reason.isEmpty());
        const QString cause = expectedCause(rule.toLatin1());
        if (cause.isEmpty())
            return; // The client noticed; the server has nothing to say.
        const QByteArray mark = step->exchanges.back().mark;
        QTRY_VERIFY(m_lab->serverSide.find(mark) != nullptr);
        const auto explained = m_lab->serverSide.explanation(mark, u"en"_s);
        QVERIFY(explained);
        const QString found
            = flow == "device"_L1 && rule == "denied"_L1 ? u"device.denied"_s : cause;
        QCOMPARE(explained->cause, found);
    }

    void everySwitchHasItsCauseOrIsTheClientsOwn()
    {
        for (const BreakRule& rule : breakRules()) {
            const bool isOurs = QByteArrayView(rule.flows) != "oauth1"
                && QByteArrayView(rule.expected) != "state";
            QCOMPARE(isOurs, !expectedCause(rule.id).isEmpty());
            QVERIFY(breakTitle(rule) != QLatin1StringView(rule.id));
        }
    }

    void isUndoneByTakingItBack()
    {
        const auto run = m_lab->run(u"code"_s);
        run->setBroken(findBreak(run->rule(), u"no_pkce"_s));
        QVERIFY(!sentValue(run->steps()[0], u"code_challenge"_s));
        run->setBroken(nullptr);
        QVERIFY(sentValue(run->steps()[0], u"code_challenge"_s));
        QVERIFY(lab::test::LabServer::runsAll(*run));
        QCOMPARE(run->steps().back().state, StepState::Done);
    }
};

QTEST_GUILESS_MAIN(BreakRulesTest)
#include "tst_break_rules.moc"
