// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json_text.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace gatehouse::core;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackByQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "openid profile";
        QTest::newRow("quotes and backslashes") << "a\"b\\c";
        QTest::newRow("control characters") << QStringLiteral("a\n\r\t\x01\x1f z");
        QTest::newRow("other scripts") << QString::fromUtf8("Ünïcode 漢字 😀");
        QTest::newRow("empty") << "";
    }
    void isReadBackByQt()
    {
        QFETCH(QString, text);
        JsonText json;
        json.add("text", text)
            .add("number", qint64 { 1'900'000'000'123 })
            .add("flag", true)
            .addRaw("list", "[1]");
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(json.finish(), &fault).object();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QCOMPARE(object.value(QStringLiteral("text")).toString(), text);
        QCOMPARE(object.value(QStringLiteral("number")).toInteger(), 1'900'000'000'123);
        QCOMPARE(object.value(QStringLiteral("flag")).toBool(), true);
        QVERIFY(object.value(QStringLiteral("list")).isArray());
    }

    /// Bytes of requests are not always UTF-8; a line of JSON always is.
    void replacesWhatIsNoUtf8()
    {
        QByteArray text = "{\"text\":";
        appendJsonString(text, QByteArrayView("a\xff\"b", 4));
        text += ",\"none\":";
        appendJsonString(text, {});
        const QJsonObject object = QJsonDocument::fromJson(QByteArray(text + '}')).object();
        QCOMPARE(
            object.value(QStringLiteral("text")).toString(), QString::fromUtf8("a\xef\xbf\xbd\"b"));
        QCOMPARE(object.value(QStringLiteral("none")).toString(), QString());
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_json_text.moc"
