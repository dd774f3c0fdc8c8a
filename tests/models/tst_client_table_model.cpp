// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_table_model.h"

#include "server/crypto/token_value.h"
#include "server/store/schema.h"
#include "tests/models/console_workspace.h"

#include <QtSql/QSqlError>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClientTableModel;
using models::ConsoleWorkspace;
using models::RegistryTableModel;
namespace columns = store::schema::clients;

/// The rules that every registry model has, and those of clients alone.
class ClientTableModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;
    std::unique_ptr<ClientTableModel> m_model;

    int row(const QString& clientId) const
    {
        for (int number = 0; number < m_model->rowCount(); ++number) {
            if (m_model->objectName(number) == clientId) {
                return number;
            }
        }
        return -1;
    }

    bool edit(int number, const char* column, const QVariant& value)
    {
        return m_model->setData(m_model->index(number, m_model->columnOf(column)), value);
    }

    QString value(int number, const char* column) const
    {
        return m_model->fields(number).value(QLatin1String(column)).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<ConsoleWorkspace>();
        m_place->addClient(u"one"_s);
        m_place->addClient(u"two"_s);
        m_model = std::make_unique<ClientTableModel>(*m_place->workspace, *m_place->reader);
        QVERIFY(m_model->select());
    }

    void cleanup()
    {
        m_model.reset();
        m_place.reset();
    }

    void keepsTheRulesOfItemModels()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int added = m_model->addRow();
        QVERIFY(edit(added, columns::redirectUris, u"https://a.example/cb"_s));
        QVERIFY(edit(row(u"one"_s), columns::clientName, u"First"_s));
        m_model->removeRowLater(row(u"two"_s));
        QVERIFY(m_model->save().isSaved());
        m_model->duplicateRow(0);
        m_model->discardChanges();
        QCOMPARE(m_model->rowCount(), 2);
    }

    void readsEveryRow()
    {
        m_place->write<qint64>([](store::Transaction& transaction) -> core::Result<qint64> {
            store::ClientRepository clients(transaction.database());
            core::Result<qint64> id = 0;
            for (int number = 0; number < 600 && id; ++number) {
                id = clients.insert(
                    ConsoleWorkspace::machineClient(u"c%1"_s.arg(number)), transaction.now());
            }
            return id;
        });
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 602);
    }

    void leavesNoReadStatementOpen()
    {
        const auto writing = store::Database::open(
            m_place->workspace->location(), store::Database::Access::ReadWrite);
        QVERIFY(writing);
        m_place->addClient(u"three"_s);
        auto busy = (*writing)->query("PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(busy && busy->next());
        QCOMPARE(busy->integer(0), 0);
    }

    void hidesDeletedRows()
    {
        m_place->removeClient(u"one"_s);
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(row(u"one"_s), -1);
    }

    void savesAnEditWithAnAuditRow()
    {
        QVERIFY(edit(row(u"one"_s), columns::clientName, u"First"_s));
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"Name of one"_s);
        const auto outcome = m_model->save();
        QVERIFY(outcome.isSaved());
        QCOMPARE(outcome.saved, 1);
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"First"_s);
        QCOMPARE(m_place->consoleAudits(u"client.changed"_s), 1);
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void keepsWhatTheFormDoesNotShow()
    {
        domain::Client special = ConsoleWorkspace::machineClient(u"special"_s);
        special.softwareId = u"software-7"_s;
        special.tokenExpiresIn = { { u"client_credentials"_s, 120 } };
        m_place->write<qint64>([special](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(special, transaction.now());
        });
        m_model->refresh();
        QVERIFY(edit(row(u"special"_s), columns::clientName, u"Special"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(m_place->client(u"special"_s)->softwareId, u"software-7"_s);
        QCOMPARE(m_place->client(u"special"_s)->tokenExpiresIn, special.tokenExpiresIn);
    }

    void refusesABrokenRuleNamingTheField()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::redirectUris, u"https://a.example/cb#top"_s));
        QVERIFY(!m_model->faultText(number, m_model->columnOf(columns::redirectUris)).isEmpty());
        const auto outcome = m_model->save();
        QCOMPARE(outcome.faults.size(), 1);
        QCOMPARE(outcome.faults.first().error.path, u"redirect_uris[0]"_s);
        QCOMPARE(outcome.faults.first().object, u"one"_s);
        QVERIFY(m_place->client(u"one"_s)->redirectUris.isEmpty());
        QCOMPARE(m_model->pendingChanges(), 1);
    }

    void savesAllRowsOrNone()
    {
        QVERIFY(edit(row(u"one"_s), columns::clientName, u"First"_s));
        const int added = m_model->addRow();
        QVERIFY(edit(added, columns::redirectUris, u"https://a.example/cb"_s));
        QVERIFY(edit(added, columns::clientId, u"two"_s)); // Taken.
        const auto outcome = m_model->save();
        QCOMPARE(outcome.faults.size(), 1);
        QCOMPARE(outcome.faults.first().error.kind, core::ErrorKind::Conflict);
        QCOMPARE(outcome.faults.first().row, added);
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"Name of one"_s);
        QCOMPARE(m_place->consoleAudits(u"client.changed"_s), 0);
        QCOMPARE(m_model->pendingChanges(), 2);
        QVERIFY(edit(added, columns::clientId, u"three"_s));
        QVERIFY(m_model->save().isSaved());
        QVERIFY(m_place->client(u"three"_s).has_value());
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"First"_s);
    }

    void reportsAConflictAndKeepsTheEdit()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::clientName, u"Mine"_s));
        m_place->renameClient(u"one"_s, u"Theirs"_s);
        const auto outcome = m_model->save();
        QCOMPARE(outcome.faults.size(), 1);
        QCOMPARE(outcome.faults.first().error.kind, core::ErrorKind::Conflict);
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"Theirs"_s);
        QCOMPARE(value(number, columns::clientName), u"Mine"_s);
        QCOMPARE(*m_model->standingOf(number), RegistryTableModel::Standing::Changed);
    }

    void letsTheEditWinAfterAConflict()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::clientName, u"Mine"_s));
        m_place->renameClient(u"one"_s, u"Theirs"_s);
        QVERIFY(!m_model->save().isSaved());
        QVERIFY(m_model->overrideConflict(number));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"Mine"_s);
    }

    void reportsARowThatSomebodyElseDeleted()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::clientName, u"Mine"_s));
        m_place->removeClient(u"one"_s);
        QVERIFY(!m_model->save().isSaved());
        QCOMPARE(*m_model->standingOf(number), RegistryTableModel::Standing::Deleted);
        QVERIFY(!m_model->overrideConflict(number));
        QCOMPARE(m_model->pendingChanges(), 1);
        m_model->refresh();
        m_model->discardRow(number);
        QCOMPARE(row(u"one"_s), -1);
    }

    void reportsAConflictOnDelete()
    {
        m_model->removeRowLater(row(u"one"_s));
        m_place->renameClient(u"one"_s, u"Theirs"_s);
        QVERIFY(!m_model->save().isSaved());
        QVERIFY(m_place->client(u"one"_s).has_value());
    }

    void deletesWithAnAuditRow()
    {
        m_model->removeRowLater(row(u"one"_s));
        QVERIFY(m_place->client(u"one"_s).has_value());
        QVERIFY(m_model->save().isSaved());
        QVERIFY(!m_place->client(u"one"_s).has_value());
        QCOMPARE(m_place->consoleAudits(u"client.removed"_s), 1);
    }

    void holdsARefreshWhileAnEditIsPending()
    {
        QVERIFY(edit(row(u"one"_s), columns::clientName, u"Mine"_s));
        m_place->addClient(u"three"_s);
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->isRefreshHeld());
        QCOMPARE(value(row(u"one"_s), columns::clientName), u"Mine"_s);
        m_model->discardChanges();
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(!m_model->isRefreshHeld());
    }

    void forgetsAnEditThatWasTakenBack()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::clientName, u"Mine"_s));
        QCOMPARE(m_model->pendingChanges(), 1);
        QVERIFY(edit(number, columns::clientName, u"Name of one"_s));
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void dropsANewRowThatIsDeletedAgain()
    {
        m_model->removeRowLater(m_model->addRow());
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void doesNotScoldForWhatNobodyHasTouched()
    {
        const int added = m_model->addRow();
        const int uris = m_model->columnOf(columns::redirectUris);
        QVERIFY(!m_model->faultsOf(added).isEmpty());
        QVERIFY(m_model->faultText(added, uris).isEmpty());
        QVERIFY(!m_model->save().isSaved());
        QVERIFY(!m_model->faultText(added, uris).isEmpty());
    }

    void duplicatesUnderAFreeId()
    {
        const int copy = m_model->duplicateRow(row(u"one"_s));
        QCOMPARE(m_model->objectName(copy), u"one-2"_s);
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(m_place->client(u"one-2"_s)->scope.toString(), u"profile"_s);
        QVERIFY(m_place->client(u"one-2"_s)->id != m_place->client(u"one"_s)->id);
    }

    void checksRowsThatAreSubmittedWithoutSave()
    {
        QVERIFY(edit(row(u"one"_s), columns::redirectUris, u"not a uri"_s));
        QVERIFY(!m_model->submitAll());
        QVERIFY(m_model->lastError().isValid());
        QVERIFY(m_place->client(u"one"_s)->redirectUris.isEmpty());
        QVERIFY(edit(row(u"one"_s), columns::redirectUris, u"https://a.example/cb"_s));
        QVERIFY(m_model->submitAll());
        QCOMPARE(
            m_place->client(u"one"_s)->redirectUris, QStringList { u"https://a.example/cb"_s });
    }

    void keepsResponseTypesInStepWithGrants()
    {
        const int number = row(u"one"_s);
        QVERIFY(edit(number, columns::grantTypes, u"authorization_code"_s));
        QCOMPARE(value(number, columns::responseTypes), u"code"_s);
        QVERIFY(edit(number, columns::grantTypes, u"client_credentials"_s));
        QCOMPARE(value(number, columns::responseTypes), QString());
    }

    void showsASecretOnceWhenAConfidentialClientIsSaved()
    {
        QSignalSpy shown(m_model.get(), &ClientTableModel::secretCreated);
        const int added = m_model->addRow();
        QVERIFY(edit(added, columns::redirectUris, u"https://a.example/cb"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(shown.count(), 1);
        const auto secret = shown.first().at(1).value<core::SecretString>();
        const int saved = row(u"new-client"_s);
        QCOMPARE(m_model->secretsOf(saved).size(), 1);
        QVERIFY(crypto::matchesHash(secret.reveal(), m_model->secretsOf(saved).first().hash));
        QVERIFY(edit(saved, columns::clientName, u"Again"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(shown.count(), 1);
    }

    void makesNoSecretForAPublicClient()
    {
        QSignalSpy shown(m_model.get(), &ClientTableModel::secretCreated);
        const int added = m_model->addRow();
        QVERIFY(edit(added, columns::redirectUris, u"https://a.example/cb"_s));
        QVERIFY(edit(added, columns::tokenEndpointAuthMethod, u"none"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(shown.count(), 0);
        QVERIFY(m_model->secretsOf(row(u"new-client"_s)).isEmpty());
    }

    void endsOldSecretsWhenRotating_data()
    {
        QTest::addColumn<qint64>("overlap");
        QTest::addColumn<int>("live");
        QTest::newRow("at once") << qint64(0) << 1;
        QTest::newRow("in an hour") << qint64(3600) << 2;
        QTest::newRow("never") << qint64(-1) << 2;
    }

    void keepsTwoLiveSecretsAtMost()
    {
        const int number = row(u"one"_s);
        QVERIFY(m_model->rotateSecret(number, -1));
        const auto second = m_model->rotateSecret(number, -1);
        const auto third = m_model->rotateSecret(number, -1);
        QVERIFY(second && third);
        const QList<domain::ClientSecret> live = m_model->secretsOf(number);
        QCOMPARE(live.size(), 2);
        QVERIFY(crypto::matchesHash(second->reveal(), live.first().hash));
        QVERIFY(crypto::matchesHash(third->reveal(), live.last().hash));
    }

    void endsOneSecretButNeverTheLast()
    {
        const int number = row(u"one"_s);
        const auto first = m_model->rotateSecret(number, 0);
        QVERIFY(first);
        QVERIFY(!m_model->endSecret(number, m_model->secretsOf(number).first().id));
        const auto second = m_model->rotateSecret(number, -1);
        QVERIFY(second);
        QVERIFY(m_model->endSecret(number, m_model->secretsOf(number).first().id));
        QCOMPARE(m_model->secretsOf(number).size(), 1);
        QVERIFY(crypto::matchesHash(second->reveal(), m_model->secretsOf(number).first().hash));
        QCOMPARE(m_place->consoleAudits(u"client.secret_ended"_s), 1);
    }

    void endsOldSecretsWhenRotating()
    {
        QFETCH(qint64, overlap);
        QFETCH(int, live);
        const int number = row(u"one"_s);
        const auto first = m_model->rotateSecret(number, 0);
        const auto second = m_model->rotateSecret(number, overlap);
        QVERIFY(first && second);
        QVERIFY(first->reveal() != second->reveal());
        QCOMPARE(m_model->secretsOf(number).size(), live);
        QCOMPARE(m_place->consoleAudits(u"client.secret_rotated"_s), 2);
    }
};

QTEST_GUILESS_MAIN(ClientTableModelTest)
#include "tst_client_table_model.moc"
