// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Fields;

/// Where an answer may go at all: C001-C006, C010, C013, C014.
class AuthorizeRedirectUriTest : public QObject
{
    Q_OBJECT

    test::PageServer m_server {};
    domain::Client m_client {};

    void verifyStopPage(const test::Answer& answer)
    {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("content-type").startsWith("text/html"));
        QCOMPARE(answer.header("location"), QByteArray());
        QVERIFY(answer.header("content-security-policy").contains("default-src 'none'"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        domain::Client client = test::webClient();
        client.redirectUris = { u"https://app.example/cb"_s, u"https://app.example/cb?x=1&y=2"_s,
            u"http://127.0.0.1/native"_s, u"http://[::1]/native?k=v"_s, u"com.example.app:/cb"_s };
        m_client = m_server.addClient(client);
    }

    void stopsForAnUnknownClient()
    {
        verifyStopPage(
            m_server.client.get(authorizeTarget(m_client, { { "client_id", "nobody" } })));
        verifyStopPage(m_server.client.get(authorizeTarget(m_client, { { "client_id", "" } })));
        QCOMPARE(m_server.sink.steps.back().error, u"invalid_request"_s);
    }

    void stopsForADisabledClient()
    {
        domain::Client off = test::webClient(u"off"_s);
        off.isEnabled = false;
        off = m_server.addClient(off);
        verifyStopPage(m_server.client.get(authorizeTarget(off)));
    }

    void stopsForEveryOtherSpelling_data()
    {
        QTest::addColumn<QByteArray>("presented");
        const auto row
            = [](const char* name, const char* uri) { QTest::newRow(name) << QByteArray(uri); };
        row("another host", "https://evil.example/cb");
        row("case of path", "https://app.example/CB");
        row("case of host", "https://APP.example/cb");
        row("trailing slash", "https://app.example/cb/");
        row("dot segment", "https://app.example/./cb");
        row("encoded slash", "https://app.example%2Fcb");
        row("default port", "https://app.example:443/cb");
        row("added query", "https://app.example/cb?a=1");
        row("removed query", "https://app.example/cb?x=1");
        row("reordered query", "https://app.example/cb?y=2&x=1");
        row("fragment", "https://app.example/cb#x");
        row("user info", "https://app.example@evil.example/cb");
        row("several at signs", "https://app.example@a@evil.example/cb");
        row("suffix", "https://app.example.evil.example/cb");
        row("fragment before host", "https://evil.example#app.example/cb");
        row("backslash", "https://app.example\\cb");
        row("tab", "https://app.example/cb\t");
        row("newline", "https://app.example/cb\nX-Evil: 1");
        row("carriage return", "https://app.example/cb\r\nLocation: https://evil.example");
        row("punycode", "https://xn--app-example/cb");
        row("one slash", "https:/app.example/cb");
        row("no slash", "https:app.example/cb");
        row("dot as wildcard", "https://appXexample/cb");
        row("http", "http://app.example/cb");
        row("leading space", " https://app.example/cb");
        row("script", "javascript:alert(1)");
        row("loopback other path", "http://127.0.0.1:5000/other");
        row("loopback added query", "http://127.0.0.1:5000/native?k=v");
        row("loopback missing query", "http://[::1]:5000/native");
        row("localhost", "http://localhost:5000/native");
        row("loopback over https", "https://127.0.0.1:5000/native");
        row("private scheme other path", "com.example.app:/other");
    }
    void stopsForEveryOtherSpelling()
    {
        QFETCH(QByteArray, presented);
        verifyStopPage(
            m_server.client.get(authorizeTarget(m_client, { { "redirect_uri", presented } })));
        // Nor does any other error open the way (C014).
        verifyStopPage(m_server.client.get(authorizeTarget(
            m_client, { { "redirect_uri", presented }, { "prompt", "none" }, { "scope", "no" } })));
    }

    void acceptsWhatIsRegistered_data()
    {
        QTest::addColumn<QByteArray>("presented");
        QTest::newRow("exact") << QByteArray("https://app.example/cb");
        QTest::newRow("with query") << QByteArray("https://app.example/cb?x=1&y=2");
        QTest::newRow("loopback any port") << QByteArray("http://127.0.0.1:49152/native");
        QTest::newRow("loopback IPv6 any port") << QByteArray("http://[::1]:49152/native?k=v");
        QTest::newRow("private scheme") << QByteArray("com.example.app:/cb");
    }
    void acceptsWhatIsRegistered()
    {
        QFETCH(QByteArray, presented);
        const auto answer = m_server.client.get(
            authorizeTarget(m_client, { { "redirect_uri", presented }, { "prompt", "none" } }));
        QCOMPARE(answer.status, 303);
        const QByteArray location = answer.header("location");
        const QByteArray joint = presented.contains('?') ? "&" : "?";
        const QByteArray expected = presented + joint + "error=login_required&";
        QVERIFY2(location.startsWith(expected), location.constData());
        QCOMPARE(test::redirected(answer, "state"), "s-1"_ba);
        QCOMPARE(test::redirected(answer, "iss"), "https://issuer.example"_ba);
        QCOMPARE(test::redirected(answer, "code"), QByteArray());
    }

    void stopsWhenNoAddressIsNamedAndSeveralAreRegistered()
    {
        verifyStopPage(m_server.client.get(authorizeTarget(
            m_client, { { "redirect_uri", "" }, { "scope", "profile" }, { "prompt", "none" } })));
    }

    void takesTheOnlyAddressButNotForOpenId()
    {
        const auto single = m_server.addClient(test::webClient(u"single"_s));
        const auto plain = m_server.client.get(authorizeTarget(
            single, { { "redirect_uri", "" }, { "scope", "profile" }, { "prompt", "none" } }));
        QCOMPARE(plain.status, 303);
        QVERIFY(plain.header("location").startsWith("https://app.example/cb?error=login_required"));
        verifyStopPage(m_server.client.get(authorizeTarget(single, { { "redirect_uri", "" } })));
    }

    void takesTheDefaultAddress()
    {
        domain::Client client = test::webClient(u"default"_s);
        client.redirectUris = { u"https://app.example/cb"_s, u"https://app.example/two"_s };
        client.defaultRedirectUri = u"https://app.example/two"_s;
        client = m_server.addClient(client);
        const auto answer = m_server.client.get(authorizeTarget(
            client, { { "redirect_uri", "" }, { "scope", "profile" }, { "prompt", "none" } }));
        QVERIFY(
            answer.header("location").startsWith("https://app.example/two?error=login_required"));
    }

    void stopsWhenClientOrAddressIsRepeated_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("client_id") << QByteArray("&client_id=web");
        QTest::newRow("redirect_uri") << QByteArray("&redirect_uri=https%3A%2F%2Fapp.example%2Fcb");
        QTest::newRow("after another one") << QByteArray("&scope=openid&client_id=web");
        QTest::newRow("empty twin") << QByteArray("&redirect_uri=");
    }
    void stopsWhenClientOrAddressIsRepeated()
    {
        QFETCH(QByteArray, extra);
        verifyStopPage(m_server.client.get(authorizeTarget(m_client) + extra));
    }

    void tellsDevelopersWhatCame()
    {
        const QByteArray evil = "https://evil.example/<script>";
        const auto answer
            = m_server.client.get(authorizeTarget(m_client, { { "redirect_uri", evil } }));
        QVERIFY(answer.body.contains("https://evil.example/&lt;script&gt;"));
        QVERIFY(!answer.body.contains("<script"));
        QVERIFY(answer.body.contains(m_server.sink.steps.back().request));
        const QByteArray link = "href=\"/oauth/errors/invalid_request?request="
            + m_server.sink.steps.back().request + '"';
        QVERIFY(answer.body.contains(link));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AuthorizeRedirectUriTest)
#include "tst_authorize_redirect_uri.moc"
