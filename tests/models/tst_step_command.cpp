// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_command.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::CommandForm;
using trace::Place;

/// Commands are pasted into shells: what a stranger sent must stay an argument there.
class StepCommandTest : public QObject
{
    Q_OBJECT

    const QString m_issuer = u"http://127.0.0.1:8080"_s;

    /// The arguments that a shell gives to the program of the command.
    static QStringList argumentsOf(const QString& command)
    {
        QProcess shell;
        const QString program = command.section(u' ', 0, 0);
        shell.start(u"/bin/sh"_s,
            { u"-c"_s, QString(program + u"() { printf '%s\\n' \"$@\"; }; "_s + command) });
        if (!shell.waitForFinished() || !shell.readAllStandardError().isEmpty())
            return {};
        return QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
    }
    static trace::Step request(const QByteArray& path, const QByteArray& method = "GET"_ba)
    {
        trace::Step step;
        step.method = method;
        step.path = path;
        return step;
    }
    static trace::Step tokenRequest()
    {
        trace::Step step = request("/oauth/token", "POST");
        step.fields
            = { { Place::Query, "a b", "c&d", false }, { Place::Form, "grant_type", "it's", false },
                  { Place::Form, "code", "abcd\xe2\x80\xa6#12345678", true },
                  { Place::Header, "user-agent", "app/1", false },
                  { Place::Header, "authorization", "Basic web:ab\xe2\x80\xa6#1", true } };
        return step;
    }
    /// What HTTPie makes of an item: name, separator, value (its documentation, "Escaping rules").
    static QStringList itemOf(const QString& argument)
    {
        static const QStringList separators { u":="_s, u"=@"_s, u"=="_s, u":@"_s, u"="_s, u":"_s,
            u"@"_s, u";"_s };
        static const QRegularExpression special(u"[:;=@]"_s);
        QString name;
        for (qsizetype at = 0; at < argument.size(); ++at) {
            if (argument[at] == u'\\' && argument.mid(at + 1, 1).contains(special)) {
                name += argument[++at];
                continue;
            }
            for (const QString& separator : separators) {
                if (argument.mid(at).startsWith(separator)) {
                    QString value = argument.mid(at + separator.size());
                    value.replace(QRegularExpression(u"\\\\([:;=@])"_s), u"\\1"_s);
                    return { name, separator, value };
                }
            }
            name += argument[at];
        }
        return {};
    }
    static bool isPrintable(const QString& text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    }
    static void addStrangers()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : { "'; touch /tmp/x; '", "$(id)", "`id`", "a\nb", "\\'", "!!",
                 "a\x1b"
                 "cb",
                 "@/etc/passwd", "=@/etc/passwd", ":=1", "--follow", "a\\=b", "a\r\nX-Header: b",
                 "\xe2\x80\xae"
                 "cba",
                 "%0a" })
            QTest::newRow(QByteArray(value).toPercentEncoding()) << QByteArray(value);
    }
    static trace::Step strange(const QByteArray& value)
    {
        trace::Step step = request("/x" + value, "POST");
        step.fields = { { Place::Form, value, value, false },
            { Place::Form, "masked", value, true }, { Place::Header, "origin", value, false } };
        return step;
    }

