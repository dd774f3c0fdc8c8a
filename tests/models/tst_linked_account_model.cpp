// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linked_account_model.h"

#include "server/store/provider_repository.h"
#include "server/store/upstream_repository.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ConsoleWorkspace;
using Model = models::LinkedAccountModel;

class LinkedAccountModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;

    qint64 addProvider(const QString& name, const QJsonObject& configuration)
    {
        domain::Provider provider;
        provider.name = name;
        provider.clientId = u"our-id"_s;
        provider.configuration = configuration;
        return m_place->write<qint64>([provider](store::Transaction& tx) {
            return store::ProviderRepository(tx.database()).insert(provider, tx.now());
        });
    }
    void link(qint64 providerRow, qint64 userRow)
    {
        m_place->write<qint64>([=](store::Transaction& tx) {
            store::ProviderAccount account;
            account.providerRow = providerRow;
            account.userRow = userRow;
            account.subject = u"s-%1"_s.arg(userRow);
            account.createdAt = tx.now();
            return store::UpstreamRepository(tx.database()).insertAccount(account);
        });
    }
    void keepToken(qint64 providerRow, qint64 userRow, qint64 expiresAt)
    {
        m_place->write<void>([=](store::Transaction& tx) {
            store::ProviderToken token;
            token.providerRow = providerRow;
            token.userRow = userRow;
            token.sealedToken = "sealed";
            token.scope = u"a b"_s;
            token.expiresAt = expiresAt;
            return store::UpstreamRepository(tx.database()).saveToken(token, tx.now());
        });
    }
    static QString cell(const Model& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<ConsoleWorkspace>(); }
    void cleanup() { m_place.reset(); }

    void followsTheDatabase()
    {
        Model model(*m_place->reader, m_place->clock);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
        const qint64 provider = addProvider(u"fake"_s, { { u"issuer"_s, u"https://p.example"_s } });
        const qint64 jane = m_place->addUser(u"jane"_s);
        link(provider, jane);
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, Model::TypeColumn), u"no token"_s);
        // A token that comes or ends is no reason to lose one's place.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        keepToken(provider, jane, m_place->clock.now() - 200);
        model.refresh();
        QCOMPARE(resets.size(), 0);
        QCOMPARE(cell(model, 0, Model::TypeColumn), u"Bearer"_s);
        QVERIFY(cell(model, 0, Model::ExpiresColumn).startsWith(u"3 min ago"_s));
        QCOMPARE(cell(model, 0, Model::RefreshedColumn), u"0 s ago"_s);
        QVERIFY(!model.index(0, Model::ExpiresColumn).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void tellsProtocolsApart()
    {
        const qint64 old = addProvider(u"old"_s,
            { { u"request_token_url"_s, u"https://o.example/r"_s },
                { u"authorize_url"_s, u"https://o.example/a"_s },
                { u"access_token_url"_s, u"https://o.example/t"_s } });
        const qint64 jane = m_place->addUser(u"jane"_s);
        link(old, jane);
        keepToken(old, jane, 0);
        Model model(*m_place->reader, m_place->clock);
        model.refresh();
        QCOMPARE(cell(model, 0, Model::TypeColumn), u"OAuth 1.0a"_s);
        QCOMPARE(cell(model, 0, Model::ExpiresColumn), u"never"_s);
    }

    void knowsTheOnlyWayIn()
    {
        const qint64 first = addProvider(u"a"_s, { { u"issuer"_s, u"https://a.example"_s } });
        const qint64 second = addProvider(u"b"_s, { { u"issuer"_s, u"https://b.example"_s } });
        const qint64 jane = m_place->addUser(u"jane"_s);
        const qint64 bob = m_place->addUser(u"bob"_s);
        m_place->write<qint64>([bob](store::Transaction& tx) {
            return tx.database().execute(
                "UPDATE users SET password_hash = 'x' WHERE id = ?", { bob });
        });
        link(first, jane);
        link(first, bob);
        Model model(*m_place->reader, m_place->clock);
        model.refresh();
        QCOMPARE(cell(model, 0, Model::UserColumn), u"bob"_s);
        QVERIFY(!model.isOnlyWayIn(0));
        QVERIFY(model.isOnlyWayIn(1));
        link(second, jane);
        model.refresh();
        QVERIFY(!model.isOnlyWayIn(1));
    }
};

QTEST_GUILESS_MAIN(LinkedAccountModelTest)
#include "tst_linked_account_model.moc"
