// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/key_repository.h"

#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class KeyRepositoryTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
    }
    qint64 insert(const QString& kid)
    {
        SigningKeyRow key;
        key.kid = kid;
        key.algorithm = u"ES256"_s;
        key.state = u"next"_s;
        key.publicJwk = "{}"_ba;
        key.sealedPrivateKey = QByteArray("\0\xff", 2);
        key.createdAt = m_now;
        return write<qint64>([&](Database& database) {
            return KeyRepository(database).insert(key);
        }).value_or(0);
    }
    core::Result<void> setState(qint64 id, const QString& state, qint64 at)
    {
        return write<void>(
            [&](Database& database) { return KeyRepository(database).setState(id, state, at); });
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
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsAKeyThroughItsLife()
    {
        const qint64 id = insert(u"k1"_s);
        QVERIFY(setState(id, u"current"_s, 10));
        QVERIFY(setState(id, u"retired"_s, 20));
        const auto key = KeyRepository(*m_reader).list().value().first();
        QCOMPARE(key.kid, u"k1"_s);
        QCOMPARE(key.algorithm, u"ES256"_s);
        QCOMPARE(key.state, u"retired"_s);
        QCOMPARE(key.publicJwk, "{}"_ba);
        QCOMPARE(key.sealedPrivateKey, QByteArray("\0\xff", 2));
        QCOMPARE(key.createdAt, m_now);
        QCOMPARE(key.activatedAt, 10);
        QCOMPARE(key.retiredAt, 20);
        QVERIFY(
            write<void>([&](Database& database) { return KeyRepository(database).remove(id); }));
        QVERIFY(KeyRepository(*m_reader).list().value().isEmpty());
    }

    void refusesASecondKeyOfOneId()
    {
        QVERIFY(insert(u"k1"_s) > 0);
        QCOMPARE(insert(u"k1"_s), 0);
    }

    void refusesAStateThatDoesNotExist()
    {
        const qint64 id = insert(u"k1"_s);
        QCOMPARE(setState(id, u"asleep"_s, 10).error().kind, ErrorKind::Invalid);
        QCOMPARE(setState(4711, u"current"_s, 10).error().kind, ErrorKind::NotFound);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(KeyRepositoryTest)
#include "tst_key_repository.moc"
