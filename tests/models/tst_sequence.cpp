// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence.h"

#include "models/sequence_layout.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::Party;
using models::Sequence;
using models::SequenceMessage;
using trace::Place;

namespace {

const QString sequenceIssuer = u"https://id.example"_s;

trace::Step asked(const QByteArray& method, const QByteArray& path, int status)
{
    trace::Step step;
    step.method = method;
    step.path = path;
    step.status = status;
    return step;
}

trace::Step redirected(const QByteArray& method, const QByteArray& path, const QByteArray& location)
{
    trace::Step step = asked(method, path, 303);
    step.fields.push_back({ Place::AnswerHeader, "location", location });
    return step;
}

/// Code flow with a sign-in; the client redeems the code in vain.
std::vector<trace::Step> codeFlow()
{
    trace::Step start = redirected("GET", "/oauth/authorize", "/login?interaction=3");
    start.fields.insert(start.fields.begin(),
        { { Place::Query, "response_type", "code" }, { Place::Query, "client_id", "acme-web" },
            { Place::Query, "state", "ab\xe2\x80\xa6#11111111", true } });
    trace::Step signIn = redirected("POST", "/login", "/oauth/authorize?interaction=3");
    signIn.fields.push_back({ Place::Form, "username", "alice" });
    signIn.user = u"alice"_s;
    trace::Step code = redirected("GET", "/oauth/authorize", "https://acme.example/callback");
    code.fields.push_back({ Place::Answer, "code", "ghc_\xe2\x80\xa6#22222222", true });
    trace::Step token = asked("POST", "/oauth/token", 400);
    token.clientId = u"acme-web"_s;
    token.error = u"invalid_grant"_s;
    token.fields = { { Place::Form, "grant_type", "authorization_code" },
        { Place::Form, "code", "ghc_\xe2\x80\xa6#22222222", true } };
    return { start, signIn, code, token };
}

models::SequenceMetrics sevenPixels()
{
    return { [](const QString& text) { return 7.0 * double(text.size()); }, 16 };
}

QList<Party> partiesOf(const Sequence& sequence)
{
    QList<Party> parties;
    for (const models::Participant& one : sequence.participants)
        parties.append(one.party);
    return parties;
}

} // namespace

class SequenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhoTakesPart()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        QCOMPARE(partiesOf(sequence),
            (QList<Party> { Party::User, Party::Browser, Party::Client, Party::Server }));
        QCOMPARE(sequence.participants[0].name, u"alice"_s);
        QCOMPARE(sequence.participants[2].name, u"acme-web"_s);
        QCOMPARE(sequence.participants[3].name, u"id.example"_s);
    }

    void leavesOutWhoDoesNot()
    {
        trace::Step token = asked("POST", "/oauth/token", 200);
        QCOMPARE(partiesOf(models::sequenceOf({ token }, sequenceIssuer)),
            (QList<Party> { Party::Client, Party::Server }));
        trace::Step introspection = asked("POST", "/oauth/introspect", 200);
        QCOMPARE(partiesOf(models::sequenceOf({ introspection }, sequenceIssuer)),
            (QList<Party> { Party::Server, Party::Resource }));
        QVERIFY(models::sequenceOf({}, sequenceIssuer).participants.isEmpty());
    }

    void showsRequestAndAnswerOfEachStep()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        const SequenceMessage& first = sequence.messages.first();
        QCOMPARE(first.text, u"GET /oauth/authorize"_s);
        QCOMPARE(first.detail, u"response_type=code, client_id=acme-web, state"_s);
        QCOMPARE(sequence.messages[1].text, u"303"_s);
        QCOMPARE(sequence.messages[1].detail, u"\u2192 /login?interaction=3"_s);
        QVERIFY(sequence.messages[1].isAnswer);
        const SequenceMessage& last = sequence.messages.last();
        QCOMPARE(last.text, u"400 invalid_grant"_s);
        QVERIFY(last.isFailed && last.isAnswer);
        QCOMPARE(last.step, 3);
        QVERIFY(last.from == Party::Server && last.to == Party::Client);
    }

    void infersWhatTheServerCouldNotSee()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        QList<const SequenceMessage*> inferred;
        for (const SequenceMessage& message : sequence.messages) {
            if (message.isInferred)
                inferred.append(&message);
        }
        QCOMPARE(inferred.size(), 2);
        QVERIFY(inferred[0]->from == Party::User && inferred[0]->to == Party::Browser);
        QCOMPARE(inferred[0]->detail, u"alice"_s);
        // The redirect to the client; those to this server come as steps of their own.
        QVERIFY(inferred[1]->from == Party::Browser && inferred[1]->to == Party::Client);
        QCOMPARE(inferred[1]->text, u"GET /callback"_s);
        QCOMPARE(inferred[1]->detail, u"code"_s);
    }

    void knowsTheOtherProvider()
    {
        const std::vector<trace::Step> steps {
            redirected("POST", "/login/github", "https://github.example/authorize"),
            redirected("GET", "/authorize/github", "/oauth/authorize?interaction=1"),
        };
        const Sequence sequence = models::sequenceOf(steps, sequenceIssuer);
        QVERIFY(partiesOf(sequence).contains(Party::Upstream));
        QCOMPARE(sequence.participants.last().name, u"github"_s);
        QVERIFY(!partiesOf(sequence).contains(Party::Client));
    }

    void showsNoMaskedValue()
    {
        for (const SequenceMessage& message :
            models::sequenceOf(codeFlow(), sequenceIssuer).messages)
            QVERIFY2(!message.detail.contains(u'#'), qPrintable(message.detail));
    }

    void speaksOfSenderReceiverAndRefusal()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        QCOMPARE(models::spokenText(sequence, sequence.messages.last()),
            u"Step 4: Server to Client: refused: 400 invalid_grant"_s);
    }

    void writesMermaid()
    {
        const QString text = models::mermaidText(models::sequenceOf(codeFlow(), sequenceIssuer));
        QVERIFY(text.startsWith(u"sequenceDiagram\n"_s));
        QVERIFY(text.contains(u"    actor user as User<br/>alice\n"_s));
        QVERIFY(text.contains(u"    client->>server: POST /oauth/token<br/>"_s));
        QVERIFY(text.contains(u"    server--xclient: 400 invalid_grant\n"_s));
        QVERIFY(text.contains(u"    browser--)client: GET /callback<br/>code\n"_s));
    }

    void keepsMermaidWholeWhateverWasSent()
    {
        trace::Step step = asked("GET", "/x;%%\n<script>#", 404);
        const QString text = models::mermaidText(models::sequenceOf({ step }, sequenceIssuer));
        QVERIFY(!text.contains(u"<script"_s));
        QVERIFY(!text.contains(u"%%"_s));
        // Head, numbering, two participants, two messages.
        QCOMPARE(text.count(u'\n'), 6);
    }

    void laysOutLanesAndRowsWithoutOverlap()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        const models::SequenceLayout layout = models::layOut(sequence, sevenPixels(), false);
        QCOMPARE(layout.lanes.size(), 4);
        QCOMPARE(layout.rows.size(), sequence.messages.size());
        for (qsizetype lane = 1; lane < layout.lanes.size(); ++lane)
            QVERIFY(layout.lanes[lane - 1].head.right() < layout.lanes[lane].head.left());
        for (qsizetype row = 0; row < layout.rows.size(); ++row) {
            const models::SequenceRow& one = layout.rows[row];
            const double wanted = 7.0 * double(sequence.messages[row].text.size());
            QVERIFY2(one.text.width() >= wanted, qPrintable(sequence.messages[row].text));
            QVERIFY(one.bounds.contains(one.text));
            QVERIFY(row == 0 || layout.rows[row - 1].bounds.bottom() <= one.bounds.top());
            QCOMPARE(layout.messageAt(one.y), row);
        }
        QCOMPARE(layout.messageAt(-5), -1);
        QCOMPARE(layout.messageAt(layout.size.height() + 5), -1);
    }

    void standsTheOtherWayRoundForReadersFromTheRight()
    {
        const Sequence sequence = models::sequenceOf(codeFlow(), sequenceIssuer);
        const auto plain = models::layOut(sequence, sevenPixels(), false);
        const auto mirrored = models::layOut(sequence, sevenPixels(), true);
        QCOMPARE(plain.size, mirrored.size);
        QVERIFY(mirrored.lanes.first().x > mirrored.lanes.last().x);
        QCOMPARE(mirrored.lanes.first().x, plain.size.width() - plain.lanes.first().x);
        QCOMPARE(mirrored.rows.first().text.top(), plain.rows.first().text.top());
    }

    void laysOutALongFlowAtOnce()
    {
        std::vector<trace::Step> steps;
        for (int turn = 0; turn < 50; ++turn) {
            const auto flow = codeFlow();
            steps.insert(steps.end(), flow.begin(), flow.end());
        }
        QCOMPARE(steps.size(), 200U);
        QElapsedTimer timer;
        timer.start();
        const auto sequence = models::sequenceOf(steps, sequenceIssuer);
        const auto layout = models::layOut(sequence, sevenPixels(), false);
        const qint64 taken = timer.elapsed();
        QCOMPARE(layout.rows.size(), 500);
        QVERIFY2(taken <= 20, qPrintable(QString::number(taken)));
    }
};

QTEST_GUILESS_MAIN(SequenceTest)
#include "tst_sequence.moc"
