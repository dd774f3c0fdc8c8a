// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/built_in_file.h"
#include "server/explain/explainer.h"
#include "server/explain/refusal_ring.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <thread>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

class ExplainerTest : public QObject
{
    Q_OBJECT

    static trace::Step refused(const QString& error, const QString& description,
        const QString& detail = {}, const QByteArray& request = "1")
    {
        trace::Step step;
        step.request = request;
        step.error = error;
        step.description = description;
        step.detail = detail;
        return step;
    }

private Q_SLOTS:
    void hasAtLeastSixtyCauses() { QVERIFY(RuleBase().rules().size() >= 60); }

    void everyRuleIsWhole()
    {
        Explainer explainer;
        QSet<QString> ids;
        for (const Rule& rule : explainer.ruleBase().rules()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY2(rule.detail.isValid(), qPrintable(rule.id));
            const bool isBound
                = !rule.error.isEmpty() || !rule.descriptions.isEmpty() || !rule.checks.isEmpty();
            QVERIFY2(isBound, qPrintable(rule.id));
            QVERIFY2(rule.specificationUrl.startsWith(u"https://"_s), qPrintable(rule.id));
            const CauseText text = explainer.text(rule.id, u"en"_s);
            QVERIFY2(!text.title.isEmpty() && !text.happened.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!text.causes.isEmpty() && !text.fixes.isEmpty(), qPrintable(rule.id));
        }
    }

    void everyTextBelongsToARule_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyTextBelongsToARule()
    {
        QFETCH(QString, language);
        QJsonParseError fault;
        const QByteArray content = builtInFile(QString(language + u".json"_s));
        const QJsonObject texts = QJsonDocument::fromJson(content, &fault).object();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QSet<QString> ids;
        const RuleBase base;
        for (const Rule& rule : base.rules()) {
            ids.insert(rule.id);
            QVERIFY2(!texts.value(rule.id).toObject().value(u"title"_s).toString().isEmpty(),
                qPrintable(rule.id));
        }
        for (const QString& id : texts.keys())
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void takesTheFirstRuleThatFits()
    {
        Explainer explainer;
        const auto precise = explainer.explain(
            refused(u"invalid_client"_s, u"client authentication failed"_s, u"wrong secret"_s),
            u"en"_s);
        QCOMPARE(precise->cause, u"client_auth.wrong_secret"_s);
        QCOMPARE(precise->action, u"rotate_secret"_s);
        const auto general = explainer.explain(refused(u"server_error"_s, u"anything"_s), u"en"_s);
        QCOMPARE(general->cause, u"server.failed"_s);
    }

    void saysNothingOfWhatItDoesNotKnow()
    {
        Explainer explainer;
        QVERIFY(!explainer.explain(refused(u"no_such_error"_s, u"x"_s), u"en"_s));
        QVERIFY(!explainer.explain(refused({}, {}), u"en"_s));
    }

    void speaksEnglishWhereNothingIsTranslated()
    {
        Explainer explainer;
        const CauseText text = explainer.text(u"redirect_uri.port"_s, u"tlh"_s);
        QCOMPARE(text.title, explainer.text(u"redirect_uri.port"_s, u"en"_s).title);
        QVERIFY(explainer.text(u"no.such.cause"_s, u"en"_s).title.isEmpty());
    }

    void keepsTheLastRefusals()
    {
        RefusalRing ring;
        for (int i = 0; i < int(RefusalRing::capacity) + 1; ++i)
            ring.keep(refused(u"invalid_request"_s, {}, {}, QByteArray::number(i)));
        QVERIFY(!ring.find("0"));
        QCOMPARE(ring.find("1")->request, "1"_ba);
        QCOMPARE(ring.find("1")->request, "1"_ba); // Looking takes nothing away.
        QVERIFY(ring.find("1000"));
    }

    void isSharedByThreads()
    {
        RefusalRing ring;
        ring.keep(refused(u"invalid_request"_s, {}, {}, "kept"));
        const auto fill = [&ring](const QByteArray& name) {
            for (int i = 0; i < 400; ++i)
                ring.keep(refused(u"invalid_request"_s, {}, {}, name));
        };
        std::thread one([&] { fill("one"); });
        std::thread other([&] { fill("two"); });
        for (int i = 0; i < 50; ++i)
            (void)ring.find("kept");
        one.join();
        other.join();
        QVERIFY(ring.find("kept") && ring.find("one") && ring.find("two"));
    }
};

} // namespace gatehouse::explain

QTEST_GUILESS_MAIN(gatehouse::explain::ExplainerTest)
#include "tst_explainer.moc"
