// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/masker.h"
#include "server/trace/recorder.h"

#include <QtTest/QtTest>

using namespace gatehouse::trace;

namespace {

class Memory final : public Sink
{
public:
    bool isWatched = true;
    std::vector<Step> steps;

    [[nodiscard]] bool isListening() const override { return isWatched; }
    [[nodiscard]] bool wantsIssuances() const override { return isWatched; }
    void record(Step step) override { steps.push_back(std::move(step)); }
    void issued(Issuance) override { }
};

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsItsStepOverOnce()
    {
        Memory sink;
        {
            Recorder recorder(sink, "0123", "POST", "/oauth/token", 1'900'000'000);
            QVERIFY(recorder.check("passes", true, "RFC 6749 §5.2"));
            QVERIFY(!recorder.check(
                "fails", false, "RFC 6749 §3.1", QStringLiteral("a"), QStringLiteral("b")));
            recorder.finish(400);
            recorder.finish(500);
        }
        QCOMPARE(sink.steps.size(), size_t { 1 });
        const Step& step = sink.steps.front();
        QCOMPARE(step.status, 400);
        QCOMPARE(step.path, QByteArray("/oauth/token"));
        QCOMPARE(step.at, 1'900'000'000);
        QVERIFY(step.durationMicroseconds >= 0);
        QCOMPARE(step.checks.size(), size_t { 2 });
        QCOMPARE(step.checks.back().got, QStringLiteral("b"));
    }

    void handsItOverAtTheLatestWhenItGoes()
    {
        Memory sink;
        {
            Recorder recorder(sink, "1", "GET", "/", 0);
        }
        QCOMPARE(sink.steps.size(), size_t { 1 });
    }

    void keepsOnlyRefusalsWhenNobodyLooks()
    {
        Memory sink;
        sink.isWatched = false;
        {
            Recorder passed(sink, "1", "GET", "/", 0);
            QVERIFY(passed.check("passes", true, "x"));
            passed.finish(200);
            Recorder refused(sink, "2", "GET", "/", 0);
            QVERIFY(refused.check("passes", true, "x"));
            QVERIFY(!refused.check("fails", false, "x"));
            refused.step().error = QStringLiteral("invalid_grant");
            refused.finish(400);
        }
        {
            Recorder page(sink, "3", "POST", "/login", 0);
            QVERIFY(!page.check("form token", false, "x"));
            page.finish(403);
            Recorder question(sink, "4", "GET", "/oauth/authorize", 0);
            QVERIFY(!question.check("signed in", false, "x"));
            question.finish(200);
        }
        QCOMPARE(sink.steps.size(), size_t { 2 });
        QCOMPARE(sink.steps.front().checks.size(), size_t { 1 });
        QVERIFY(!sink.steps.front().checks.front().isPassed);
        QCOMPARE(sink.steps.back().request, QByteArray("3"));
    }

    void cutsWhatARequestBroughtTooMuchOf()
    {
        Memory sink;
        Recorder recorder(sink, "1", "GET", "/", 0);
        recorder.check("scope", false, "x", QString(2048, u'a'), QString(60'000, u'b'));
        recorder.finish(400);
        const Check& check = sink.steps.front().checks.front();
        QCOMPARE(check.expected.size(), 2048);
        QCOMPARE(check.got.size(), 2049);
        QVERIFY(check.got.endsWith(QChar(0x2026)));
    }

    void takesOverChecksOfAClosure()
    {
        Memory sink;
        CheckList list;
        QVERIFY(list.check("one", true, "x"));
        QVERIFY(!list.check("two", false, "y"));
        Recorder recorder(sink, "1", "GET", "/", 0);
        recorder.add(list);
        recorder.finish(200);
        QCOMPARE(sink.steps.front().checks.size(), size_t { 2 });
    }

    void masksSecretsSoThatTheyCanBeCompared()
    {
        const QByteArray secret("ghr_12_0123456789abcdef0123456789abcdef");
        const Masker masker(QByteArray(32, 'k'));
        const QByteArray masked = masker.mask(secret).text;
        QCOMPARE(masked, masker.mask(secret).text);
        QVERIFY(masked.startsWith("ghr_"));
        QVERIFY(masked != masker.mask(QByteArray(secret + 'x')).text);
        QVERIFY(!masked.contains("0123456789"));
        // Another run's hashes say nothing about this one's.
        QVERIFY(masked != Masker(QByteArray(32, 'l')).mask(secret).text);
        // Nothing of a short secret may be shown, nor of one that is known to be typed.
        QVERIFY(masker.mask("hunter2").text.startsWith("…#"));
        QVERIFY(masker.mask(secret, false).text.startsWith("…#"));
        QVERIFY(masker.mask({}).text.isEmpty());
    }

    void tellsRolesOfOneSecretApart()
    {
        const Masker masker(QByteArray(32, 'k'));
        const Masked masked = masker.mask("abc");
        QVERIFY(masked.key(Link::Code) != masked.key(Link::State));
        QCOMPARE(masked.key(Link::Code), masker.mask("abc").key(Link::Code));
    }
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
