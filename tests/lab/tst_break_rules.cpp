// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/break_rules.h"

#include "tests/lab/lab_server.h"

#include <QtTest/QtTest>

#include <functional>
#include <map>
#include <optional>
#include <utility>

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

    /// At once: each waits for its server, its passwords and its trace most of the time.
    static constexpr int mostUnderWay = 6;

    std::unique_ptr<lab::test::LabServer> m_lab;
    QMap<QString, QString> m_start;
    /// The explanation is taken as soon as it is there: the lab keeps the last of them only.
    struct Run
    {
        std::unique_ptr<FlowRun> flow;
        bool hasEnded = false;
        std::optional<explain::Explanation> explained {};
    };
    std::map<std::pair<QString, QString>, Run> m_runs; ///< By flow and rule.
    QList<FlowRun*> m_waiting;
    int m_ended = 0;

    void prepare(const FlowRule& flow, const BreakRule& rule)
    {
        const QString name = QString::fromLatin1(flow.id);
        auto run = m_lab->run(name);
        run->setStart(m_start);
        run->setBroken(findBreak(run->rule(), QString::fromLatin1(rule.id)));
        m_waiting.append(run.get());
        Run& kept = m_runs[{ name, QString::fromLatin1(rule.id) }];
        kept.flow = std::move(run);
        connect(kept.flow.get(), &FlowRun::finished, this, [this, &kept] {
            kept.hasEnded = true;
            ++m_ended;
            takeExplanation(kept);
            startNext();
        });
        connect(&m_lab->serverSide, &ServerSide::arrived, kept.flow.get(),
            [this, &kept] { takeExplanation(kept); });
    }
    void takeExplanation(Run& run)
    {
        const FlowStep* const step = run.hasEnded ? refused(*run.flow) : nullptr;
        if (step != nullptr && !run.explained && !step->exchanges.empty())
            run.explained = m_lab->serverSide.explanation(step->exchanges.back().mark, u"en"_s);
    }
    void startNext()
    {
        if (!m_waiting.isEmpty())
            m_waiting.takeFirst()->runAll();
    }
    /// Every switch in each flow that has it.
    static void forEachSwitch(const std::function<void(const FlowRule&, const BreakRule&)>& tell)
    {
        for (const FlowRule& flow : flowRules()) {
            if (QByteArrayView(flow.id) == "oauth1")
                continue; // against a provider: tst_signed_flow
            for (const BreakRule* rule : breaksOf(flow))
                tell(flow, *rule);
        }
    }

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
        forEachSwitch([this](const FlowRule& flow, const BreakRule& rule) { prepare(flow, rule); });
        for (int i = 0; i < mostUnderWay; ++i)
            startNext();
        QTRY_COMPARE_WITH_TIMEOUT(m_ended, int(m_runs.size()), 60000);
    }
    void cleanupTestCase()
    {
        m_runs.clear();
        m_lab.reset();
    }

    void endsWithItsErrorAndReason_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("rule");
        forEachSwitch([](const FlowRule& flow, const BreakRule& rule) {
            QTest::addRow("%s, %s", flow.id, rule.id)
                << QString::fromLatin1(flow.id) << QString::fromLatin1(rule.id);
        });
    }
    void endsWithItsErrorAndReason()
    {
        QFETCH(QString, flow);
        QFETCH(QString, rule);
        const Run& kept = m_runs.at({ flow, rule });
        const auto& run = kept.flow;
        const BreakRule& broken = *findBreak(run->rule(), rule);
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
        QTRY_VERIFY(kept.explained.has_value());
        const QString found
            = flow == "device"_L1 && rule == "denied"_L1 ? u"device.denied"_s : cause;
        QCOMPARE(kept.explained->cause, found);
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
