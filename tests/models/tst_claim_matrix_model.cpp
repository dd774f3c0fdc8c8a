// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_matrix_model.h"

#include "models/scope_table_model.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClaimMatrixModel;

class ClaimMatrixModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;
    std::unique_ptr<models::ScopeTableModel> m_scopes;

    void addScope(const QString& name, const QStringList& claims)
    {
        domain::Scope scope;
        scope.name = name;
        scope.claims = claims;
        m_place->write<qint64>([scope](store::Transaction& transaction) {
            return store::ScopeRepository(transaction.database()).insert(scope, transaction.now());
        });
    }
    static QModelIndex cell(
        const ClaimMatrixModel& model, const QString& claim, const QString& scope)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(row, Qt::Vertical).toString() == claim
                    && model.headerData(column, Qt::Horizontal).toString() == scope) {
                    return model.index(row, column);
                }
            }
        }
        return {};
    }
    static bool isOpen(const ClaimMatrixModel& model, const QString& claim, const QString& scope)
    {
        return cell(model, claim, scope).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        addScope(u"profile"_s, { u"name"_s, u"locale"_s });
        addScope(u"staff"_s, { u"name"_s, u"badge"_s });
        m_scopes = std::make_unique<models::ScopeTableModel>(*m_place->workspace, *m_place->reader);
        m_scopes->select();
    }
    void cleanup()
    {
        m_scopes.reset();
        m_place.reset();
    }

    void showsWhichScopeOpensWhat()
    {
        ClaimMatrixModel model(*m_scopes);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 2);
        QVERIFY(isOpen(model, u"name"_s, u"profile"_s));
        QVERIFY(isOpen(model, u"name"_s, u"staff"_s));
        QVERIFY(isOpen(model, u"badge"_s, u"staff"_s));
        QVERIFY(!isOpen(model, u"badge"_s, u"profile"_s));
        // One that nobody opens is offered all the same.
        QVERIFY(cell(model, u"email"_s, u"profile"_s).isValid());
    }

    void makesEditsThatTheScopesPageSaves()
    {
        ClaimMatrixModel model(*m_scopes);
        QVERIFY(
            model.setData(cell(model, u"email"_s, u"profile"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(
            model.setData(cell(model, u"name"_s, u"staff"_s), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_scopes->pendingChanges(), 2);
        std::ignore = m_scopes->save();
        QCOMPARE(m_scopes->pendingChanges(), 0);
        const auto staff = *store::ScopeRepository(*m_place->reader).find(u"staff"_s);
        QCOMPARE(staff->claims, QStringList { u"badge"_s });
        QVERIFY(isOpen(model, u"email"_s, u"profile"_s));
    }

    void takesBackWhatThePageTakesBack()
    {
        ClaimMatrixModel model(*m_scopes);
        model.setData(cell(model, u"email"_s, u"profile"_s), Qt::Checked, Qt::CheckStateRole);
        m_scopes->discardChanges();
        QVERIFY(!isOpen(model, u"email"_s, u"profile"_s));
    }

    void takesNewClaimsOfGoodShapeOnly()
    {
        ClaimMatrixModel model(*m_scopes);
        QVERIFY(model.addClaim(u"https://acme.example/roles"_s));
        QVERIFY(!model.addClaim(u"https://acme.example/roles"_s));
        QVERIFY(!model.addClaim(u"two words"_s));
        QVERIFY(!model.addClaim({}));
        QVERIFY(model.setData(cell(model, u"https://acme.example/roles"_s, u"staff"_s), Qt::Checked,
            Qt::CheckStateRole));
    }
};

QTEST_GUILESS_MAIN(ClaimMatrixModelTest)
#include "tst_claim_matrix_model.moc"
