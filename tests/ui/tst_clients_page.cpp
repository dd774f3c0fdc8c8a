// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients_page.h"

#include "models/client_table_model.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/secret_clipboard.h"

#include <QtCore/QMimeData>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// A person at the page of clients: what no other registry page has.
class ClientsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    template <typename T>
    T* child(const char* name)
    {
        return ConsoleFixture::child<T>(m_page, name);
    }
    QDialog* dialog(const char* name) { return ConsoleFixture::child<QDialog>(m_page, name); }
    QString rotated()
    {
        ConsoleFixture::click(m_page, "rotateSecret");
        QDialog* shown = dialog("secretDialog");
        const QString value = ConsoleFixture::child<QLineEdit>(shown, "secretValue")->text();
        shown->accept();
        delete shown;
        return value;
    }

    void selectAll()
    {
        auto* table = child<QTableView>("table");
        table->selectRow(0);
        table->selectAll();
    }
    QStringList ids()
    {
        const QAbstractItemModel& model = *child<QTableView>("table")->model();
        int column = 0;
        while (model.headerData(column, Qt::Horizontal).toString() != u"Client ID"_s) {
            ++column;
        }
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row, column).data().toString());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->place.addClient(u"web"_s);
        m_console->open();
        m_page = m_console->page("clients");
    }

    void cleanup() { m_console.reset(); }

    void keepsTwoSecretsWhileAnApplicationChangesOver()
    {
        auto* table = child<QTableWidget>("secretTable");
        const QString first = rotated();
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(!child<QPushButton>("endSecret")->isEnabled());
        const QString second = rotated();
        QVERIFY(first != second);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 3)->text(), u"old"_s);
        QCOMPARE(table->item(1, 3)->text(), u"current"_s);
        QVERIFY(table->item(0, 2)->text() != u"never"_s);
        QVERIFY(child<QLabel>("secretHint")->text().contains(u"not been used yet"_s));
        table->selectRow(0);
        ConsoleFixture::click(m_page, "endSecret");
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 3)->text(), u"current"_s);
    }

    void endsTheOldSecretAtOnceWhenTold()
    {
        static_cast<void>(rotated());
        child<QComboBox>("overlap")->setCurrentIndex(0);
        static_cast<void>(rotated());
        QCOMPARE(child<QTableWidget>("secretTable")->rowCount(), 1);
    }

    void saysWhenASecretWasUsedLast()
    {
        static_cast<void>(rotated());
        m_console->place.write<void>([](store::Transaction& transaction) -> core::Result<void> {
            store::ClientRepository clients(transaction.database());
            const auto client = clients.find(u"web"_s);
            const auto live = clients.liveSecrets((*client)->id, transaction.now());
            return clients.touchSecret(live->first().id, transaction.now());
        });
        Q_EMIT m_console->control.registryChanged();
        QVERIFY(child<QTableWidget>("secretTable")->item(0, 1)->text() != u"never used"_s);
    }

    void takesASecretFromTheClipboardAfterAWhile()
    {
        ui::copySecret(u"ghk_1"_s, std::chrono::milliseconds(50));
        QClipboard* clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), u"ghk_1"_s);
        QTRY_VERIFY(clipboard->text().isEmpty());
    }

    void leavesWhatWasCopiedSince()
    {
        ui::copySecret(u"ghk_1"_s, std::chrono::milliseconds(50));
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTest::qWait(120);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void tellsClipboardHistoriesToForgetASecret()
    {
        ConsoleFixture::click(m_page, "rotateSecret");
        QDialog* shown = dialog("secretDialog");
        ConsoleFixture::child<QToolButton>(shown, "copySecret")->click();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        shown->accept();
    }

    void makesAClientFromATemplate()
    {
        ConsoleFixture::click(m_page, "newFromTemplate");
        QDialog* made = dialog("newClientDialog");
        ConsoleFixture::child<QListWidget>(made, "clientKinds")->setCurrentRow(1);
        auto* accept = ConsoleFixture::child<QPushButton>(made, "acceptClient");
        QVERIFY(!accept->isEnabled());
        ConsoleFixture::type(made, "newClientName", u"Acme Shop"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(made, "newClientId")->text(), u"acme-shop"_s);
        ConsoleFixture::type(made, "newRedirectUri", u"https://shop.example/#x"_s);
        QVERIFY(ConsoleFixture::child<QLabel>(made, "newRedirectUriFault")
                    ->text()
                    .contains(u"fragment"_s));
        QVERIFY(!accept->isEnabled());
        ConsoleFixture::type(made, "newRedirectUri", u"https://shop.example/cb"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(child<QLineEdit>("field_client_id")->text(), u"acme-shop"_s);
        ConsoleFixture::click(m_page, "save");
        const auto stored = m_console->place.client(u"acme-shop"_s);
        QVERIFY(stored.has_value());
        QVERIFY(stored->isPublic());
        QCOMPARE(stored->allowedOrigins, QStringList { u"https://shop.example"_s });
    }

    void givesATakenIdANumber()
    {
        ConsoleFixture::click(m_page, "newFromTemplate");
        QDialog* made = dialog("newClientDialog");
        ConsoleFixture::child<QListWidget>(made, "clientKinds")->setCurrentRow(3);
        ConsoleFixture::type(made, "newClientName", u"Web"_s);
        ConsoleFixture::click(made, "acceptClient");
        QCOMPARE(child<QLineEdit>("field_client_id")->text(), u"web-2"_s);
    }

    void makesNothingWhenTheTemplateIsCancelled()
    {
        ConsoleFixture::click(m_page, "newFromTemplate");
        ConsoleFixture::click(dialog("newClientDialog"), "cancelClient");
        QVERIFY(!child<QPushButton>("save")->isEnabled());
    }

    void namesTheAddressesThatAClientNeeds()
    {
        ConsoleFixture::click(m_page, "snippets");
        QDialog* shown = dialog("snippetsDialog");
        ConsoleFixture::child<QListWidget>(shown, "snippetLanguages")->setCurrentRow(0);
        // The client of the fixture gets tokens for itself only.
        QVERIFY(shown->findChild<QLabel*>(u"address_authorization_endpoint"_s) == nullptr);
        QCOMPARE(ConsoleFixture::child<QLabel>(shown, "address_token_endpoint")->text(),
            u"http://127.0.0.1:8080/oauth/token"_s);
        ConsoleFixture::child<QToolButton>(shown, "copy_client_id")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            ConsoleFixture::child<QLineEdit>(m_page, "field_client_id")->text());
        ConsoleFixture::click(shown, "copySnippet");
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(u"issuer: http://127.0.0.1:8080\n"_s));
    }

    void copiesTheClientIdFromItsField()
    {
        auto* field = child<QLineEdit>("field_client_id");
        auto* copy = field->findChild<QAction*>(u"copyValue"_s);
        QVERIFY(copy != nullptr);
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), field->text());
        QVERIFY(!field->text().isEmpty());
    }

    void copiesASnippetWithTheValuesOfTheForm()
    {
        ConsoleFixture::type(m_page, "field_client_id", u"shop"_s); // Not saved yet.
        ConsoleFixture::click(m_page, "snippets");
        QDialog* shown = dialog("snippetsDialog");
        ConsoleFixture::child<QListWidget>(shown, "snippetLanguages")->setCurrentRow(2);
        ConsoleFixture::click(shown, "copySnippet");
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"\"shop\""_s), qPrintable(text));
        QVERIFY(text.contains(u"http://127.0.0.1:8080/oauth/token"_s));
        QVERIFY(text.contains(u"YOUR_CLIENT_SECRET"_s));
        shown->accept();
    }

    void previewsTheClaimsOfAUser()
    {
        m_console->place.addUser(u"alice"_s);
        ConsoleFixture::click(m_page, "previewClaims");
        QDialog* shown = dialog("claimsDialog");
        auto* claims = ConsoleFixture::child<QTableWidget>(shown, "claims");
        QCOMPARE(claims->rowCount(), 0); // It acts for itself, with opaque tokens.
        auto* remarks = ConsoleFixture::child<QLabel>(shown, "claimsRemarks");
        QVERIFY(remarks->text().contains(u"Nobody signs in"_s));
        ConsoleFixture::child<QComboBox>(shown, "claimsUser")->setEditText(u"alice"_s);
        ConsoleFixture::type(shown, "claimsScopes", u"openid"_s);
        QVERIFY(claims->rowCount() > 5);
        QVERIFY(remarks->text().contains(u"would be refused"_s));
        ConsoleFixture::child<QComboBox>(shown, "claimsUser")->setEditText(u"nobody"_s);
        QCOMPARE(claims->rowCount(), 0);
        QVERIFY(remarks->text().contains(u"no user nobody"_s));
        shown->accept();
    }

    void exportsAndImportsThroughTheClipboard()
    {
        child<QAction>("exportClipboard")->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"\"client_id\": \"web\""_s));
        child<QAction>("importClipboard")->trigger();
        QCOMPARE(child<QLineEdit>("field_client_id")->text(), u"web-2"_s);
        ConsoleFixture::click(m_page, "undo");
        QVERIFY(!child<QPushButton>("save")->isEnabled());
    }

    void saysWhyNothingWasImported()
    {
        QGuiApplication::clipboard()->setText(u"{\"client_id\":1}"_s);
        child<QAction>("importClipboard")->trigger();
        auto* banner = ConsoleFixture::child<QLabel>(m_console->window.get(), "bannerText");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"client_id"_s), qPrintable(banner->text()));
        QVERIFY(!child<QPushButton>("save")->isEnabled());
    }

    void changesOneFieldOfSeveralRows()
    {
        m_console->place.addClient(u"api"_s);
        m_console->place.addClient(u"old"_s);
        Q_EMIT m_console->control.registryChanged();
        selectAll();
        auto* name = child<QLineEdit>("field_client_name");
        auto* scope = child<QLineEdit>("field_scope");
        QVERIFY(name->text().isEmpty());
        QCOMPARE(name->placeholderText(), u"several values"_s);
        QCOMPARE(scope->text(), u"profile"_s); // The same in all of them.
        QVERIFY(!child<QLineEdit>("field_client_id")->isEnabled());
        ConsoleFixture::type(m_page, "field_scope", u"openid"_s);
        ConsoleFixture::click(m_page, "save");
        for (const QString& id : { u"web"_s, u"api"_s, u"old"_s }) {
            QCOMPARE(m_console->place.client(id)->scope.toString(), u"openid"_s);
            QCOMPARE(m_console->place.client(id)->clientName, u"Name of "_s + id);
        }
        ConsoleFixture::click(m_page, "undo"); // One step for all of them.
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(m_console->place.client(u"old"_s)->scope.toString(), u"profile"_s);
    }

    void showsHalfCheckedWhatOnlySomeRowsHave()
    {
        m_console->place.addClient(u"api"_s);
        domain::Client api = *m_console->place.client(u"api"_s);
        api.isEnabled = false;
        api.grantTypes << u"refresh_token"_s << u"urn:ietf:params:oauth:grant-type:device_code"_s;
        m_console->place.write<void>([api](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database()).update(api, transaction.now());
        });
        Q_EMIT m_console->control.registryChanged();
        selectAll();
        auto* enabled = child<QCheckBox>("field_enabled");
        QCOMPARE(enabled->checkState(), Qt::PartiallyChecked);
        auto* refresh = child<QCheckBox>("choice_refresh_token");
        QCOMPARE(refresh->checkState(), Qt::PartiallyChecked);
        QCOMPARE(child<QCheckBox>("choice_client_credentials")->checkState(), Qt::Checked);
        enabled->click();
        QCOMPARE(enabled->checkState(), Qt::Checked);
        // Each row keeps its other grants.
        child<QCheckBox>("choice_client_credentials")->click();
        ConsoleFixture::click(m_page, "undo");
        refresh->click();
        QCOMPARE(refresh->checkState(), Qt::Checked);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(m_console->place.client(u"api"_s)->isEnabled);
        QCOMPARE(m_console->place.client(u"web"_s)->grantTypes.size(), 2);
        QCOMPARE(m_console->place.client(u"api"_s)->grantTypes.size(), 3);
    }

    void narrowsByFacets()
    {
        domain::Client old = models::ConsoleWorkspace::machineClient(u"old"_s);
        old.grantTypes = QStringList { u"password"_s };
        old.isEnabled = false;
        m_console->place.write<qint64>([old](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database()).insert(old, transaction.now());
        });
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(ids(), (QStringList { u"old"_s, u"web"_s }));
        child<QComboBox>("facet_enabled")->setCurrentIndex(2);
        QCOMPARE(ids(), QStringList { u"old"_s });
        child<QComboBox>("facet_enabled")->setCurrentIndex(0);
        child<QComboBox>("facet_grant")->setCurrentIndex(6);
        QCOMPARE(ids(), QStringList { u"old"_s });
        child<QComboBox>("facet_type")->setCurrentIndex(1);
        QVERIFY(!child<QTableView>("table")->isVisible());
        ConsoleFixture::click(m_page, "emptyAction");
        QCOMPARE(ids(), (QStringList { u"old"_s, u"web"_s }));
    }

    void filtersByColumn()
    {
        m_console->place.addClient(u"api"_s);
        Q_EMIT m_console->control.registryChanged();
        child<QToolButton>("columnFilters")->click();
        QLineEdit* field = nullptr;
        for (QLineEdit* each : m_page->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == u"Filter of the column Client ID"_s) {
                field = each;
            }
        }
        QVERIFY(field != nullptr && field->isVisible());
        field->setText(u"AP"_s);
        QCOMPARE(ids(), QStringList { u"api"_s });
        child<QToolButton>("columnFilters")->click();
        QVERIFY(!field->isVisible());
        QCOMPARE(ids(), (QStringList { u"api"_s, u"web"_s }));
    }

    void saysThatItShowsOnlyTheFirstOfMany()
    {
        for (int number = 0; number < 12; ++number) {
            m_console->place.addClient(u"c%1"_s.arg(number));
        }
        auto* proxy = qobject_cast<QSortFilterProxyModel*>(child<QTableView>("table")->model());
        auto* model = qobject_cast<models::ClientTableModel*>(proxy->sourceModel());
        model->setWindowSize(4);
        QTRY_COMPARE(child<QLabel>("count")->text(), u"the first 4 of 13; search to see others"_s);
        ConsoleFixture::type(m_page, "search", u"web"_s);
        QTRY_COMPARE(ids(), QStringList { u"web"_s });
        child<QComboBox>("facet_enabled")->setCurrentIndex(2);
        QTRY_VERIFY(ids().isEmpty());
        ConsoleFixture::click(m_page, "emptyAction");
        QTRY_COMPARE(ids().size(), 4);
    }
};

QTEST_MAIN(ClientsPageTest)
#include "tst_clients_page.moc"
