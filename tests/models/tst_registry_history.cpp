// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_history.h"

#include "models/client_table_model.h"
#include "server/store/schema.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClientTableModel;
using models::ConsoleWorkspace;
using models::RegistryTableModel;
namespace columns = store::schema::clients;

/// Undo and redo of registry edits, before and after they were saved.
class RegistryHistoryTest : public QObject
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

    bool edit(const QString& clientId, const char* column, const QVariant& value)
    {
        return m_model->setData(m_model->index(row(clientId), m_model->columnOf(column)), value);
    }

    QString value(const QString& clientId, const char* column) const
    {
        return m_model->fields(row(clientId)).value(QLatin1String(column)).toString();
    }

    void undo() { m_model->history().stack().undo(); }
    void redo() { m_model->history().stack().redo(); }
    bool save() { return m_model->save().isSaved(); }

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

    void takesAnEditBackAndDoesItAgain()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        undo();
        QCOMPARE(value(u"one"_s, columns::clientName), u"Name of one"_s);
        QCOMPARE(m_model->pendingChanges(), 0);
        redo();
        QCOMPARE(value(u"one"_s, columns::clientName), u"First"_s);
        QCOMPARE(m_model->pendingChanges(), 1);
    }

    void makesOneStepOfTypingInOneField()
    {
        for (const QString& text : { u"F"_s, u"Fi"_s, u"Fir"_s }) {
            QVERIFY(edit(u"one"_s, columns::clientName, text));
        }
        QVERIFY(edit(u"one"_s, columns::clientUri, u"https://a.example"_s));
        QCOMPARE(m_model->history().stack().count(), 2);
        undo();
        QCOMPARE(value(u"one"_s, columns::clientName), u"Fir"_s);
        undo();
        QCOMPARE(value(u"one"_s, columns::clientName), u"Name of one"_s);
    }

    void forgetsTypingThatEndsWhereItBegan()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"F"_s));
        QVERIFY(edit(u"one"_s, columns::clientName, u"Name of one"_s));
        QVERIFY(!m_model->history().stack().canUndo());
    }

    void undoesASavedEditAsANewOne()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        QVERIFY(save());
        undo();
        QCOMPARE(m_model->pendingChanges(), 1);
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"First"_s);
        QVERIFY(save());
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"Name of one"_s);
        redo();
        QVERIFY(save());
        QCOMPARE(m_place->client(u"one"_s)->clientName, u"First"_s);
    }

    void doesNotMergeAcrossASave()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        QVERIFY(save());
        QVERIFY(edit(u"one"_s, columns::clientName, u"Second"_s));
        undo();
        QCOMPARE(value(u"one"_s, columns::clientName), u"First"_s);
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void undoesANewRowBeforeAndAfterItWasSaved()
    {
        const int added = m_model->duplicateRow(row(u"one"_s));
        QVERIFY(added >= 0);
        undo();
        QCOMPARE(m_model->rowCount(), 2);
        redo();
        QCOMPARE(row(u"one-2"_s), 2);
        QVERIFY(save());
        QVERIFY(m_place->client(u"one-2"_s).has_value());
        undo();
        QVERIFY(m_model->isRemovedRow(row(u"one-2"_s)));
        QVERIFY(save());
        QVERIFY(!m_place->client(u"one-2"_s).has_value());
        redo();
        QVERIFY(save());
        QVERIFY(m_place->client(u"one-2"_s).has_value());
    }

    void undoesADeletionWithTheEditsThatTheRowHad()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        m_model->removeRowLater(row(u"one"_s));
        undo();
        QVERIFY(!m_model->isRemovedRow(row(u"one"_s)));
        QCOMPARE(value(u"one"_s, columns::clientName), u"First"_s);
        undo();
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void bringsASavedDeletionBackWithItsSecretsButNotItsTokens()
    {
        const auto secret = m_model->rotateSecret(row(u"one"_s), 0);
        QVERIFY(secret);
        const qint64 before = m_model->idOf(row(u"one"_s));
        QSignalSpy shown(m_model.get(), &ClientTableModel::secretCreated);
        m_model->removeRowLater(row(u"one"_s));
        QVERIFY(save());
        QVERIFY(!m_place->client(u"one"_s).has_value());
        undo();
        QVERIFY(m_model->isNewRow(row(u"one"_s)));
        QVERIFY(save());
        QVERIFY(m_place->client(u"one"_s).has_value());
        // Tokens hang on the row that was deleted, so another row is what keeps them revoked.
        QVERIFY(m_place->client(u"one"_s)->id != before);
        QCOMPARE(m_model->secretsOf(row(u"one"_s)).size(), 1);
        QCOMPARE(shown.count(), 0);
        QCOMPARE(m_place->consoleAudits(u"client.restored"_s), 1);
        undo();
        QVERIFY(!m_model->hasPendingChanges());
        redo();
        redo();
    }

    void undoesARevert()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        m_model->removeRowLater(row(u"two"_s));
        m_model->duplicateRow(row(u"one"_s));
        m_model->discardChanges();
        QCOMPARE(m_model->pendingChanges(), 0);
        undo();
        QCOMPARE(m_model->pendingChanges(), 3);
        QCOMPARE(value(u"one"_s, columns::clientName), u"First"_s);
        QVERIFY(m_model->isRemovedRow(row(u"two"_s)));
        QVERIFY(row(u"one-2"_s) >= 0);
    }

    void undoesGrantsAndTheirResponseTypesTogether()
    {
        QVERIFY(edit(u"one"_s, columns::grantTypes, u"authorization_code"_s));
        QCOMPARE(value(u"one"_s, columns::responseTypes), u"code"_s);
        undo();
        QCOMPARE(value(u"one"_s, columns::grantTypes), u"client_credentials"_s);
        QCOMPARE(value(u"one"_s, columns::responseTypes), QString());
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void leavesARowAloneThatSomebodyElseDeleted()
    {
        QVERIFY(edit(u"one"_s, columns::clientName, u"First"_s));
        QVERIFY(save());
        m_place->removeClient(u"one"_s);
        m_model->refresh();
        undo();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void forgetsTheOldestStepsFirst()
    {
        for (int number = 0; number < models::RegistryHistory::limit + 50; ++number) {
            m_model->history().closeStep();
            QVERIFY(edit(u"one"_s, columns::clientName, u"Name %1"_s.arg(number)));
        }
        QCOMPARE(m_model->history().stack().count(), models::RegistryHistory::limit);
    }
};

QTEST_GUILESS_MAIN(RegistryHistoryTest)
#include "tst_registry_history.moc"
