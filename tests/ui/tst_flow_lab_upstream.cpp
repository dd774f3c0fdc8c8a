// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provider_table_model.h"
#include "server/runtime/embedded_server.h"
#include "server/store/registry_document.h"
#include "tests/ui/lab_hand.h"
#include "tests/ui/peer_program.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// The flow lab against servers of other people, chosen as providers of the registry: npm's
/// oidc-provider and Authlib's OAuth 1.0a, each a process of its own.
class FlowLabUpstreamTest : public QObject, protected ui::LabHand
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<runtime::EmbeddedServer> m_server;
    std::unique_ptr<ui::PeerProgram> m_peer;

    QString answer() { return child<QPlainTextEdit>("answerBody")->toPlainText(); }

    void startPeer(const QString& program, const QString& file)
    {
        const QString issuer = m_server->status().issuer;
        m_peer = std::make_unique<ui::PeerProgram>(program, file, issuer + u"/authorize/peer"_s);
        QJsonObject provider = m_peer->configuration;
        provider.insert(u"name"_s, u"peer"_s);
        const QJsonObject document { { u"gatehouse"_s, 1 },
            { u"providers"_s, QJsonArray { provider } } };
        const auto parsed = store::parseRegistryDocument(QJsonDocument(document).toJson());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(store::importRegistry(*m_console->place.workspace, *parsed, u"test"_s));
        m_console->open();
        m_lab = m_console->page("flow-lab");
        auto* server = child<QComboBox>("labServer");
        QTRY_VERIFY(server->findText(u"peer"_s) > 0);
        server->setCurrentIndex(server->findText(u"peer"_s));
        ConsoleFixture::type(m_lab, "labSecret", provider[u"client_secret"_s].toString());
        ConsoleFixture::type(m_lab, "labUser", u"jane"_s);
        ConsoleFixture::type(m_lab, "labPassword", u"her own password"_s);
    }
    void startOpenId() { startPeer(QStringLiteral(GATEHOUSE_NODE), u"oidc_provider.mjs"_s); }
    void startOAuth1() { startPeer(QStringLiteral(GATEHOUSE_PYTHON), u"authlib_oauth1.py"_s); }
    /// Value of a row of "Checks and values", or empty.
    QString learnt(const QString& name)
    {
        const auto found = child<QTreeWidget>("labResults")->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first()->text(1);
    }
    int rowOf(const QString& parameter)
    {
        const QAbstractItemModel* model = child<QTableView>("labParameters")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == parameter)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        if (qstrlen(GATEHOUSE_NODE) == 0 || qstrlen(GATEHOUSE_PYTHON) == 0)
            QSKIP("Node.js or Python, which run the providers, is not installed; ./test.sh does");
        m_console = std::make_unique<ConsoleFixture>();
        m_server = std::make_unique<runtime::EmbeddedServer>(*m_console->place.workspace);
        control::ServerOptions options;
        options.listen = { u"127.0.0.1:0"_s };
        options.workers = 1;
        m_server->start(options);
        m_console->control.state = m_server->status();
    }
    void cleanup()
    {
        m_console->window.reset();
        m_lab = nullptr;
        m_peer.reset();
        m_server.reset();
        m_console.reset();
    }

    void knowsWhatTheRecordSays()
    {
        startOpenId();
        QCOMPARE(child<QLineEdit>("labRedirectUri")->text(),
            m_server->status().issuer + u"/authorize/peer"_s);
        QCOMPARE(child<QComboBox>("labFlow")->currentData().toString(), u"code"_s);
        steps()->setCurrentRow(0);
        QTRY_VERIFY(rowOf(u"prompt"_s) >= 0);
        QAbstractItemModel* model = child<QTableView>("labParameters")->model();
        const QModelIndex prompt = model->index(rowOf(u"prompt"_s), 1);
        QCOMPARE(prompt.data().toString(), u"consent"_s);
        // Typed over and restored it is what the record says again.
        QVERIFY(model->setData(prompt, u"login"_s));
        QCOMPARE(model->index(prompt.row(), 2).data().toString(), u"typed"_s);
        child<QTableView>("labParameters")->selectRow(prompt.row());
        ConsoleFixture::click(m_lab, "labRestore");
        QCOMPARE(model->index(rowOf(u"prompt"_s), 1).data().toString(), u"consent"_s);
    }

    void runsTheCodeFlowAndRefreshes()
    {
        startOpenId();
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        QCOMPARE(m_lab->findChild<ui::SequenceDiagram*>()->steps(), 5);
        steps()->setCurrentRow(1);
        QVERIFY(answer().contains(u"id_token"_s) && answer().contains(u"refresh_token"_s));
        QVERIFY(learnt(u"The id_token has the nonce that was sent"_s).startsWith(u"passed"_s));
        steps()->setCurrentRow(2);
        QVERIFY2(answer().contains(u"jane"_s), qPrintable(answer()));
        QVERIFY(child<QLabel>("labReason")->text().contains(u"Only this server"_s));
        steps()->setCurrentRow(0);
        QVERIFY(learnt(u"iss names the server that was asked"_s).startsWith(u"passed"_s));
        for (int row = 0; row < child<QComboBox>("labExchanges")->count(); ++row) {
            child<QComboBox>("labExchanges")->setCurrentIndex(row);
            QVERIFY(!child<QPlainTextEdit>("requestSent")->toPlainText().contains(u"her%20own"_s));
        }
        QVERIFY(!child<QPushButton>("labInspect")->isVisibleTo(m_lab));
    }

    void carriesARefreshTokenIntoItsOwnFlow()
    {
        startOpenId();
        // Not to the end: this provider takes everything back with the token that is revoked.
        auto* button = child<QPushButton>("labRunStep");
        for (int step = 0; step < 2; ++step) {
            steps()->setCurrentRow(step);
            button->click();
            QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
            QVERIFY2(note().isEmpty(), qPrintable(note()));
        }
        chooseFlow("refresh");
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        QVERIFY(answer().contains(u"sub"_s));
    }

    void handsItsIdTokenToTheInspector()
    {
        startOpenId();
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        steps()->setCurrentRow(1);
        ConsoleFixture::click(m_lab, "labInspect");
        QCOMPARE(m_console->window->currentPage(), u"tokens"_s);
        auto* tokens = m_console->page("tokens");
        auto* verdict = ConsoleFixture::child<QLabel>(tokens, "tokenVerdict");
        // With the provider's keys, which were fetched: nothing is wrong, and the nonce is
        // compared.
        QTRY_VERIFY2(verdict->text().contains(u"nothing is wrong"_s), qPrintable(verdict->text()));
        auto* findings = ConsoleFixture::child<QTreeWidget>(tokens, "tokenFindings");
        const auto expected = [findings](const QString& rule) {
            const auto found = findings->findItems(rule, Qt::MatchStartsWith);
            return found.isEmpty() ? QString() : found.first()->text(2);
        };
        const auto found = findings->findItems(u"nonce is the one"_s, Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->text(1), found.first()->text(2));
        QCOMPARE(expected(u"aud names"_s), u"gatehouseAtTheProvider42"_s);
        // Another nonce was not what the request sent.
        ConsoleFixture::child<QLineEdit>(tokens, "sentNonce")->setText(u"another"_s);
        QTRY_VERIFY2(verdict->text().contains(u"nonce is the one"_s), qPrintable(verdict->text()));
    }

    void getsTokensForTheClientItself()
    {
        startOpenId();
        chooseFlow("client_credentials");
        child<QLineEdit>("labScope")->clear();
        ConsoleFixture::type(m_lab, "labScope", u"openid"_s);
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        steps()->setCurrentRow(0);
        QVERIFY(!learnt(u"access_token"_s).isEmpty());
    }

    void showsWhatTheUpstreamSaysToAMistake_data()
    {
        QTest::addColumn<QByteArray>("mistake");
        QTest::addColumn<QString>("said");
        QTest::newRow("secret") << "wrong_secret"_ba << u"invalid_client"_s;
        QTest::newRow("redirect") << "foreign_redirect"_ba << u"invalid_redirect_uri"_s;
        QTest::newRow("pkce") << "no_pkce"_ba << u"invalid_request"_s;
        QTest::newRow("verifier") << "wrong_verifier"_ba << u"invalid_grant"_s;
        QTest::newRow("code twice") << "reused_code"_ba << u"invalid_grant"_s;
        QTest::newRow("token") << "foreign_token"_ba << u"invalid_token"_s;
    }
    void showsWhatTheUpstreamSaysToAMistake()
    {
        QFETCH(QByteArray, mistake);
        QFETCH(QString, said);
        startOpenId();
        breakIt(mistake.constData());
        runAll();
        QVERIFY2(note().contains(said), qPrintable(note()));
        QVERIFY2(answer().contains(said) || note().startsWith(said), qPrintable(answer()));
    }

    void sendsNothingOfOneServerToAnother()
    {
        startOpenId();
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        chooseFlow("refresh");
        QCOMPARE(child<QTableView>("labParameters")
                     ->model()
                     ->index(rowOf(u"refresh_token"_s), 2)
                     .data()
                     .toString(),
            u"carried"_s);
        child<QComboBox>("labServer")->setCurrentIndex(0);
        QTRY_COMPARE(child<QTableView>("labParameters")
                         ->model()
                         ->index(rowOf(u"refresh_token"_s), 1)
                         .data()
                         .toString(),
            QString());
    }

    void runsOAuth1()
    {
        startOAuth1();
        QCOMPARE(child<QComboBox>("labFlow")->currentData().toString(), u"oauth1"_s);
        runAll();
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        QVERIFY2(answer().contains(u"jane-authlib-1"_s), qPrintable(answer()));
        steps()->setCurrentRow(2);
        QVERIFY(child<QPlainTextEdit>("labParts")->toPlainText().contains(u"oauth_verifier"_s));
        QVERIFY(!learnt(u"oauth_token_secret"_s).isEmpty());
    }

    void showsWhatAnOAuth1ServerSaysToAMistake()
    {
        startOAuth1();
        breakIt("wrong_consumer_secret");
        runAll();
        QVERIFY2(note().contains(u"signature"_s), qPrintable(note()));
        QVERIFY(answer().contains(u"signature"_s));
    }
};

QTEST_MAIN(FlowLabUpstreamTest)
#include "tst_flow_lab_upstream.moc"
