// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_filter.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::trace;

class StepFilterTest : public QObject
{
    Q_OBJECT
private:
    static Step refusedStep()
    {
        Step step;
        step.request = "1f2e3d4c00000001";
        step.method = "POST";
        step.path = "/oauth/token";
        step.status = 400;
        step.clientId = u"acme-web"_s;
        step.user = u"alice"_s;
        step.grantType = u"authorization_code"_s;
        step.error = u"invalid_grant"_s;
        step.detail = u"code_verifier does not match"_s;
        return step;
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMatch");
        const QList<std::pair<const char*, bool>> rows { { "", true }, { "client:acme", true },
            { "CLIENT:Acme", true }, { "client:other", false }, { "-client:other", true },
            { "user:alice client:acme-web", true }, { "user:alice client:batch", false },
            { "path:/oauth/tok", true }, { "method:post", true }, { "method:po", false },
            { "grant:authorization_code", true }, { "error:invalid_grant", true },
            { "error:invalid_client", false }, { "request:1f2e3d4c00000001", true },
            { "request:3d4c", false }, { "status:400", true }, { "status:4xx", true },
            { "status:5xx", false }, { "status:>=400", true }, { "status:>400", false },
            { "status:<=400", true }, { "status:<400", false }, { "is:failed", true },
            { "-is:failed", false }, { "verifier", true }, { "-verifier", false },
            { "verifier alice", true }, { "nothing-like-it", false } };
        for (const auto& [text, isMatch] : rows)
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << isMatch;
    }

    void matches()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isMatch);
        const auto filter = StepFilter::parse(text);
        QVERIFY(filter);
        QCOMPARE(filter->matches(refusedStep()), isMatch);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown name") << u"colour:red"_s;
        QTest::newRow("no status") << u"status:often"_s;
        QTest::newRow("bad comparison") << u"status:>=x"_s;
        QTest::newRow("out of range") << u"status:1000"_s;
        QTest::newRow("other is") << u"is:fine"_s;
        QTest::newRow("too long") << QString(513, u'x');
        QTest::newRow("too many") << u"a "_s.repeated(17);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const auto filter = StepFilter::parse(text);
        QVERIFY(!filter);
        QVERIFY(!filter.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StepFilterTest)
#include "tst_step_filter.moc"
