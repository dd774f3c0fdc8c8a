// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api_history_model.h"
#include "models/api_text.h"
#include "server/runtime/provider_office.h"
#include "tests/server/upstream/linked_account.h"
#include "tests/ui/console_fixture.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ui;
using test::ApiProvider;
using test::ScriptedServer;

/// The API explorer against a provider over real sockets, good and bad.
class ApiExplorerPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<ApiProvider> m_provider;
    std::unique_ptr<runtime::ProviderOffice> m_office;
    QWidget* m_page = nullptr;

    void link(const QString& provider, const QString& username)
    {
        test::linkAccount(*m_console->place.workspace,
            { .provider = provider,
                .username = username,
                .subject = u"s-"_s + username,
                .configuration = m_provider->configuration(),
                .tokens = test::bearerTokens(m_console->place.clock.now(), 3600) });
    }
    QComboBox* box(const char* name) { return ConsoleFixture::child<QComboBox>(m_page, name); }
    QPlainTextEdit* text(const char* name)
    {
        return ConsoleFixture::child<QPlainTextEdit>(m_page, name);
    }
    QString summary() { return ConsoleFixture::child<QLabel>(m_page, "exchangeSummary")->text(); }
    QPushButton* sendButton() { return ConsoleFixture::child<QPushButton>(m_page, "sendRequest"); }
    void send(const QString& path, const QString& method = u"GET"_s)
    {
        box("apiMethod")->setCurrentText(method);
        ConsoleFixture::child<QLineEdit>(m_page, "apiPath")->setText(path);
        sendButton()->click();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_provider = std::make_unique<ApiProvider>();
        m_office
            = std::make_unique<runtime::ProviderOffice>(*m_console->place.workspace, u"console"_s);
        m_console->control.actions = m_office.get();
        link(u"fake"_s, u"jane"_s);
        m_console->open();
        QWidget* page = m_console->page("providers");
        ConsoleFixture::child<QTabWidget>(page, "providersTabs")->setCurrentIndex(2);
        m_page = ConsoleFixture::child<QWidget>(page, "apiExplorer");
    }
    void cleanup()
    {
        m_console->window.reset();
        m_office.reset();
        m_provider.reset();
        m_console.reset();
    }

    void showsRequestAndAnswerWithoutTheToken()
    {
        QVERIFY(!sendButton()->isEnabled()); // no path yet
        send(u"user?x=1"_s);
        QVERIFY(!sendButton()->isEnabled());
        QTRY_VERIFY2(summary().startsWith(u"200 · "_s), qPrintable(summary()));
        QVERIFY(summary().contains(u"application/json"_s));
        QVERIFY(m_provider->server.requests.last().contains("Bearer first-access-token-1"));
        QVERIFY(
            text("answerBody")->toPlainText().startsWith(u"{\n    \"you_said\": \"Bearer firs…"_s));
        QVERIFY(text("answerHeaders")->toPlainText().contains(u"Content-Type: application/json"_s));
        const QString sent = text("requestSent")->toPlainText();
        QVERIFY(sent.startsWith(u"GET http://127.0.0.1"_s));
        QVERIFY(sent.contains(u"Authorization: Bearer firs… (sha256 "_s));
        for (const char* name : { "answerBody", "answerHeaders", "requestSent" }) {
            const QString shown = text(name)->toPlainText();
            QVERIFY(!shown.contains(u"access-token-1"_s) && !shown.contains(u"very-secret"_s));
        }
        QVERIFY(sendButton()->isEnabled());
        QCOMPARE(m_console->place.consoleAudits(u"provider.requested"_s), 1);
    }

    void sendsHeadersAndBody()
    {
        text("apiHeaders")->setPlainText(u"X-Trace: 7\nAccept: text/plain"_s);
        box("apiMethod")->setCurrentText(u"PATCH"_s);
        text("apiBody")->setPlainText(u"{\"a\":1}"_s);
        send(u"things/1"_s, u"PATCH"_s);
        QTRY_VERIFY(summary().startsWith(u"200"_s));
        const QByteArray sent = m_provider->server.requests.last();
        QVERIFY(sent.startsWith("PATCH /v1/things/1 "));
        QVERIFY(sent.contains("X-Trace: 7\r\n") && sent.contains("Accept: text/plain\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n{\"a\":1}"));
        text("apiHeaders")->setPlainText(u"no colon"_s);
        send(u"things/2"_s);
        QVERIFY(ConsoleFixture::child<QLabel>(m_page, "apiFault")->isVisible());
        QCOMPARE(m_provider->server.requests.size(), 1);
    }

    void saysWhatABadProviderDid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("fault");
        QTest::newRow("redirect") << ScriptedServer::response(
            "302 Found", "text/plain", "", "Location: http://127.0.0.1:1/\r\n")
                                  << u"No answer: redirects are not followed"_s;
        QTest::newRow("a gigabyte")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 1073741824\r\n\r\n"
                   + QByteArray(2 * 1024 * 1024, ' '))
            << u"No answer: the answer is larger than 1024 KiB"_s;
        QTest::newRow("garbage") << "hello\r\n\r\n"_ba
                                 << u"No answer: no connection or no answer"_s;
    }
    void saysWhatABadProviderDid()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, fault);
        m_provider->api = [answer](const QByteArray&) { return answer; };
        send(u"x"_s);
        QTRY_COMPARE(summary(), fault);
        QVERIFY(text("answerBody")->toPlainText().isEmpty());
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "copyCurl")->isEnabled());
    }

    void staysAwakeWhileAProviderHangs()
    {
        m_provider->api = [](const QByteArray&) { return QByteArray(); };
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(20);
        send(u"x"_s);
        QCOMPARE(summary(), u"Waiting for fake…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"No answer: no answer in time"_s, 9000);
        QVERIFY2(ticks > 150, qPrintable(QString::number(ticks)));
    }

    void keepsWhatWasSentAndTakesItUpAgain()
    {
        link(u"other"_s, u"bob"_s);
        m_provider->api = [](const QByteArray&) {
            return ScriptedServer::response("404 Not Found", "text/plain", "gone");
        };
        send(u"first"_s);
        QTRY_VERIFY(summary().startsWith(u"404"_s));
        QTRY_COMPARE(box("apiProvider")->count(), 2);
        box("apiProvider")->setCurrentText(u"other"_s);
        QCOMPARE(box("apiUser")->currentText(), u"bob"_s);
        m_provider->api = {};
        send(u"second"_s, u"DELETE"_s);
        QTRY_VERIFY(summary().startsWith(u"200"_s));
        auto* history = ConsoleFixture::child<QListView>(m_page, "apiHistory");
        QCOMPARE(history->model()->rowCount(), 2);
        QCOMPARE(history->model()->index(1, 0).data().toString(), u"GET first – 404"_s);
        Q_EMIT history->clicked(history->model()->index(1, 0));
        QVERIFY(summary().startsWith(u"404"_s));
        QCOMPARE(text("answerBody")->toPlainText(), u"gone"_s);
        QCOMPARE(box("apiProvider")->currentText(), u"fake"_s);
        QCOMPARE(box("apiUser")->currentText(), u"jane"_s);
        QCOMPARE(box("apiMethod")->currentText(), u"GET"_s);
    }

    void copiesForTheShellWithoutTheToken()
    {
        box("apiMethod")->setCurrentText(u"PUT"_s);
        text("apiBody")->setPlainText(u"it's"_s);
        send(u"things/1"_s, u"PUT"_s);
        QTRY_VERIFY(summary().startsWith(u"200"_s));
        ConsoleFixture::click(m_page, "copyCurl");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"curl -X PUT \\\n"_s));
        QVERIFY(copied.contains(u"-H \"Authorization: Bearer $TOKEN\""_s));
        QVERIFY(copied.contains(u"--data-raw 'it'\\''s'"_s));
        QVERIFY(!copied.contains(u"firs"_s));
    }

    void remembersTwenty()
    {
        models::ApiHistoryModel model;
        const QAbstractItemModelTester tester(&model);
        for (int number = 0; number < 25; ++number) {
            control::ApiQuestion question;
            question.path = QString::number(number);
            model.add({ question,
                core::failure(core::ErrorKind::Unavailable, u"no answer in time"_s), 1 });
        }
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.index(0).data().toString(), u"GET 24 – no answer"_s);
        QCOMPARE(model.index(19).data().toString(), u"GET 5 – no answer"_s);
    }

    void showsBodiesAsPeopleReadThem()
    {
        QCOMPARE(models::bodyText("{\"a\":[1]}"), u"{\n    \"a\": [\n        1\n    ]\n}"_s);
        QCOMPARE(models::bodyText("plain\ntext"), u"plain\ntext"_s);
        QVERIFY(models::bodyText(QByteArray("\x89PNG\0\xff", 6)).contains(u"not text"_s));
        const QString cut = models::bodyText(QByteArray(600 * 1024, 'x'));
        QVERIFY(cut.size() < 300 * 1024 && cut.contains(u"more are not shown"_s));
    }
};

QTEST_MAIN(ApiExplorerPageTest)
#include "tst_api_explorer_page.moc"
