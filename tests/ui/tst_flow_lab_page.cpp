// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_lab_page.h"

#include "models/provider_table_model.h"
#include "server/runtime/embedded_server.h"
#include "server/store/registry_document.h"
#include "tests/ui/lab_hand.h"
#include "ui/pages/lab_targets.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

namespace {

/// With the other quotation mark, because moc does not read on behind raw strings with addresses.
QByteArray registry()
{
    QByteArray text
        = "{'gatehouse': 1, 'users': [{'username': 'alice', 'password': 'correct horse'}],"
          "'clients': [{'client_id': 'spa', 'client_name': 'Spa',"
          "'token_endpoint_auth_method': 'none', 'scope': 'openid',"
          "'redirect_uris': ['https://spa.example/cb', 'http://127.0.0.1/cb'],"
          "'grant_types': ['authorization_code'], 'response_types': ['code']}],"
          "'providers': [{'name': 'photos', 'client_id': 'photo-key',"
          "'request_token_url': 'https://photos.example/initiate',"
          "'authorize_url': 'https://photos.example/authorize',"
          "'access_token_url': 'https://photos.example/token',"
          "'api_base_url': 'https://photos.example/api/', 'profile_url': 'me'}]}";
    return text.replace('\'', '"');
}

/// Of a second server, which knows nothing of the first.
QByteArray otherRegistry()
{
    QByteArray text
        = "{'gatehouse': 1, 'users': [{'username': 'bob', 'password': 'other horse'}],"
          "'clients': [{'client_id': 'abroad', 'client_secret': 'a-secret-of-the-other-server',"
          "'scope': 'openid', 'redirect_uris': ['http://127.0.0.1/callback'],"
          "'grant_types': ['authorization_code', 'refresh_token'],"
          "'response_types': ['code']}]}";
    return text.replace('\'', '"');
}

} // namespace