private Q_SLOTS:
    void whatStrangersSentIsOneArgument_data() { addStrangers(); }
    void whatStrangersSentIsOneArgument()
    {
        QFETCH(QByteArray, value);
        const QStringList arguments = argumentsOf(models::commandText(strange(value), m_issuer));
        QCOMPARE(arguments.size(), 7);
        QVERIFY(arguments[0].startsWith(u"http://127.0.0.1:8080/x"_s));
        QCOMPARE(arguments[1], u"--data"_s);
        // curl reads a file where the data begin with @.
        QVERIFY(!arguments[2].startsWith(u'@'));
        QCOMPARE(arguments[5], u"--header"_s);
        QVERIFY(arguments[6].startsWith(u"origin: "_s));
        for (const QString& argument : arguments)
            QVERIFY(isPrintable(argument));
    }

    void whatStrangersSentIsOneItemOfHttpie_data() { addStrangers(); }
    void whatStrangersSentIsOneItemOfHttpie()
    {
        QFETCH(QByteArray, value);
        const QString command = models::commandText(strange(value), m_issuer, CommandForm::Httpie);
        const QStringList arguments = argumentsOf(command);
        QVERIFY2(arguments.size() >= 5, qPrintable(command));
        QCOMPARE(arguments.mid(0, 2), QStringList({ u"--form"_s, u"POST"_s }));
        QVERIFY(arguments[2].startsWith(u"http://127.0.0.1:8080/x"_s));
        const bool isWhole = arguments[3] == "--raw"_L1;
        // Items cannot say a backslash, nor one that begins like an option.
        QCOMPARE(isWhole, value.contains('\\') || value.startsWith('-'));
        if (isWhole) {
            const QString encoded = QString::fromLatin1(value.toPercentEncoding());
            QVERIFY(arguments[4].startsWith(QString(encoded + u'=' + encoded + u"&masked="_s)));
        } else {
            const QStringList item = itemOf(arguments[3]);
            QCOMPARE(item.value(1), u"="_s); // Never =@, which reads a file.
            QCOMPARE(item.value(0), item.value(2));
            QCOMPARE(itemOf(arguments[4]), QStringList({ u"masked"_s, u"="_s, item.value(2) }));
            QCOMPARE(itemOf(arguments[5]), QStringList({ u"origin"_s, u":"_s, item.value(2) }));
        }
        for (const QString& argument : arguments)
            QVERIFY(isPrintable(argument));
    }

    void whatStrangersSentAddsNoLineToRawHttp_data() { addStrangers(); }
    void whatStrangersSentAddsNoLineToRawHttp()
    {
        QFETCH(QByteArray, value);
        const QString text = models::commandText(strange(value), m_issuer, CommandForm::RawHttp);
        const QStringList lines = text.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // Request line, host, origin, none, form.
        QCOMPARE(lines[0].split(u' ').size(), 3);
        QVERIFY(lines[2].startsWith(u"origin: "_s));
        QVERIFY(lines[3].isEmpty());
        for (const QString& line : lines)
            QVERIFY(isPrintable(line));
    }

    void keepsSecretsMaskedInEveryForm()
    {
        const trace::Step step = tokenRequest();
        QCOMPARE(argumentsOf(models::commandText(step, m_issuer)),
            QStringList({ u"http://127.0.0.1:8080/oauth/token?a%20b=c%26d"_s, u"--data"_s,
                u"grant_type=it%27s"_s, u"--data"_s, u"code=abcd\u2026#12345678"_s, u"--header"_s,
                u"authorization: Basic web:ab\u2026#1"_s }));
        QCOMPARE(argumentsOf(models::commandText(step, m_issuer, CommandForm::Httpie)),
            QStringList({ u"--form"_s, u"POST"_s,
                u"http://127.0.0.1:8080/oauth/token?a%20b=c%26d"_s, u"grant_type=it's"_s,
                u"code=abcd\u2026#12345678"_s, u"authorization:Basic web:ab\u2026#1"_s }));
        QCOMPARE(models::commandText(step, m_issuer, CommandForm::RawHttp).split(u"\r\n"_s),
            QStringList({ u"POST /oauth/token?a%20b=c%26d HTTP/1.1"_s, u"host: 127.0.0.1:8080"_s,
                u"user-agent: app/1"_s, u"authorization: Basic web:ab\u2026#1"_s, QString(),
                u"grant_type=it%27s&code=abcd\u2026#12345678"_s }));
    }

    /// A length would be wrong once the secrets are filled in.
    void rawHttpHasItsLengthWhereNothingIsMasked()
    {
        trace::Step step = request("/oauth/token", "POST");
        step.fields = { { Place::Form, "grant_type", "client_credentials", false } };
        const QString text = models::commandText(step, m_issuer, CommandForm::RawHttp);
        QVERIFY2(text.contains(u"\r\ncontent-length: 29\r\n\r\ngrant_type="_s), qPrintable(text));
        const QString behindAProxy = models::commandText(
            request("/x"), u"https://id.example/login"_s, CommandForm::RawHttp);
        QCOMPARE(behindAProxy, u"GET /login/x HTTP/1.1\r\nhost: id.example\r\n\r\n"_s);
    }

    void saysNothingOfWhatWasNoRequest()
    {
        for (const auto form : { CommandForm::Curl, CommandForm::Httpie, CommandForm::RawHttp })
            QVERIFY(models::commandText(request("/x", {}), m_issuer, form).isEmpty());
        // HTTPie takes a method that is no word for the address.
        QVERIFY(models::commandText(request("/x", "M-SEARCH"), m_issuer, CommandForm::Httpie)
                    .isEmpty());
        QCOMPARE(models::commandText(request("/x"), m_issuer, CommandForm::Httpie),
            u"http GET 'http://127.0.0.1:8080/x'"_s);
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
        QCOMPARE(argumentsOf(models::commandText(request(path), m_issuer)),
            QStringList({ u"--globoff"_s, QString(m_issuer + QString::fromLatin1(path)) }));
        QCOMPARE(argumentsOf(models::commandText(request("/x"), m_issuer)),
            QStringList { QString(m_issuer + u"/x"_s) });
    }
};

QTEST_GUILESS_MAIN(StepCommandTest)
#include "tst_step_command.moc"
