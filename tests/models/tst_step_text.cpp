// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_text.h"

#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// Commands are pasted into shells: what a stranger sent must stay an argument there.
class StepTextTest : public QObject
{
    Q_OBJECT

    /// The arguments that a shell gives to curl.
    static QStringList argumentsOf(const QString& command)
    {
        QProcess shell;
        shell.start(
            u"/bin/sh"_s, { u"-c"_s, QString(u"curl() { printf '%s\\n' \"$@\"; }; "_s + command) });
        if (!shell.waitForFinished() || !shell.readAllStandardError().isEmpty())
            return {};
        return QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
    }
    static trace::Step request(const QByteArray& path)
    {
        trace::Step step;
        step.method = "GET";
        step.path = path;
        return step;
    }

private Q_SLOTS:
    void whatStrangersSentIsOneArgument_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : { "'; touch /tmp/x; '", "$(id)", "`id`", "a\nb", "\\'", "!!",
                 "a\x1b"
                 "cb",
                 "@/etc/passwd", "a\r\nX-Header: b",
                 "\xe2\x80\xae"
                 "cba",
                 "%0a" })
            QTest::newRow(QByteArray(value).toPercentEncoding()) << QByteArray(value);
    }
    void whatStrangersSentIsOneArgument()
    {
        QFETCH(QByteArray, value);
        trace::Step step = request("/x");
        step.method = "POST";
        step.path = "/x" + value;
        step.fields = { { trace::Place::Form, value, value, false },
            { trace::Place::Form, "masked", value, true },
            { trace::Place::Header, "origin", value, false } };
        const QStringList arguments
            = argumentsOf(models::curlCommand(step, u"http://127.0.0.1:8080"_s));
        QCOMPARE(arguments.size(), 7);
        QVERIFY(arguments[0].startsWith(u"http://127.0.0.1:8080/x"_s));
        QCOMPARE(arguments[1], u"--data"_s);
        // curl reads a file where the data begin with @.
        QVERIFY(!arguments[2].startsWith(u'@'));
        QCOMPARE(arguments[5], u"--header"_s);
        QVERIFY(arguments[6].startsWith(u"origin: "_s));
        for (const QString& argument : arguments)
            QVERIFY(
                std::all_of(argument.begin(), argument.end(), [](QChar c) { return c.isPrint(); }));
    }

    /// curl itself makes a hundred thousand requests of such a path.
    void aPathWithRangesIsOneRequest_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("range") << "/x[1-99999]"_ba;
        QTest::newRow("list") << "/{a,b,c}"_ba;
    }
    void aPathWithRangesIsOneRequest()
    {
        QFETCH(QByteArray, path);
        const QString issuer = u"http://127.0.0.1:8080"_s;
        QCOMPARE(argumentsOf(models::curlCommand(request(path), issuer)),
            QStringList({ u"--globoff"_s, QString(issuer + QString::fromLatin1(path)) }));
        QCOMPARE(argumentsOf(models::curlCommand(request("/x"), issuer)),
            QStringList { QString(issuer + u"/x"_s) });
    }
};

QTEST_GUILESS_MAIN(StepTextTest)
#include "tst_step_text.moc"
