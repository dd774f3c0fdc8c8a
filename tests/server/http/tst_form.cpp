// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/form.h"

#include <QtTest/QTest>

using namespace gatehouse::http;

/// The strict reader of queries and form bodies.
class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("a");
        QTest::newRow("plain") << QByteArray("a=1&b=2") << QByteArray("1");
        QTest::newRow("plus is a space") << QByteArray("a=x+y") << QByteArray("x y");
        QTest::newRow("escaped plus") << QByteArray("a=%2B") << QByteArray("+");
        QTest::newRow("lower-case escape") << QByteArray("a=%c3%a9") << QByteArray("\xc3\xa9");
        QTest::newRow("escaped name") << QByteArray("%61=1") << QByteArray("1");
        QTest::newRow("equals in the value") << QByteArray("a=b=c&") << QByteArray("b=c");
        QTest::newRow("ampersand in the value") << QByteArray("a=b%26c") << QByteArray("b&c");
        QTest::newRow("percent") << QByteArray("a=%25") << QByteArray("%");
        QTest::newRow("a URI") << QByteArray("a=https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f")
                               << QByteArray("https://a.b/c?d=e&f");
        QTest::newRow("empty parts") << QByteArray("&&a=1&&") << QByteArray("1");
        QTest::newRow("raw UTF-8") << QByteArray("a=\xc3\xa9") << QByteArray("\xc3\xa9");
        QTest::newRow("no value") << QByteArray("a=") << QByteArray();
        QTest::newRow("name only") << QByteArray("a") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void decodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, a);
        const auto form = Form::parse(text);
        QVERIFY(form);
        QCOMPARE(form->value("a"), a);
        QCOMPARE(form->contains("a"), !a.isEmpty());
        QCOMPARE(form->repeated(), QByteArray());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not hexadecimal") << QByteArray("a=%zz");
        QTest::newRow("cut escape") << QByteArray("a=%4");
        QTest::newRow("lone percent") << QByteArray("a=%");
        QTest::newRow("bad escape in the name") << QByteArray("%=1");
        QTest::newRow("NUL") << QByteArray("a=%00");
        QTest::newRow("raw NUL") << QByteArray("a=\0", 3);
        QTest::newRow("not UTF-8") << QByteArray("a=%ff");
        QTest::newRow("overlong UTF-8") << QByteArray("a=%c0%af");
        QTest::newRow("surrogate") << QByteArray("a=%ed%a0%80");
        QTest::newRow("no name") << QByteArray("=1");
        QTest::newRow("too many fields") << QByteArray("x&").repeated(65);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Form::parse(text));
    }

    void takesSixtyFourFields()
    {
        QByteArray text;
        for (int i = 0; i < 64; ++i)
            text += "f" + QByteArray::number(i) + "=1&";
        const auto form = Form::parse(text);
        QVERIFY(form);
        QCOMPARE(form->fields().size(), size_t(64));
    }

    void namesARepeatedParameter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("same value") << QByteArray("a=1&b=2&a=1");
        QTest::newRow("escaped") << QByteArray("a=1&%61=2");
        QTest::newRow("first one empty") << QByteArray("a=&a=1");
        QTest::newRow("second one empty") << QByteArray("a=1&a");
    }
    void namesARepeatedParameter()
    {
        QFETCH(QByteArray, text);
        const auto form = Form::parse(text);
        QVERIFY(form);
        QCOMPARE(form->repeated(), "a");
    }

    void encodesAgain()
    {
        auto form = Form::parse("a=x+y&b=%2B%26&c=1");
        QVERIFY(form);
        form->remove("c");
        form->set("d", "\xc3\xa9~");
        form->set("a", "new");
        QCOMPARE(form->toQuery(), "a=new&b=%2B%26&d=%C3%A9~");
        const auto again = Form::parse(form->toQuery());
        QVERIFY(again);
        QCOMPARE(again->fields(), form->fields());
    }

    void escapesEverythingButUnreservedCharacters()
    {
        QCOMPARE(percentEncoded("AZaz09-._~"), "AZaz09-._~");
        QCOMPARE(percentEncoded(QByteArray("+ /?&=%\"'<>\r\n\0", 13)),
            "%2B%20%2F%3F%26%3D%25%22%27%3C%3E%0D%0A");
    }

    void decodesHalvesOfBasicCredentials()
    {
        QCOMPARE(formDecoded("web%3Aone+two"), std::optional<QByteArray>("web:one two"));
        QVERIFY(!formDecoded("a%2"));
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
