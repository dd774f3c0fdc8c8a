// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/loopback_listener.h"

#include "lab/html_form.h"

#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace gatehouse::lab;
using namespace Qt::StringLiterals;

/// What arrives at the redirect URI: from the system's browser, and from whoever else is on this
/// machine. And the forms that the scripted browser reads.
class LoopbackListenerTest : public QObject
{
    Q_OBJECT

    LoopbackListener m_listener;
    QList<BrowserAnswer> m_arrived;

    [[nodiscard]] QByteArray ask(const QByteArray& bytes) const
    {
        QTcpSocket socket;
        QByteArray answer;
        bool isOver = false;
        connect(&socket, &QTcpSocket::readyRead, &socket,
            [&answer, &socket] { answer += socket.readAll(); });
        connect(&socket, &QTcpSocket::disconnected, &socket, [&isOver] { isOver = true; });
        socket.connectToHost(
            QHostAddress(QHostAddress::LocalHost), quint16(QUrl(m_listener.redirectUri()).port()));
        socket.write(bytes);
        if (!QTest::qWaitFor([&isOver] { return isOver; }, 5000))
            return "nothing";
        return answer;
    }
    [[nodiscard]] static QByteArray get(const QByteArray& target)
    {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_listener.listen());
        QVERIFY(m_listener.redirectUri().endsWith("/callback"_L1));
        connect(&m_listener, &LoopbackListener::arrived, this,
            [this](const BrowserAnswer& answer) { m_arrived.append(answer); });
    }
    void init() { m_arrived.clear(); }

    void readsQueryFragmentAndForm_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("channel");
        QTest::newRow("query") << get("/callback?code=a%20b&state=s") << "query"_ba;
        QTest::newRow("fragment") << get("/callback?lab_channel=fragment&code=a%20b&state=s")
                                  << "fragment"_ba;
        QTest::newRow("form")
            << "POST /callback HTTP/1.1\r\nContent-Length: 18\r\n\r\ncode=a%20b&state=s"_ba
            << "form_post"_ba;
    }
    void readsQueryFragmentAndForm()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, channel);
        QVERIFY(ask(request).startsWith("HTTP/1.1 200"));
        QCOMPARE(m_arrived.size(), 1);
        QCOMPARE(m_arrived.first().channel, channel);
        const Fields expected { { "code", "a b" }, { "state", "s" } };
        QCOMPARE(m_arrived.first().parameters, expected);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another path") << get("/callback2?code=a") << "HTTP/1.1 404"_ba;
        QTest::newRow("root") << get("/") << "HTTP/1.1 404"_ba;
        QTest::newRow("method") << "PUT /callback?code=a HTTP/1.1\r\n\r\n"_ba
                                << "HTTP/1.1 404"_ba;
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba
                                 << "HTTP/1.1 404"_ba;
        QTest::newRow("empty") << get("/callback") << "HTTP/1.1 200"_ba;
        QTest::newRow("huge head")
            << get("/callback?code=" + QByteArray(70000, 'a')) << "HTTP/1.1 413"_ba;
        QTest::newRow("huge body")
            << "POST /callback HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"_ba
            << "HTTP/1.1 413"_ba;
        QTest::newRow("negative") << "POST /callback HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba
                                  << "HTTP/1.1 413"_ba;
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const QByteArray answer = ask(request);
        QVERIFY2(answer.startsWith(status) || answer == "", answer.left(200).constData());
        QVERIFY(m_arrived.isEmpty());
    }

    void handsAFragmentOnByAPage()
    {
        const QByteArray page = ask(get("/callback"));
        QVERIFY(page.contains("location.hash"));
        QVERIFY(page.contains("no-store"));
    }

    void readsTheFormsOfPages()
    {
        const QByteArray page
            = "<h1>Sign <b>in</b> &amp; go</h1><form method=post action='/a?x=1&amp;y=2'>"
              "<input type=\"hidden\" name=\"csrf\" value=\"&lt;1&#x3e;\">"
              "<input name=\"username\"><input type='password' name='password'>"
              "<button name=\"confirm\" value=\"yes\">ok</button></form>";
        const auto forms = formsOf(page);
        QCOMPARE(forms.size(), size_t(1));
        QCOMPARE(forms[0].action, "/a?x=1&y=2"_ba);
        QCOMPARE(forms[0].inputs.size(), size_t(4));
        QCOMPARE(forms[0].find("csrf")->value, "<1>"_ba);
        QCOMPARE(forms[0].find("confirm")->type, "submit"_ba);
        QVERIFY(forms[0].hasPassword());
        QCOMPARE(headingOf(page), u"Sign in & go"_s);
        QVERIFY(formsOf("<form><form").empty());
    }
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "tst_loopback_listener.moc"
