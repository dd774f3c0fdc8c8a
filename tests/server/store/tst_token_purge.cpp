// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/client_repository.h"
#include "server/store/token_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class TokenPurgeTest : public QObject
{
    Q_OBJECT

private:
    template <typename T, typename Work>
    T write(Work work)
    {
        const auto done
            = m_workspace->writer().runAndWait<T>([&](Transaction& transaction) -> core::Result<T> {
                  TokenRepository tokens(transaction.database());
                  return work(tokens);
              });
        if (!done)
            qFatal("write failed: %s", qPrintable(done.error().message));
        return *done;
    }
    qint64 addFamily()
    {
        domain::TokenFamily family;
        family.clientRow = m_client;
        family.createdAt = m_now;
        family.expiresAt = m_now + 30 * 86400;
        return write<qint64>([&](TokenRepository& tokens) { return tokens.insertFamily(family); });
    }
    qint64 addCode(qint64 family, qint64 life)
    {
        domain::AuthorizationCode code;
        code.familyRow = family;
        code.expiresAt = m_now + life;
        return write<qint64>([&](TokenRepository& tokens) { return tokens.insertCode(code); });
    }
    qint64 addAccessToken(qint64 family, qint64 life)
    {
        domain::IssuedToken token;
        token.familyRow = family;
        token.clientRow = m_client;
        token.expiresAt = m_now + life;
        return write<qint64>(
            [&](TokenRepository& tokens) { return tokens.insertAccessToken(token); });
    }
    qint64 addRefreshToken(qint64 family, qint64 life)
    {
        domain::RefreshToken token;
        token.familyRow = family;
        token.expiresAt = m_now + life;
        return write<qint64>(
            [&](TokenRepository& tokens) { return tokens.insertRefreshToken(token); });
    }
    qint64 purgeAll(qint64 now, int limit = 500)
    {
        qint64 all = 0;
        for (qint64 removed = -1; removed != 0; all += removed)
            removed
                = write<qint64>([&](TokenRepository& tokens) { return tokens.purge(now, limit); });
        return all;
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = m_places.open(m_places.fresh(dialect));
        m_reader = m_workspace->openReader().value();
        m_now = m_places.clock.now();
        domain::Client client;
        client.clientId = u"web"_s;
        const auto row = m_workspace->writer().runAndWait<qint64>([&](Transaction& transaction) {
            return ClientRepository(transaction.database()).insert(client, m_now);
        });
        QVERIFY(row);
        m_client = *row;
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void purgeTakesExpiredTokensOnly()
    {
        const qint64 shortLived = addAccessToken(0, 10);
        const qint64 longLived = addAccessToken(0, 1000);
        QCOMPARE(purgeAll(m_now + 10), 0);
        QCOMPARE(purgeAll(m_now + 11), 1);
        QVERIFY(!TokenRepository(*m_reader).findAccessToken(shortLived).value());
        QVERIFY(TokenRepository(*m_reader).findAccessToken(longLived).value());
    }

    void purgeKeepsTombstonesUntilTheFamilysLastTokenHasExpired()
    {
        const qint64 family = addFamily();
        const qint64 code = addCode(family, 60);
        const qint64 first = addRefreshToken(family, 5000);
        QVERIFY(
            write<bool>([&](TokenRepository& tokens) { return tokens.consumeCode(code, m_now); }));
        const qint64 second = addRefreshToken(family, 9000);
        QVERIFY(write<bool>([&](TokenRepository& tokens) {
            return tokens.rotateRefreshToken(first, second, m_now);
        }));
        QCOMPARE(purgeAll(m_now + 9000), 0);
        QVERIFY(TokenRepository(*m_reader).findCode(code).value());
        QVERIFY(TokenRepository(*m_reader).findRefreshToken(first).value());
        QCOMPARE(purgeAll(m_now + 9001), 4);
        QVERIFY(!TokenRepository(*m_reader).findFamily(family).value());
        QVERIFY(!TokenRepository(*m_reader).findCode(code).value());
    }

    void extendingARefreshTokenKeepsItsFamily()
    {
        const qint64 family = addFamily();
        const qint64 token = addRefreshToken(family, 5000);
        write<bool>([&](TokenRepository& tokens) -> core::Result<bool> {
            return tokens.extendRefreshToken(token, m_now + 20000).map([] { return true; });
        });
        QCOMPARE(purgeAll(m_now + 5001), 0);
        QCOMPARE(
            TokenRepository(*m_reader).findRefreshToken(token).value()->expiresAt, m_now + 20000);
        QCOMPARE(purgeAll(m_now + 20001), 2);
    }

    void purgeNeverTakesMoreThanItsLimit()
    {
        const qint64 family = addFamily();
        for (int i = 0; i < 7; ++i)
            addRefreshToken(family, 4000);
        const auto once = [&] {
            return write<qint64>(
                [&](TokenRepository& tokens) { return tokens.purge(m_now + 4001, 3); });
        };
        QCOMPARE(once(), 3);
        QCOMPARE(once(), 3);
        QCOMPARE(once(), 2);
        QCOMPARE(once(), 0);
    }

    void aPurgedIdIsNeverUsedAgain()
    {
        const qint64 first = addAccessToken(0, 1);
        QCOMPARE(purgeAll(m_now + 2), 1);
        QVERIFY(addAccessToken(0, 1) > first);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
    qint64 m_client = 0;
};

QTEST_GUILESS_MAIN(TokenPurgeTest)
#include "tst_token_purge.moc"
