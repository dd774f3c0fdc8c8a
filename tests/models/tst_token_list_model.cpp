// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_list_model.h"

#include "server/store/token_repository.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ConsoleWorkspace;
using Model = models::TokenListModel;

class TokenListModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;
    qint64 m_client = 0;
    qint64 m_user = 0;

    static QList<trace::Issuance> batch(qint64 from, qint64 count)
    {
        QList<trace::Issuance> issued;
        for (qint64 row = from; row < from + count; ++row) {
            trace::Issuance one;
            one.tokenRow = row;
            one.clientId = u"client-%1"_s.arg(row);
            one.issuedAt = 1;
            one.expiresAt = 4'000'000'000;
            issued.append(one);
        }
        return issued;
    }

    static qint64 rowAt(const Model& model, int row)
    {
        return model.index(row, 0).data(Model::TokenRowRole).toLongLong();
    }

    static Model::State stateAt(const Model& model, int row)
    {
        return Model::State(model.index(row, 0).data(Model::StateRole).toInt());
    }

    /// A family with `count` access tokens; their rows.
    QList<qint64> addFamily(int count)
    {
        const qint64 client = m_client;
        const qint64 user = m_user;
        return m_place->write<QList<qint64>>(
            [client, user, count](store::Transaction& transaction) -> core::Result<QList<qint64>> {
                store::TokenRepository tokens(transaction.database());
                domain::TokenFamily family;
                family.clientRow = client;
                family.userRow = user;
                family.grantType = u"authorization_code"_s;
                family.createdAt = transaction.now();
                family.expiresAt = transaction.now() + 3600;
                const auto familyRow = tokens.insertFamily(family);
                QList<qint64> rows;
                for (int number = 0; familyRow && number < count; ++number) {
                    domain::IssuedToken token;
                    token.secretHash = QByteArray(32, char('a' + number));
                    token.familyRow = *familyRow;
                    token.clientRow = client;
                    token.userRow = user;
                    token.clientId = u"web"_s;
                    token.grantType = u"authorization_code"_s;
                    token.issuedAt = transaction.now();
                    token.expiresAt = transaction.now() + 600;
                    rows.append(*tokens.insertAccessToken(token));
                }
                return rows;
            });
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<ConsoleWorkspace>();
        m_client = m_place->addClient(u"web"_s);
        m_user = m_place->addUser(u"alice"_s);
    }

    void keepsTheRulesOfItemModels()
    {
        Model model(*m_place->workspace, *m_place->reader, nullptr, 5);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(batch(1, 3), 0);
        model.append(batch(4, 4), 0);
        model.append(batch(8, 20), 0);
        addFamily(2);
        QVERIFY(model.load());
        QCOMPARE(model.rowCount(), 2);
    }

    void showsTheNewestFirst()
    {
        Model model(*m_place->workspace, *m_place->reader);
        model.append(batch(1, 2), 0);
        model.append(batch(3, 1), 0);
        QCOMPARE(rowAt(model, 0), 3);
        QCOMPARE(rowAt(model, 2), 1);
    }

    void dropsTheOldestBeyondItsCapacity()
    {
        Model model(*m_place->workspace, *m_place->reader, nullptr, 10);
        model.append(batch(1, 8), 0);
        model.append(batch(9, 5), 0);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(rowAt(model, 0), 13);
        QCOMPARE(rowAt(model, 9), 4);
        model.append(batch(100, 25), 7);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(rowAt(model, 0), 124);
        QCOMPARE(rowAt(model, 9), 115);
        QCOMPARE(model.dropped(), quint64(7 + 15));
    }

    void standsStillWhilePaused()
    {
        Model model(*m_place->workspace, *m_place->reader, nullptr, 10);
        QSignalSpy waiting(&model, &Model::waitingChanged);
        model.append(batch(1, 1), 0);
        model.setPaused(true);
        model.append(batch(2, 3), 0);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.waiting(), 3);
        QVERIFY(waiting.count() >= 2);
        model.append(batch(5, 20), 0);
        QCOMPARE(model.waiting(), 10);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(rowAt(model, 0), 24);
        QCOMPARE(model.waiting(), 0);
    }

    void startsWithWhatIsStored()
    {
        const QList<qint64> rows = addFamily(3);
        Model model(*m_place->workspace, *m_place->reader);
        QVERIFY(model.load());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowAt(model, 0), rows.last());
        QCOMPARE(model.index(0, Model::UserColumn).data().toString(), u"alice"_s);
        QCOMPARE(model.index(0, Model::ClientColumn).data().toString(), u"web"_s);
    }

    void showsNoTokenTwice()
    {
        const QList<qint64> rows = addFamily(1);
        Model model(*m_place->workspace, *m_place->reader);
        QVERIFY(model.load());
        model.append(batch(rows.first(), 2), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void revokesOneTokenOrItsWholeFamily_data()
    {
        QTest::addColumn<bool>("withFamily");
        QTest::newRow("one") << false;
        QTest::newRow("family") << true;
    }

    void revokesOneTokenOrItsWholeFamily()
    {
        QFETCH(bool, withFamily);
        const QList<qint64> rows = addFamily(2);
        Model model(*m_place->workspace, *m_place->reader);
        QVERIFY(model.load());
        QVERIFY(model.revoke(model.index(0, 0), withFamily));
        store::TokenRepository tokens(*m_place->reader);
        const auto other = tokens.findAccessToken(rows.first());
        QVERIFY(other && *other);
        QCOMPARE((*other)->isFamilyRevoked, withFamily);
        QVERIFY((**tokens.findAccessToken(rows.last())).revokedAt != 0);
        QCOMPARE(stateAt(model, 0), Model::State::Revoked);
        QCOMPARE(stateAt(model, 1), withFamily ? Model::State::Revoked : Model::State::Active);
        QCOMPARE(m_place->consoleAudits(u"token.revoked"_s), 1);
    }

    void noticesWhatOthersRevoked()
    {
        const QList<qint64> rows = addFamily(1);
        Model model(*m_place->workspace, *m_place->reader);
        QVERIFY(model.load());
        m_place->write<bool>([row = rows.first()](store::Transaction& transaction) {
            return store::TokenRepository(transaction.database())
                .revokeAccessToken(row, transaction.now());
        });
        QCOMPARE(stateAt(model, 0), Model::State::Active);
        model.refreshStates();
        QCOMPARE(stateAt(model, 0), Model::State::Revoked);
    }

    void keepsPinnedTokensOnTopWhileOthersAreTrimmed()
    {
        Model model(*m_place->workspace, *m_place->reader, nullptr, 5);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(batch(1, 4), 0);
        QVERIFY(model.setPinned(model.index(3, 0), true)); // The oldest.
        QVERIFY(model.setPinned(model.index(3, 0), true)); // The second oldest.
        QCOMPARE(rowAt(model, 0), 1);
        QCOMPARE(rowAt(model, 1), 2);
        QVERIFY(model.index(1, 0).data(Model::PinnedRole).toBool());
        QVERIFY(!model.index(2, 0).data(Model::PinnedRole).toBool());
        model.append(batch(100, 50), 0);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(rowAt(model, 0), 1);
        QCOMPARE(rowAt(model, 2), 149);
        QCOMPARE(rowAt(model, 4), 147);
    }

    void keepsPinnedTokensWhenTheListIsCleared()
    {
        Model model(*m_place->workspace, *m_place->reader);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(batch(1, 6), 0);
        QVERIFY(model.setPinned(model.index(2, 0), true));
        QVERIFY(model.setPinned(model.index(0, 0), false));
        QVERIFY(model.setPinned(model.index(0, 0), true));
        model.clear();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(rowAt(model, 0), 4);
        QVERIFY(model.setPinned(model.index(0, 0), false));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void pinsNoMoreThanItsLimit()
    {
        Model model(*m_place->workspace, *m_place->reader);
        model.append(batch(1, Model::mostPinned + 1), 0);
        for (int row = 0; row < Model::mostPinned; ++row) {
            QVERIFY(model.setPinned(model.index(row, 0), true));
        }
        QVERIFY(!model.setPinned(model.index(Model::mostPinned, 0), true));
        QCOMPARE(model.pinnedRows(), Model::mostPinned);
    }

    void refusesToRevokeNothing()
    {
        Model model(*m_place->workspace, *m_place->reader);
        QVERIFY(!model.revoke({}, false));
    }
};

QTEST_GUILESS_MAIN(TokenListModelTest)
#include "tst_token_list_model.moc"
