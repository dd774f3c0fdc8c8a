// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_page.h"

#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/error_banner.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QClipboard>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using crypto::SignatureAlgorithm;
using ui::ConsoleFixture;

class KeysPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }
    int rows() { return table()->model()->rowCount(); }
    void addKey(SignatureAlgorithm algorithm)
    {
        auto& place = m_console->place;
        const auto key = *keys::makeSigningKey(
            algorithm, place.workspace->sealer(), keys::Duty::Sign, place.clock.now());
        place.write<bool>(
            [key](store::Transaction& transaction) { return keys::rotate(transaction, key); });
    }
    QStringList stored()
    {
        QStringList all;
        const auto keys = store::KeyRepository(*m_console->place.reader).list();
        for (const auto& key : *keys) {
            all.append(key.algorithm + u' ' + key.state);
        }
        return all;
    }
    void confirm()
    {
        auto* dialog = m_page->findChild<QDialog*>(u"confirmDialog"_s);
        QVERIFY(dialog != nullptr);
        ConsoleFixture::click(dialog, "confirm");
    }
    int rowOf(const QString& algorithm, const QString& state)
    {
        for (int row = 0; row < rows(); ++row) {
            if (table()->model()->index(row, 1).data().toString() == algorithm
                && table()->model()->index(row, 0).data().toString().startsWith(state)) {
                return row;
            }
        }
        return -1;
    }
    bool isEnabled(const char* button)
    {
        return ConsoleFixture::child<QPushButton>(m_page, button)->isEnabled();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        addKey(SignatureAlgorithm::ES256);
        addKey(SignatureAlgorithm::RS256);
        m_console->open();
        m_page = m_console->page("keys");
        QTRY_COMPARE(rows(), 2);
    }
    void cleanup() { m_console.reset(); }

    void rotatesTheSelectedAlgorithmAfterSayingWhatHappens()
    {
        table()->selectRow(rowOf(u"ES256"_s, u"current"_s));
        ConsoleFixture::click(m_page, "rotate");
        auto* dialog = m_page->findChild<QDialog*>(u"confirmDialog"_s);
        QVERIFY(dialog->accessibleDescription().contains(u"retired"_s));
        confirm();
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(
            stored(), (QStringList { u"ES256 retired"_s, u"RS256 current"_s, u"ES256 current"_s }));
        QCOMPARE(m_console->place.consoleAudits(u"key.rotated"_s), 1);
    }

    void changesNothingWhenTheQuestionIsCancelled()
    {
        ConsoleFixture::click(m_page, "rotate");
        ConsoleFixture::click(m_page->findChild<QDialog*>(u"confirmDialog"_s), "keep");
        QTest::qWait(50);
        QCOMPARE(stored(), (QStringList { u"ES256 current"_s, u"RS256 current"_s }));
    }

    void publishesANextKeyThatTheNextRotationUses()
    {
        table()->selectRow(rowOf(u"ES256"_s, u"current"_s));
        ConsoleFixture::click(m_page, "publish");
        confirm();
        QTRY_VERIFY(rowOf(u"ES256"_s, u"next"_s) >= 0);
        const QString kid
            = table()->model()->index(rowOf(u"ES256"_s, u"next"_s), 2).data().toString();
        ConsoleFixture::click(m_page, "rotate");
        confirm();
        QTRY_VERIFY(rowOf(u"ES256"_s, u"next"_s) < 0);
        QCOMPARE(
            table()->model()->index(rowOf(u"ES256"_s, u"current"_s), 2).data().toString(), kid);
    }

    void addsAndRetiresEdDsa()
    {
        ConsoleFixture::click(m_page, "addEdwards");
        QTRY_VERIFY(rowOf(u"EdDSA"_s, u"current"_s) >= 0);
        QVERIFY(!isEnabled("addEdwards"));
        table()->selectRow(rowOf(u"EdDSA"_s, u"current"_s));
        ConsoleFixture::click(m_page, "retire");
        confirm();
        QTRY_VERIFY(rowOf(u"EdDSA"_s, u"retired"_s) >= 0);
        table()->selectRow(rowOf(u"EdDSA"_s, u"retired"_s));
        QVERIFY(isEnabled("withdraw"));
        ConsoleFixture::click(m_page, "withdraw");
        confirm();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_console->place.consoleAudits(u"key.removed"_s), 1);
    }

    void offersNeitherRetiringNorWithdrawingForRs256ThatSigns()
    {
        table()->selectRow(rowOf(u"RS256"_s, u"current"_s));
        QVERIFY(!isEnabled("retire"));
        QVERIFY(!isEnabled("withdraw"));
    }

    void saysWhyARetirementIsRefused()
    {
        domain::Client client = models::ConsoleWorkspace::machineClient(u"app"_s);
        client.accessTokenSigningAlg = u"ES256"_s;
        m_console->place.write<qint64>([client](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(client, transaction.now());
        });
        table()->selectRow(rowOf(u"ES256"_s, u"current"_s));
        ConsoleFixture::click(m_page, "retire");
        confirm();
        auto* banner = m_console->window->findChild<ui::ErrorBanner*>();
        QTRY_VERIFY(banner->text().contains(u"'app' asks for ES256"_s));
        QCOMPARE(stored(), (QStringList { u"ES256 current"_s, u"RS256 current"_s }));
    }

    void copiesThePublicPartOnly()
    {
        table()->selectRow(rowOf(u"RS256"_s, u"current"_s));
        ConsoleFixture::child<QToolButton>(m_page, "copyJwk")->click();
        const auto jwk
            = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(jwk[u"kty"_s].toString(), u"RSA"_s);
        QVERIFY(!jwk.contains(u"d"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().endsWith(u'\n'));
    }
};

QTEST_MAIN(KeysPageTest)
#include "tst_keys_page.moc"
