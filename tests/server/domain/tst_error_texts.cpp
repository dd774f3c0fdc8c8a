// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/error_texts.h"
#include "server/domain/settings.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

class ErrorTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWordsByCodeAndLanguage()
    {
        const QByteArray json = "{\"invalid_client\":{\"de\":{\"summary\":\"Frag Ute.\","
                                "\"causes\":[\"a\",\"b\"],\"fixes\":[]}}}";
        const QJsonObject texts = QJsonDocument::fromJson(json).object();
        QVERIFY(errorTextFaults(u"x"_s, texts).isEmpty());
        const auto read = settingsFromJson(QJsonObject { { u"error_pages_texts"_s, texts } }, {});
        QVERIFY(read.faults.isEmpty() && validate(read.settings).isEmpty());
        QCOMPARE(toJson(read.settings).value(u"error_pages_texts"_s).toObject(), texts);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("no code") << "{\"A b\":{}}"_ba << u"x.A b"_s;
        QTest::newRow("no language") << "{\"a\":{\"German\":{}}}"_ba << u"x.a.German"_s;
        QTest::newRow("no object") << "{\"a\":{\"de\":1}}"_ba << u"x.a.de"_s;
        QTest::newRow("unknown member") << "{\"a\":{\"de\":{\"b\":1}}}"_ba << u"x.a.de.b"_s;
        QTest::newRow("empty text")
            << "{\"a\":{\"de\":{\"summary\":\" \"}}}"_ba << u"x.a.de.summary"_s;
        QTest::newRow("list of others")
            << "{\"a\":{\"de\":{\"causes\":[1]}}}"_ba << u"x.a.de.causes"_s;
        QTest::newRow("too much") << "{\"a\":\"" + QByteArray(70000, 'x') + "\"}" << u"x"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        const auto faults = errorTextFaults(u"x"_s, QJsonDocument::fromJson(json).object());
        QCOMPARE(faults.size(), 1);
        QTEST(faults.first().field, "path");
    }
};

} // namespace gatehouse::domain

QTEST_GUILESS_MAIN(gatehouse::domain::ErrorTextsTest)
#include "tst_error_texts.moc"
