// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/user_table_model.h"

#include "server/crypto/password_hash.h"
#include "server/store/schema.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ConsoleWorkspace;
using models::UserTableModel;
namespace columns = store::schema::users;

class UserTableModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;
    std::unique_ptr<UserTableModel> m_model;

    domain::User stored(const QString& username)
    {
        return **store::UserRepository(*m_place->reader).findByUsername(username);
    }

    QModelIndex cell(int row, const char* column)
    {
        return m_model->index(row, m_model->columnOf(column));
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<ConsoleWorkspace>();
        m_place->addUser(u"alice"_s);
        m_model = std::make_unique<UserTableModel>(*m_place->workspace, *m_place->reader);
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
        QVERIFY(m_model->setData(cell(m_model->addRow(), columns::username), u"bob"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(m_model->rowCount(), 2);
    }

    void givesANewUserARandomSubject()
    {
        for (const QString& name : { u"bob"_s, u"carol"_s }) {
            QVERIFY(m_model->setData(cell(m_model->addRow(), columns::username), name));
        }
        QVERIFY(m_model->save().isSaved());
        QVERIFY(stored(u"bob"_s).subject.size() >= 20);
        QVERIFY(stored(u"bob"_s).subject != stored(u"carol"_s).subject);
        QCOMPARE(m_place->consoleAudits(u"user.added"_s), 2);
    }

    void setsThePasswordOfAStoredUserAtOnce()
    {
        QVERIFY(!m_model->hasPassword(0));
        QVERIFY(m_model->setPassword(0, "correct horse"));
        QVERIFY(m_model->hasPassword(0));
        QVERIFY(crypto::verifyPassword(stored(u"alice"_s).passwordHash, "correct horse"));
        QCOMPARE(m_place->consoleAudits(u"user.password_set"_s), 1);
        QCOMPARE(m_model->pendingChanges(), 0);
    }

    void keepsThePasswordOfANewUserForItsSave()
    {
        const int row = m_model->addRow();
        QVERIFY(m_model->setData(cell(row, columns::username), u"bob"_s));
        QVERIFY(m_model->setPassword(row, "battery staple"));
        QVERIFY(m_model->save().isSaved());
        QVERIFY(crypto::verifyPassword(stored(u"bob"_s).passwordHash, "battery staple"));
    }

    void refusesAPasswordWhileOtherEditsArePending()
    {
        QVERIFY(m_model->setData(cell(0, columns::name), u"Alice"_s));
        const auto done = m_model->setPassword(0, "correct horse");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Conflict);
        QVERIFY(stored(u"alice"_s).passwordHash.isEmpty());
    }

    void duplicatesNeitherSubjectNorPasswordNorMailbox()
    {
        QVERIFY(m_model->setPassword(0, "correct horse"));
        QVERIFY(m_model->setData(cell(0, columns::email), u"alice@a.example"_s));
        QVERIFY(m_model->save().isSaved());
        m_model->duplicateRow(0);
        QVERIFY(m_model->save().isSaved());
        const domain::User copy = stored(u"alice-2"_s);
        QVERIFY(copy.passwordHash.isEmpty());
        QVERIFY(copy.email.isEmpty());
        QVERIFY(copy.subject != stored(u"alice"_s).subject);
    }

    void showsNoPasswordHashInAnyColumn()
    {
        QVERIFY(m_model->setPassword(0, "correct horse"));
        QVERIFY(!m_model->tableColumns().contains(m_model->columnOf(columns::passwordHash)));
        QVERIFY(m_model->spec(m_model->columnOf(columns::passwordHash)).title.isEmpty());
    }

    void refusesABrokenMailAddressBesideItsField()
    {
        QVERIFY(m_model->setData(cell(0, columns::email), u"nobody"_s));
        QVERIFY(!m_model->faultText(0, m_model->columnOf(columns::email)).isEmpty());
        QVERIFY(m_model->faultText(0, m_model->columnOf(columns::name)).isEmpty());
        QVERIFY(!m_model->save().isSaved());
    }
};

QTEST_GUILESS_MAIN(UserTableModelTest)
#include "tst_user_table_model.moc"
