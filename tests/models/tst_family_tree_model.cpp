// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/family_tree_model.h"

#include "models/token_changes.h"
#include "server/store/token_repository.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::FamilyTreeModel;

class FamilyTreeModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;
    std::unique_ptr<FamilyTreeModel> m_model;
    qint64 m_client = 0;
    qint64 m_user = 0;

    /// A family with a used code, an access token, and a refresh token that was replaced.
    qint64 addFamily()
    {
        return m_place->write<qint64>([this](store::Transaction& transaction) {
            store::TokenRepository tokens(transaction.database());
            domain::TokenFamily family;
            family.clientRow = m_client;
            family.userRow = m_user;
            family.grantType = u"authorization_code"_s;
            family.scope = domain::ScopeSet::fromStored(u"openid"_s);
            family.createdAt = transaction.now();
            family.expiresAt = transaction.now() + 3600;
            const auto id = tokens.insertFamily(family);
            domain::AuthorizationCode code;
            code.secretHash = QByteArray(32, 'c');
            code.familyRow = *id;
            code.redirectUri = u"https://app.example/cb"_s;
            code.issuedAt = transaction.now() - 5;
            code.expiresAt = transaction.now() + 60;
            const auto codeRow = tokens.insertCode(code);
            std::ignore = tokens.consumeCode(*codeRow, transaction.now());
            domain::IssuedToken access;
            access.secretHash = QByteArray(32, 'a');
            access.familyRow = *id;
            access.clientRow = m_client;
            access.userRow = m_user;
            access.grantType = family.grantType;
            access.issuedAt = transaction.now() - 4;
            access.expiresAt = transaction.now() + 600;
            std::ignore = tokens.insertAccessToken(access);
            domain::RefreshToken refresh;
            refresh.secretHash = QByteArray(32, 'r');
            refresh.familyRow = *id;
            refresh.issuedAt = transaction.now() - 3;
            refresh.expiresAt = transaction.now() + 3600;
            const auto first = tokens.insertRefreshToken(refresh);
            refresh.issuedAt = transaction.now() - 2;
            const auto second = tokens.insertRefreshToken(refresh);
            std::ignore = tokens.rotateRefreshToken(*first, *second, transaction.now());
            return id;
        });
    }
    void write(const models::token_changes::Change& change) { m_place->write<void>(change); }
    void load()
    {
        QSignalSpy loaded(m_model.get(), &FamilyTreeModel::loaded);
        m_model->reload();
        QVERIFY(loaded.wait());
    }
    void open(const QModelIndex& family)
    {
        QSignalSpy loaded(m_model.get(), &FamilyTreeModel::loaded);
        QVERIFY(m_model->canFetchMore(family));
        m_model->fetchMore(family);
        QVERIFY(loaded.wait());
    }
    QString text(int row, int column, const QModelIndex& parent = {})
    {
        return m_model->index(row, column, parent).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        m_client = m_place->addClient(u"web"_s);
        m_user = m_place->addUser(u"alice"_s);
        m_model = std::make_unique<FamilyTreeModel>(*m_place->workspace);
    }
    void cleanup()
    {
        m_model.reset();
        m_place.reset();
    }

    void showsWhatBecameOfAnAuthorization()
    {
        QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        addFamily();
        load();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, FamilyTreeModel::WhatColumn), u"alice at web"_s);
        const QModelIndex family = m_model->index(0, 0);
        QVERIFY(m_model->hasChildren(family));
        // The tester may have opened it already.
        m_model->fetchMore(family);
        QTRY_COMPARE(m_model->rowCount(family), 4);
        QVERIFY(text(0, FamilyTreeModel::WhatColumn, family).startsWith(u"code"_s));
        QVERIFY(text(0, FamilyTreeModel::StateColumn, family).contains(u"(once)"_s));
        QCOMPARE(text(1, FamilyTreeModel::StateColumn, family), u"active"_s);
        QVERIFY(text(2, FamilyTreeModel::StateColumn, family).startsWith(u"replaced"_s));
        QVERIFY(m_model->index(3, 0, family).data(FamilyTreeModel::IsAliveRole).toBool());
    }

    void marksReuse()
    {
        const qint64 family = addFamily();
        m_place->write<void>([family](store::Transaction& transaction) {
            return store::TokenRepository(transaction.database())
                .revokeFamily(family, u"refresh token reuse"_s, transaction.now());
        });
        load();
        QVERIFY(m_model->index(0, 0).data(FamilyTreeModel::IsReuseRole).toBool());
        QVERIFY(text(0, FamilyTreeModel::StateColumn).contains(u"reuse"_s));
        QVERIFY(!m_model->index(0, 0).data(FamilyTreeModel::IsAliveRole).toBool());
    }

    void findsReuseByItsWord()
    {
        const qint64 family = addFamily();
        addFamily();
        m_place->write<void>([family](store::Transaction& transaction) {
            return store::TokenRepository(transaction.database())
                .revokeFamily(family, u"code reuse"_s, transaction.now());
        });
        QSignalSpy loaded(m_model.get(), &FamilyTreeModel::loaded);
        m_model->setFilter(u"reuse"_s);
        QVERIFY(loaded.wait());
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->indexOfFamily(family).row(), 0);
    }

    void keepsMembersOverReading()
    {
        addFamily();
        load();
        open(m_model->index(0, 0));
        addFamily();
        load();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 4);
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    }

    void revokesOneOrTheFamily()
    {
        using Kind = store::ListedMember::Kind;
        const qint64 id = addFamily();
        load();
        open(m_model->index(0, 0));
        const QModelIndex access = m_model->index(1, 0, m_model->index(0, 0));
        QCOMPARE(Kind(access.data(FamilyTreeModel::KindRole).toInt()), Kind::AccessToken);
        write(models::token_changes::memberRevocation(
            Kind::AccessToken, access.data(FamilyTreeModel::MemberRole).toLongLong(), u"web"_s));
        load();
        const QModelIndex family = m_model->index(0, 0);
        QVERIFY(text(1, FamilyTreeModel::StateColumn, family).startsWith(u"revoked"_s));
        QVERIFY(m_model->index(3, 0, family).data(FamilyTreeModel::IsAliveRole).toBool());
        write(models::token_changes::familyRevocation(id, u"web"_s));
        load();
        QVERIFY(!m_model->index(3, 0, m_model->index(0, 0))
                     .data(FamilyTreeModel::IsAliveRole)
                     .toBool());
        QCOMPARE(m_place->consoleAudits(u"token.revoked"_s), 2);
    }
};

QTEST_GUILESS_MAIN(FamilyTreeModelTest)
#include "tst_family_tree_model.moc"
