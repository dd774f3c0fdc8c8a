// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/redirect_uri.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
namespace redirect_uri = gatehouse::domain::redirect_uri;

/// C002-C009 of the security checklist.
class RedirectUriTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatMayBeRegistered_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char* uri :
            { "https://app.example/callback", "https://app.example", "https://app.example/",
                "https://app.example:8443/cb?a=1&b=2", "https://xn--bcher-kva.example/cb",
                "https://10.0.0.5/cb", "https://[2001:db8::1]/cb", "https://app.example/a%2Fb",
                "http://127.0.0.1/callback", "http://127.0.0.1:5000/callback", "http://[::1]/cb",
                "http://localhost:3000/callback", "com.example.app:/callback",
                "com.example.app://callback", "com.example.app:callback",
                "https://app.example/cb?next=%40home", "HTTPS://app.example/cb" })
            QTest::newRow(uri) << QString::fromUtf8(uri);
    }
    void acceptsWhatMayBeRegistered()
    {
        QFETCH(QString, uri);
        const auto fault = redirect_uri::registrationFault(uri, false);
        QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& uri, const char* reason) {
            QTest::newRow(name) << uri << QString::fromUtf8(reason);
        };
        row("empty", u""_s, "must not be empty");
        row("relative", u"/callback"_s, "must be an absolute URI");
        row("scheme-relative", u"//app.example/cb"_s, "must be an absolute URI");
        row("host only", u"app.example/cb"_s, "must be an absolute URI");
        row("fragment", u"https://app.example/cb#x"_s, "fragment not allowed");
        row("empty fragment", u"https://app.example/cb#"_s, "fragment not allowed");
        row("fragment hides host", u"https://evil#good.example"_s, "fragment not allowed");
        row("wildcard host", u"https://*.example/cb"_s, "wildcard not allowed");
        row("wildcard path", u"https://app.example/*"_s, "wildcard not allowed");
        row("userinfo", u"https://good@evil.example/cb"_s, "user information (@) not allowed");
        row("password", u"https://a:b@evil.example/cb"_s, "user information (@) not allowed");
        row("several @", u"https://a@b@evil.example/cb"_s, "user information (@) not allowed");
        row("@ in path", u"https://good.example/@evil"_s, "user information (@) not allowed");
        row("backslash", u"https://good.example\\@evil.example"_s, "backslash not allowed");
        row("tab", u"https://app.example/\tcb"_s, "control character or space not allowed");
        row("newline", u"https://app.example/cb\n"_s, "control character or space not allowed");
        row("carriage return", u"https://app.example/\rcb"_s,
            "control character or space not allowed");
        row("nul", u"https://app.example/"_s + QChar(0) + u"cb"_s,
            "control character or space not allowed");
        row("space", u"https://app.example/c b"_s, "control character or space not allowed");
        row("leading space", u" https://app.example/cb"_s,
            "control character or space not allowed");
        row("delete", u"https://app.example/\x7f"_s, "control character or space not allowed");
        row("unicode host", u"https://b\u00fccher.example/"_s, "only ASCII characters allowed");
        row("full-width slash", u"https:\uff0f\uff0fapp.example"_s,
            "only ASCII characters allowed");
        row("one slash", u"https:/good.example/cb"_s, "host missing");
        row("no slash", u"https:good.example/cb"_s, "host missing");
        row("no host", u"https:///cb"_s, "host missing");
        row("port only", u"https://:443/cb"_s, "host missing");
        row("empty port", u"https://app.example:/cb"_s, "port must be 1 to 65535");
        row("port zero", u"https://app.example:0/cb"_s, "port must be 1 to 65535");
        row("port too large", u"https://app.example:65536/cb"_s, "port must be 1 to 65535");
        row("port not a number", u"https://app.example:80a/cb"_s, "port must be 1 to 65535");
        row("wildcard port", u"http://127.0.0.1:*/cb"_s, "port must be 1 to 65535");
        row("empty label", u"https://app..example/cb"_s, "host is not valid");
        row("encoded host", u"https://app%2eexample/cb"_s, "host is not valid");
        row("decimal address", u"https://2130706433/cb"_s, "host is not valid");
        row("hexadecimal address", u"https://0x7f.0.0.1.0x1/cb"_s, "host is not valid");
        row("octal address", u"https://0177.0.0.1/cb"_s, "host is not valid");
        row("dot segment", u"https://app.example/a/../cb"_s, "dot segments not allowed");
        row("encoded dot segment", u"https://app.example/a/%2E%2e/cb"_s,
            "dot segments not allowed");
        row("broken escape", u"https://app.example/%zz"_s,
            "percent sign without two hexadecimal digits");
        row("http elsewhere", u"http://app.example/cb"_s, "http only allowed for loopback hosts");
        row("http look-alike", u"http://127.0.0.1.evil.example/cb"_s,
            "http only allowed for loopback hosts");
        row("http localhost look-alike", u"http://localhost.evil/"_s,
            "http only allowed for loopback hosts");
        row("plain scheme", u"myapp://callback"_s,
            "private-use scheme must be a reverse domain name");
        row("urn", u"urn:ietf:wg:oauth:2.0:oob"_s,
            "private-use scheme must be a reverse domain name");
        row("scheme ends with dot", u"example.:/cb"_s,
            "private-use scheme must be a reverse domain name");
        row("bare scheme", u"com.example.app:"_s, "nothing after the scheme");
        row("private-use userinfo", u"com.example.app://a@b"_s, "user information (@) not allowed");
        row("too long", u"https://app.example/"_s + QString(2048, u'a'),
            "longer than 2048 characters");
    }
    void refusesWithTheReason()
    {
        QFETCH(QString, uri);
        QFETCH(QString, reason);
        QCOMPARE(redirect_uri::registrationFault(uri, false).value_or(u"accepted"_s), reason);
    }

    void refusesSchemesThatRunCodeInEverySpelling_data()
    {
        QTest::addColumn<QString>("uri");
        for (const QString& scheme :
            { u"javascript"_s, u"data"_s, u"vbscript"_s, u"file"_s, u"blob"_s }) {
            const auto row = [&scheme](const char* how, const QString& uri) {
                QTest::addRow("%s %s", qPrintable(scheme), how) << uri;
            };
            QString mixed = scheme;
            mixed[0] = mixed.at(0).toUpper();
            mixed[2] = mixed.at(2).toUpper();
            row("plain", scheme + u":alert(1)"_s);
            row("with slashes", scheme + u"://app.example/%0aalert(1)"_s);
            row("mixed case", mixed + u":alert(1)"_s);
            row("upper case", scheme.toUpper() + u":alert(1)"_s);
            row("leading space", u" "_s + scheme + u":alert(1)"_s);
            row("leading control", u"\x01"_s + scheme + u":alert(1)"_s);
            row("tab inside", scheme.left(2) + u'\t' + scheme.mid(2) + u":alert(1)"_s);
            row("newline inside", scheme.left(2) + u'\n' + scheme.mid(2) + u":alert(1)"_s);
            row("space before colon", scheme + u" :alert(1)"_s);
            row("escaped letter", u"%6A"_s + scheme.mid(1) + u":alert(1)"_s);
            row("zero width space", scheme.left(2) + u"\u200b"_s + scheme.mid(2) + u":alert(1)"_s);
        }
    }
    void refusesSchemesThatRunCodeInEverySpelling()
    {
        QFETCH(QString, uri);
        QVERIFY(redirect_uri::registrationFault(uri, false));
        QVERIFY(redirect_uri::registrationFault(uri, true));
    }

    void allowsHttpElsewhereOnlyForDevelopmentClients()
    {
        const QString uri = u"http://dev.example/cb"_s;
        QVERIFY(redirect_uri::registrationFault(uri, false));
        QVERIFY(!redirect_uri::registrationFault(uri, true));
    }

    void comparesStringsExactly_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("presented");
        QTest::addColumn<bool>("matches");
        const auto row
            = [](const char* name, const char* registered, const char* presented, bool matches) {
                  QTest::newRow(name)
                      << QString::fromUtf8(registered) << QString::fromUtf8(presented) << matches;
              };
        const char* web = "https://app.example/cb";
        row("same", web, "https://app.example/cb", true);
        row("case of path", web, "https://app.example/CB", false);
        row("case of host", web, "https://APP.example/cb", false);
        row("case of scheme", web, "HTTPS://app.example/cb", false);
        row("trailing slash", web, "https://app.example/cb/", false);
        row("dot segment", web, "https://app.example/./cb", false);
        row("encoded letter", web, "https://app.example/%63b", false);
        row("encoded slash", web, "https://app.example%2Fcb", false);
        row("default port", web, "https://app.example:443/cb", false);
        row("added query", web, "https://app.example/cb?a=1", false);
        row("empty query", web, "https://app.example/cb?", false);
        row("fragment", web, "https://app.example/cb#a", false);
        row("longer", web, "https://app.example/cb2", false);
        row("shorter", web, "https://app.example/c", false);
        row("suffix host", web, "https://app.example.evil/cb", false);
        row("removed query", "https://app.example/cb?a=1", "https://app.example/cb", false);
        row("reordered query", "https://app.example/cb?a=1&b=2", "https://app.example/cb?b=2&a=1",
            false);
        row("no regular expression", "https://foo.example", "https://fooXexample", false);
        row("empty", web, "", false);

        const char* loopback = "http://127.0.0.1/cb";
        row("loopback any port", loopback, "http://127.0.0.1:49152/cb", true);
        row("loopback highest port", loopback, "http://127.0.0.1:65535/cb", true);
        row("loopback no port", loopback, "http://127.0.0.1/cb", true);
        row("loopback other path", loopback, "http://127.0.0.1:5000/cb2", false);
        row("loopback added query", loopback, "http://127.0.0.1:5000/cb?x=1", false);
        row("loopback https", loopback, "https://127.0.0.1:5000/cb", false);
        row("loopback port too large", loopback, "http://127.0.0.1:65536/cb", false);
        row("loopback port zero", loopback, "http://127.0.0.1:0/cb", false);
        row("loopback leading zero", loopback, "http://127.0.0.1:080/cb", false);
        row("loopback empty port", loopback, "http://127.0.0.1:/cb", false);
        row("loopback port not digits", loopback, "http://127.0.0.1:80a/cb", false);
        row("loopback userinfo", loopback, "http://127.0.0.1:80@evil.example/cb", false);
        row("loopback other address", loopback, "http://127.0.0.2:5000/cb", false);
        row("loopback longer address", loopback, "http://127.0.0.11:5000/cb", false);
        row("loopback suffix host", loopback, "http://127.0.0.1.evil:5000/cb", false);
        row("loopback with query", "http://127.0.0.1/cb?a=1", "http://127.0.0.1:5000/cb?a=1", true);
        row("loopback without path", "http://127.0.0.1", "http://127.0.0.1:5000", true);
        row("loopback path not added", "http://127.0.0.1", "http://127.0.0.1:5000/", false);
        row("loopback with port stays", "http://127.0.0.1:5000/cb", "http://127.0.0.1:5001/cb",
            false);
        row("ipv6 any port", "http://[::1]/cb", "http://[::1]:5000/cb", true);
        row("ipv6 is not ipv4", "http://[::1]/cb", "http://127.0.0.1:5000/cb", false);
        row("ipv6 long spelling", "http://[::1]/cb", "http://[0:0:0:0:0:0:0:1]:5000/cb", false);
        row("localhost is exact", "http://localhost/cb", "http://localhost:5000/cb", false);
        row("localhost is no address", loopback, "http://localhost:5000/cb", false);
        row("private-use", "com.example.app:/cb", "com.example.app:/cb", true);
        row("private-use other", "com.example.app:/cb", "com.example.app:/cb2", false);
        row("private-use case", "com.example.app:/cb", "COM.example.app:/cb", false);
    }
    void comparesStringsExactly()
    {
        QFETCH(QString, registered);
        QFETCH(QString, presented);
        QFETCH(bool, matches);
        QCOMPARE(redirect_uri::matches(registered, presented), matches);
        const QStringList several { u"https://other.example/"_s, registered };
        QCOMPARE(redirect_uri::matchesAny(several, presented), matches);
    }

    void matchesNothingWhenNothingIsRegistered()
    {
        QVERIFY(!redirect_uri::matchesAny({}, u"https://app.example/cb"_s));
        QVERIFY(!redirect_uri::matchesAny({}, QString()));
    }

    void appendsParametersToTheQuery_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no query") << u"https://a.example/cb"_s
                                  << "https://a.example/cb?code=x%20y&state=%26%3D%2B"_ba;
        QTest::newRow("query") << u"https://a.example/cb?k=%2B"_s
                               << "https://a.example/cb?k=%2B&code=x%20y&state=%26%3D%2B"_ba;
        QTest::newRow("open query")
            << u"https://a.example/cb?"_s << "https://a.example/cb?code=x%20y&state=%26%3D%2B"_ba;
        QTest::newRow("open pair") << u"https://a.example/cb?k=1&"_s
                                   << "https://a.example/cb?k=1&code=x%20y&state=%26%3D%2B"_ba;
        QTest::newRow("private-use")
            << u"com.example.app:/cb"_s << "com.example.app:/cb?code=x%20y&state=%26%3D%2B"_ba;
    }
    void appendsParametersToTheQuery()
    {
        QFETCH(QString, uri);
        QFETCH(QByteArray, expected);
        const QList<std::pair<QByteArray, QByteArray>> parameters { { "code", "x y" },
            { "state", "&=+" } };
        QCOMPARE(redirect_uri::withQuery(uri, parameters), expected);
    }

    void escapesLineBreaksInReflectedValues()
    {
        const QList<std::pair<QByteArray, QByteArray>> parameters { { "state",
            "a\r\nLocation: evil" } };
        const auto result = redirect_uri::withQuery(u"https://a.example/cb"_s, parameters);
        QCOMPARE(result, "https://a.example/cb?state=a%0D%0ALocation%3A%20evil"_ba);
    }
};

QTEST_GUILESS_MAIN(RedirectUriTest)
#include "tst_redirect_uri.moc"
