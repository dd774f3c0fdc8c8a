// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets/snippet.h"

#include "server/domain/grant_types.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::Quoting;
using ui::Snippet;
namespace grant_type = domain::grant_type;

class SnippetTest : public QObject
{
    Q_OBJECT

    static domain::Client client(
        const QString& id, const QString& grant, domain::TokenEndpointAuthMethod method)
    {
        domain::Client made;
        made.clientId = id;
        made.tokenEndpointAuthMethod = method;
        made.grantTypes = QStringList { grant };
        made.scope = domain::ScopeSet::fromStored(u"openid email"_s);
        if (grant == grant_type::authorizationCode) {
            made.redirectUris = QStringList { u"https://a.example/cb?x=1"_s };
        }
        return made;
    }

    static QString text(const domain::Client& client, const QString& id)
    {
        for (const Snippet& snippet : ui::snippetsFor(client, u"http://127.0.0.1:8080"_s)) {
            if (snippet.id == id) {
                return snippet.text;
            }
        }
        return {};
    }

    static void addClients()
    {
        using Method = domain::TokenEndpointAuthMethod;
        // A name that would end every kind of quotes, were it written as it is.
        const QString nasty = u"it's \"$(touch pwned)\" \\ `x`"_s;
        QTest::addColumn<domain::Client>("registered");
        QTest::newRow("web") << client(
            nasty, grant_type::authorizationCode, Method::ClientSecretBasic);
        QTest::newRow("spa") << client(nasty, grant_type::authorizationCode, Method::None);
        QTest::newRow("service") << client(
            nasty, grant_type::clientCredentials, Method::ClientSecretPost);
        QTest::newRow("device") << client(nasty, grant_type::deviceCode, Method::None);
    }

    /// Whether `program` finds nothing to complain about in the text.
    static void checkSyntax(const QString& program, const QStringList& arguments,
        const QString& text, const QString& fileName)
    {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP("the interpreter is not installed");
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(fileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        QProcess process;
        process.start(program, arguments + QStringList { file.fileName() });
        QVERIFY(process.waitForFinished());
        QByteArray trouble = process.readAllStandardError();
        trouble += text.toUtf8();
        QVERIFY2(process.exitCode() == 0, trouble.constData());
    }

private Q_SLOTS:
    void fillsATemplate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("value") << u"a {{name}} b"_s << u"a N b"_s;
        QTest::newRow("unknown value") << u"a{{other}}b"_s << u"ab"_s;
        QTest::newRow("shown") << u"{{#on}}x{{/on}}"_s << u"x"_s;
        QTest::newRow("hidden") << u"{{#off}}{{name}}{{/off}}y"_s << u"y"_s;
        QTest::newRow("else") << u"{{^off}}x{{/off}}{{^on}}y{{/on}}"_s << u"x"_s;
        QTest::newRow("nested") << u"{{#off}}{{#on}}a{{/on}}b{{/off}}c"_s << u"c"_s;
        QTest::newRow("nested else") << u"{{#on}}{{^off}}a{{/off}}{{/on}}c"_s << u"ac"_s;
        QTest::newRow("own line") << u"a\n{{#on}}\nb\n{{/on}}\nc"_s << u"a\nb\nc"_s;
        QTest::newRow("unclosed") << u"a {{name"_s << u"a {{name"_s;
    }

    void fillsATemplate()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(ui::filledTemplate(text, { { u"name"_s, u"N"_s } }, { u"on"_s }), filled);
    }

    void fillsNoValueTwice()
    {
        QCOMPARE(
            ui::filledTemplate(u"{{a}}"_s, { { u"a"_s, u"{{b}}"_s }, { u"b"_s, u"secret"_s } }, {}),
            u"{{b}}"_s);
    }

    void quotesWhatWouldEndTheQuotes()
    {
        QCOMPARE(ui::quotedInside(u"it's"_s, Quoting::Single), u"it'\\''s"_s);
        QCOMPARE(ui::quotedInside(u"a\"b\\c"_s, Quoting::Double), u"a\\\"b\\\\c"_s);
        QCOMPARE(ui::quotedInside(u"a\nb"_s, Quoting::Double), u"ab"_s);
    }

    void hasOneForEveryLanguage()
    {
        const auto all = ui::snippetsFor(client(u"web"_s, grant_type::authorizationCode,
                                             domain::TokenEndpointAuthMethod::ClientSecretBasic),
            u"https://id.example"_s);
        QCOMPARE(all.size(), 7);
        for (const Snippet& snippet : all) {
            QVERIFY2(snippet.text.contains(u"https://id.example"_s), qPrintable(snippet.id));
            QVERIFY2(snippet.text.contains(u"web"_s), qPrintable(snippet.id));
            QVERIFY2(!snippet.text.contains(u"{{"_s), qPrintable(snippet.text));
            QVERIFY2(!snippet.text.contains(u"}}"_s), qPrintable(snippet.text));
        }
    }

    void asksForASecretOnlyWhereThereIsOne()
    {
        using Method = domain::TokenEndpointAuthMethod;
        const auto isAsked = [](const Snippet& snippet) {
            return snippet.text.contains(u"YOUR_CLIENT_SECRET"_s)
                || snippet.text.contains(u"GATEHOUSE_CLIENT_SECRET"_s);
        };
        const QString issuer = u"https://id.example"_s;
        for (const Snippet& snippet :
            ui::snippetsFor(
                client(u"w"_s, grant_type::authorizationCode, Method::ClientSecretBasic), issuer)) {
            QVERIFY2(isAsked(snippet), qPrintable(snippet.id));
        }
        for (const Snippet& snippet :
            ui::snippetsFor(client(u"w"_s, grant_type::authorizationCode, Method::None), issuer)) {
            QVERIFY2(!isAsked(snippet), qPrintable(snippet.text));
        }
    }

    void writesShellThatParses_data() { addClients(); }
    void writesShellThatParses()
    {
        QFETCH(domain::Client, registered);
        checkSyntax(u"bash"_s, { u"-n"_s }, text(registered, u"curl"_s), u"s.sh"_s);
        checkSyntax(u"bash"_s, { u"-n"_s }, text(registered, u"env"_s), u"e.sh"_s);
    }

    void writesAnEnvironmentThatHasTheValues()
    {
        using Method = domain::TokenEndpointAuthMethod;
        const QString nasty = u"it's \"$(echo pwned)\" \\ `x`"_s;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            text(client(nasty, grant_type::clientCredentials, Method::ClientSecretBasic), u"env"_s)
                .toUtf8());
        file.close();
        QProcess shell;
        shell.start(
            u"bash"_s, { u"-c"_s, u". \"$0\"; printf %s \"$OAUTH_CLIENT_ID\""_s, file.fileName() });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), nasty);
    }

    void writesPythonThatParses_data() { addClients(); }
    void writesPythonThatParses()
    {
        QFETCH(domain::Client, registered);
        checkSyntax(
            u"python3"_s, { u"-m"_s, u"py_compile"_s }, text(registered, u"authlib"_s), u"s.py"_s);
    }

    void writesJavaScriptThatParses_data() { addClients(); }
    void writesJavaScriptThatParses()
    {
        QFETCH(domain::Client, registered);
        checkSyntax(u"node"_s, { u"--check"_s }, text(registered, u"oauth4webapi"_s), u"s.mjs"_s);
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