/// The page over a real server in the same process, as the program has it.
class FlowLabPageTest : public QObject, protected ui::LabHand
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<runtime::EmbeddedServer> m_server;
    ui::FlowLabPage* m_page = nullptr;

    void useLabClient()
    {
        ConsoleFixture::click(m_page, "labClientButton");
        QTRY_COMPARE(child<QComboBox>("labClient")->currentText(), u"flow-lab"_s);
        ConsoleFixture::type(m_page, "labUser", u"alice"_s);
        ConsoleFixture::type(m_page, "labPassword", u"correct horse"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        const auto document = store::parseRegistryDocument(registry());
        QVERIFY(
            document && store::importRegistry(*m_console->place.workspace, *document, u"test"_s));
        m_server = std::make_unique<runtime::EmbeddedServer>(*m_console->place.workspace);
        m_server->setObserved(true);
        connect(m_server.get(), &control::ServerControl::stepsRecorded, &m_console->control,
            &control::ServerControl::stepsRecorded);
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 1;
        m_server->start(options);
        m_console->control.state = m_server->status();
        m_console->open();
        m_page = qobject_cast<ui::FlowLabPage*>(m_console->page("flow-lab"));
        QVERIFY(m_page != nullptr);
        m_lab = m_page;
    }
    void cleanup()
    {
        m_console->window.reset();
        m_server.reset();
        m_console.reset();
    }

    void runsAFlowAndShowsBothSides()
    {
        useLabClient();
        runAll();
        QCOMPARE(steps()->count(), 5);
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        steps()->setCurrentRow(1);
        QVERIFY(child<QPlainTextEdit>("requestSent")->toPlainText().contains(u"code_verifier"_s));
        QVERIFY(child<QPlainTextEdit>("answerBody")->toPlainText().contains(u"access_token"_s));
        auto* theirs = child<QPlainTextEdit>("stepRequest");
        QTRY_VERIFY(theirs->toPlainText().contains(u"/oauth/token"_s));
        QVERIFY(child<QTreeWidget>("stepChecks")->topLevelItemCount() > 3);
    }

    void saysTheServersReasonForWhatIsBroken()
    {
        useLabClient();
        breakIt("wrong_verifier");
        runAll();
        QVERIFY2(note().startsWith("invalid_grant"_L1), qPrintable(note()));
        QCOMPARE(steps()->currentRow(), 1);
        auto* reason = child<QLabel>("labReason");
        QTRY_VERIFY(reason->isVisible() && reason->text().contains(u"verifier"_s));
        breakIt("denied");
        QVERIFY(note().isEmpty());
    }

    void runsOneStepAfterAnother()
    {
        useLabClient();
        auto* button = child<QPushButton>("labRunStep");
        for (int step = 0; step < 3; ++step) {
            steps()->setCurrentRow(step);
            button->click();
            QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
            QVERIFY2(note().isEmpty(), qPrintable(note()));
        }
        QVERIFY(child<QPlainTextEdit>("answerBody")->toPlainText().contains(u"sub"_s));
    }

    void explainsAndEditsTheParametersOfAStep()
    {
        auto* table = child<QTableView>("labParameters");
        const QAbstractItemModel* model = table->model();
        int challenge = -1;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == "code_challenge"_L1)
                challenge = row;
        }
        QVERIFY(challenge > 0);
        table->selectRow(challenge);
        QVERIFY(child<QLabel>("labParameterText")->text().contains(u"SHA256"_s));
        auto* link = child<QPushButton>("labParameterLink");
        QCOMPARE(link->text(), u"RFC 7636 §4.2"_s);
        QVERIFY(link->toolTip().endsWith(u"rfc7636#section-4.2"_s));
        table->model()->setData(model->index(challenge, 1), u"typed"_s);
        QCOMPARE(model->index(challenge, 2).data().toString(), u"typed"_s);
        const int rows = model->rowCount();
        ConsoleFixture::type(m_page, "labNewName", u"ui_locales"_s);
        ConsoleFixture::type(m_page, "labNewValue", u"de"_s);
        ConsoleFixture::click(m_page, "labAdd");
        QCOMPARE(model->rowCount(), rows + 1);
        ConsoleFixture::click(m_page, "labRestore");
        QCOMPARE(model->rowCount(), rows);
    }

    void keepsWhatAFileSays()
    {
        useLabClient();
        breakIt("no_pkce");
        const QByteArray file = m_page->saved(false);
        chooseFlow("device");
        QCOMPARE(steps()->count(), 4);
        QVERIFY(m_page->open(file));
        QCOMPARE(steps()->count(), 5);
        QCOMPARE(child<QComboBox>("labFlow")->currentData().toString(), u"code"_s);
        QCOMPARE(m_page->saved(false), file);
        QVERIFY(!m_page->open("{\"gatehouse_flow\":1,\"flow\":\"magic\"}"));
        QVERIFY(note().contains(u"flow"_s));
    }

    void readsItsTargetsFromTheRegistry()
    {
        auto* server = child<QComboBox>("labServer");
        auto* client = child<QComboBox>("labClient");
        QCOMPARE(server->itemText(2), u"photos"_s);
        const int spa = client->findText(u"spa"_s);
        QVERIFY(spa >= 0);
        client->setCurrentIndex(spa);
        Q_EMIT client->textActivated(u"spa"_s);
        QCOMPARE(child<QLineEdit>("labRedirectUri")->text(), u"http://127.0.0.1/cb"_s);
        QCOMPARE(child<QComboBox>("labMethod")->currentData().toString(), u"none"_s);
        server->setCurrentIndex(2);
        QCOMPARE(client->currentText(), u"photo-key"_s);
        QVERIFY(!child<QPushButton>("labClientButton")->isEnabled());
        models::ProviderTableModel providers(*m_console->place.workspace, *m_console->place.reader);
        QVERIFY(providers.select());
        const auto targets = ui::providerTargets(providers);
        QCOMPARE(targets.size(), 1);
        const lab::Endpoints& endpoints = targets.first().target.endpoints;
        QCOMPARE(endpoints.value(u"profile_url"_s), u"https://photos.example/api/me"_s);
        QCOMPARE(endpoints.value(u"token_endpoint"_s), u"https://photos.example/token"_s);
        QCOMPARE(endpoints.value(u"request_token_url"_s), u"https://photos.example/initiate"_s);
    }

    void everyFlowCanBeChosen()
    {
        auto* flow = child<QComboBox>("labFlow");
        for (int index = 0; index < flow->count(); ++index) {
            flow->setCurrentIndex(index);
            QVERIFY(steps()->count() >= 2);
            QVERIFY(child<QListWidget>("labBreaks")->count() >= 2);
        }
    }

    void provesAClientWithAKeyThatIsRegisteredByOneClick()
    {
        auto* method = child<QComboBox>("labMethod");
        auto* key = child<QLineEdit>("labPublicKey");
        QVERIFY(!key->isVisible());
        useLabClient();
        method->setCurrentIndex(method->findData(u"private_key_jwt"_s));
        Q_EMIT method->activated(method->currentIndex());
        QTRY_VERIFY(key->isVisible());
        const QString first = key->text();
        QVERIFY(first.contains(u"\"kty\":\"EC\""_s) && !first.contains(u"\"d\""_s));
        ConsoleFixture::click(m_page, "labNewKey");
        QVERIFY(key->text() != first);
        chooseFlow("client_credentials");
        runAll();
        QVERIFY2(note().startsWith("invalid_client"_L1), qPrintable(note()));
        ConsoleFixture::click(m_page, "labRegisterKey");
        QTRY_COMPARE(child<QLabel>("labKeyState")->text(), u"registered"_s);
        QTRY_VERIFY2((runAll(), note().isEmpty()), qPrintable(note()));
    }

    void givesTheLabClientTheChosenProof_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("secret") << u"client_secret_jwt"_s;
        QTest::newRow("key") << u"private_key_jwt"_s;
    }
    void givesTheLabClientTheChosenProof()
    {
        QFETCH(QString, method);
        auto* box = child<QComboBox>("labMethod");
        box->setCurrentIndex(box->findData(method));
        useLabClient();
        QCOMPARE(box->currentData().toString(), method);
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
    }

    void triesAClientOfTheClientsPage()
    {
        auto* clients = m_console->page("clients");
        auto* table = ConsoleFixture::child<QTableView>(clients, "table");
        table->selectRow(0);
        ConsoleFixture::click(clients, "tryInLab");
        QCOMPARE(m_console->window->currentPage(), u"flow-lab"_s);
        QCOMPARE(child<QComboBox>("labClient")->currentText(), u"spa"_s);
        QCOMPARE(child<QLineEdit>("labRedirectUri")->text(), u"http://127.0.0.1/cb"_s);
        QCOMPARE(child<QComboBox>("labMethod")->currentData().toString(), u"none"_s);
        QVERIFY(!m_page->showRecord(987654));
    }

    void drawsTheRun()
    {
        useLabClient();
        auto* diagram = m_page->findChild<ui::SequenceDiagram*>();
        QVERIFY(diagram->sequence().messages.isEmpty());
        runAll();
        QVERIFY(diagram->sequence().participants.size() >= 3);
        QCOMPARE(diagram->steps(), 5);
        QVERIFY(!diagram->isVisible());
        child<QToolButton>("labDiagram")->click();
        QVERIFY(diagram->isVisible());
        const auto& messages = diagram->sequence().messages;
        for (const auto& message : messages)
            QVERIFY(!message.detail.contains(u"correct"_s));
        qsizetype token = -1;
        for (qsizetype i = 0; i < messages.size(); ++i) {
            if (messages[i].text == u"POST /oauth/token")
                token = i;
        }
        QVERIFY(token >= 0);
        diagram->chooseMessage(token);
        QCOMPARE(steps()->currentRow(), messages[token].step);
        breakIt("wrong_verifier");
        runAll();
        QVERIFY(std::ranges::any_of(
            diagram->sequence().messages, [](const auto& one) { return one.isFailed; }));
    }

    void startsOver()
    {
        useLabClient();
        breakIt("no_pkce");
        auto* table = child<QTableView>("labParameters");
        table->model()->setData(table->model()->index(0, 1), u"typed"_s);
        runAll();
        QVERIFY(!note().isEmpty());
        ConsoleFixture::click(m_page, "labStartOver");
        QCOMPARE(child<QListWidget>("labBreaks")->currentRow(), 0);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"given"_s);
        QVERIFY(note().isEmpty());
        QVERIFY(m_page->findChild<ui::SequenceDiagram*>()->sequence().messages.isEmpty());
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
    }

    void runsAgainstAnotherGatehouse()
    {
        models::ConsoleWorkspace elsewhere;
        const auto document = store::parseRegistryDocument(otherRegistry());
        QVERIFY(document && store::importRegistry(*elsewhere.workspace, *document, u"test"_s));
        runtime::EmbeddedServer other(*elsewhere.workspace);
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 1;
        other.start(options);
        child<QComboBox>("labServer")->setCurrentIndex(1);
        ConsoleFixture::type(m_page, "labIssuer", other.status().issuer);
        child<QComboBox>("labClient")->setCurrentText(u"abroad"_s);
        ConsoleFixture::type(m_page, "labSecret", u"a-secret-of-the-other-server"_s);
        ConsoleFixture::type(m_page, "labScope", u"openid"_s);
        ConsoleFixture::type(m_page, "labUser", u"bob"_s);
        ConsoleFixture::type(m_page, "labPassword", u"other horse"_s);
        child<QLineEdit>("labRedirectUri")->setText(u"http://127.0.0.1/callback"_s);
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        QCOMPARE(m_page->findChild<ui::SequenceDiagram*>()->steps(), 5);
        QVERIFY(child<QLabel>("labReason")->text().contains(u"Only this server"_s));
    }

    void foldsItsSettingsAway()
    {
        auto* issuer = child<QLineEdit>("labIssuer");
        auto* folded = child<QLabel>("labFolded");
        QVERIFY(issuer->isVisible() && !folded->isVisible());
        useLabClient();
        child<QToolButton>("labFold")->click();
        QVERIFY(!issuer->isVisible() && folded->isVisible());
        QVERIFY(folded->text().contains(u"flow-lab"_s) && folded->text().contains(u"http://"_s));
        child<QToolButton>("labFold")->click();
        QVERIFY(issuer->isVisible() && !folded->isVisible());
    }

    void asksForTheServerFirst()
    {
        m_console->control.stop();
        ConsoleFixture::click(m_page, "labRunAll");
        QVERIFY(!note().isEmpty());
        QVERIFY(child<QPushButton>("labRunAll")->isEnabled());
    }
};

QTEST_MAIN(FlowLabPageTest)
#include "tst_flow_lab_page.moc"
