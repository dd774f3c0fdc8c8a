// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::trace;

namespace {

Step wholeStep()
{
    Step step;
    step.request = "00000000000000a1";
    step.method = "POST";
    step.path = "/oauth/token";
    step.status = 400;
    step.at = 1'900'000'000;
    step.durationMicroseconds = 1234;
    step.clientId = u"wéb \"app\""_s;
    step.user = u"anna"_s;
    step.grantType = u"authorization_code"_s;
    step.error = u"invalid_grant"_s;
    step.description = u"the code is not valid"_s;
    step.detail = u"line\nbreak \\ backslash"_s;
    step.checks = { { "code known", true, "RFC 6749 §4.1.3" },
        { "redirect_uri registered", false, "RFC 6749 §3.1.2.3", u"https://a"_s, u"https://b"_s } };
    step.peer = "127.0.0.1";
    step.order = 77;
    step.fields = { { Place::Form, "grant_type", "authorization_code" },
        { Place::Form, "code", "abcd#12345678", true },
        { Place::Answer, "error", "invalid_grant" } };
    step.keys = { 1, 0xfedcba9876543210U };
    step.session = 5;
    return step;
}

} // namespace

class StepJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneLineThatIsReadBackWhole()
    {
        const QByteArray line = toJson(wholeStep());
        QVERIFY(!line.contains('\n'));
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(line, &fault).object();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        CheckNames names;
        const auto read = stepFromJson(object, names);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), line);
        QCOMPARE(read->clientId, wholeStep().clientId);
        QCOMPARE(read->detail, wholeStep().detail);
        QCOMPARE(read->keys, wholeStep().keys);
        QCOMPARE(read->fields.size(), 3U);
        QVERIFY(read->fields[1].isMasked && !read->fields[0].isMasked);
        QCOMPARE(read->checks[1].got, u"https://b"_s);
        QCOMPARE(QByteArray(read->checks[0].specification), "RFC 6749 §4.1.3"_ba);
    }

    void leavesOutWhatIsEmpty()
    {
        Step step;
        step.request = "1";
        const QJsonObject object = QJsonDocument::fromJson(toJson(step)).object();
        QCOMPARE(
            object.keys(), QStringList({ u"at"_s, u"duration_us"_s, u"request"_s, u"status"_s }));
    }

    void readsNothingThatIsNoStep()
    {
        CheckNames names;
        QVERIFY(!stepFromJson({ { u"following"_s, true } }, names));
    }
};

QTEST_GUILESS_MAIN(StepJsonTest)
#include "tst_step_json.moc"
