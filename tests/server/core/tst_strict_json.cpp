// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/strict_json.h"

#include <QtTest/QTest>

using gatehouse::core::ErrorKind;
using gatehouse::core::parseStrictObject;

class StrictJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheGrammarAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("spaces everywhere")
            << QByteArray(" {\r\n\t\"a\" : [ 1 , 2 ] , \"b\" : { } } \n");
        QTest::newRow("every kind") << QByteArray(
            "{\"a\":null,\"b\":true,\"c\":false,\"d\":-0.5e+3,\"e\":\"x\",\"f\":[],\"g\":{}}");
        QTest::newRow("zero") << QByteArray("{\"a\":0,\"b\":-0,\"c\":0.0}");
        QTest::newRow("escapes") << QByteArray(
            "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"}");
        QTest::newRow("same name in two objects")
            << QByteArray("{\"a\":{\"x\":1},\"b\":{\"x\":1}}");
        QTest::newRow("UTF-8") << QByteArray("{\"\xc3\xa4\":\"\xf0\x9f\x98\x80\"}");
    }
    void readsWhatTheGrammarAllows()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseStrictObject(text);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
    }

    void keepsTheValues()
    {
        const auto parsed
            = parseStrictObject("{\"n\":9007199254740991,\"s\":\"\\u0061\",\"b\":[true]}");
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->value(QLatin1String("n")).toInteger(), 9007199254740991);
        QCOMPARE(parsed->value(QLatin1String("s")).toString(), QStringLiteral("a"));
        QCOMPARE(parsed->value(QLatin1String("b"))[0].toBool(), true);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("string") << QByteArray("\"a\"");
        QTest::newRow("duplicate member") << QByteArray("{\"a\":1,\"a\":1}");
        QTest::newRow("duplicate by escape") << QByteArray("{\"alg\":1,\"\\u0061lg\":1}");
        QTest::newRow("duplicate by surrogates")
            << QByteArray("{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":1}");
        QTest::newRow("duplicate inside") << QByteArray("{\"a\":[{\"b\":1,\"b\":2}]}");
        QTest::newRow("duplicate empty name") << QByteArray("{\"\":1,\"\":2}");
        QTest::newRow("text after the end") << QByteArray("{}{}");
        QTest::newRow("unfinished object") << QByteArray("{\"a\":1");
        QTest::newRow("unfinished string") << QByteArray("{\"a");
        QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}");
        QTest::newRow("trailing comma in array") << QByteArray("{\"a\":[1,]}");
        QTest::newRow("missing colon") << QByteArray("{\"a\" 1}");
        QTest::newRow("name without quotes") << QByteArray("{a:1}");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("comment") << QByteArray("{/**/}");
        QTest::newRow("NaN") << QByteArray("{\"exp\":NaN}");
        QTest::newRow("Infinity") << QByteArray("{\"exp\":Infinity}");
        QTest::newRow("1e400") << QByteArray("{\"exp\":1e400}");
        QTest::newRow("-1e400") << QByteArray("{\"exp\":-1e400}");
        QTest::newRow("leading zero") << QByteArray("{\"a\":01}");
        QTest::newRow("negative leading zero") << QByteArray("{\"a\":-01}");
        QTest::newRow("leading plus") << QByteArray("{\"a\":+1}");
        QTest::newRow("bare minus") << QByteArray("{\"a\":-}");
        QTest::newRow("bare point") << QByteArray("{\"a\":1.}");
        QTest::newRow("bare exponent") << QByteArray("{\"a\":1e}");
        QTest::newRow("hexadecimal") << QByteArray("{\"a\":0x1}");
        QTest::newRow("half a word") << QByteArray("{\"a\":tru}");
        QTest::newRow("raw line end in a string") << QByteArray("{\"a\":\"\n\"}");
        QTest::newRow("zero byte") << QByteArray("{\"a\":\0}", 7);
        QTest::newRow("unknown escape") << QByteArray("{\"a\":\"\\x41\"}");
        QTest::newRow("short unicode escape") << QByteArray("{\"a\":\"\\u00\"}");
        QTest::newRow("lone high surrogate") << QByteArray("{\"a\":\"\\ud83d\"}");
        QTest::newRow("high surrogate and a letter") << QByteArray("{\"a\":\"\\ud83d\\u0041\"}");
        QTest::newRow("lone low surrogate") << QByteArray("{\"a\":\"\\ude00\"}");
        QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xc3\x28\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
        QTest::newRow("cut UTF-8") << QByteArray("{\"a\":\"\xc3");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseStrictObject(text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    }

    void endsAtTheAllowedDepthAndLength()
    {
        const auto nested = [](int depth) {
            return QByteArray("{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
        };
        QVERIFY(parseStrictObject(nested(16)).has_value());
        QVERIFY(!parseStrictObject(nested(17)).has_value());
        // Deep enough to end a recursive reader that does not count.
        QVERIFY(!parseStrictObject(nested(20'000)).has_value());
        QVERIFY(parseStrictObject("{\"a\":12}", { .maxBytes = 8 }).has_value());
        QVERIFY(!parseStrictObject("{\"a\":123}", { .maxBytes = 8 }).has_value());
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strict_json.moc"
