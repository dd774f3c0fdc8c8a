// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace.h"

#include "server/crypto/sealer.h"
#include "server/store/client_repository.h"
#include "server/store/scope_repository.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QFile>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    core::Result<std::unique_ptr<Workspace>> tryOpen(Workspace::Options options = {})
    {
        return Workspace::open(m_location, m_places.clock, m_places.random, options);
    }
    void makeWorkspace() { QVERIFY(tryOpen()); }
    static void overwrite(const QString& name, qint64 at, const QByteArray& bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    bool isSqlite() const { return m_location.dialect == Dialect::Sqlite; }
    QString keyFile() const
    {
        if (isSqlite())
            return m_location.file + u".key"_s;
        const QDir folder(m_places.filePath(u"data/gatehouse"_s));
        const auto names = folder.entryList({ u"*.key"_s }, QDir::Files, QDir::Time);
        return names.isEmpty() ? QString() : folder.filePath(names.first());
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_location = m_places.fresh(dialect);
        qunsetenv("GATEHOUSE_KEY");
    }

    void aFreshOneHasTheStandardScopes()
    {
        const auto workspace = m_places.open(m_location);
        const auto reader = workspace->openReader().value();
        QCOMPARE(ScopeRepository(*reader).list().value().size(), domain::standardScopes().size());
        QVERIFY(ScopeRepository(*reader).find(u"openid"_s).value());
        QCOMPARE(workspace->examine().value(), QStringList());
    }

    void makesItsFolderAndAFileForItsOwnerOnly()
    {
        if (!isSqlite())
            QSKIP("a SQLite matter");
        m_location.file = m_places.filePath(u"new/folders/w.gatehouse"_s);
        const auto workspace = m_places.open(m_location);
        for (const auto suffix : { ""_L1, "-wal"_L1, ".key"_L1, ".lock"_L1 }) {
            const auto permissions = QFile::permissions(m_location.file + suffix);
            QVERIFY2(permissions & QFile::ReadOwner, suffix.data());
            QVERIFY2(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)),
                suffix.data());
        }
    }

    void keepsItsKeysAcrossRestarts()
    {
        QByteArray derivationKey;
        QByteArray sealed;
        {
            const auto workspace = m_places.open(m_location);
            derivationKey = workspace->derivationKey();
            QCOMPARE(derivationKey.size(), 32);
            sealed = workspace->sealer().seal("plain"_ba, "context"_ba);
        }
        const auto workspace = m_places.open(m_location);
        QCOMPARE(workspace->derivationKey(), derivationKey);
        QCOMPARE(workspace->sealer().open(sealed, "context"_ba).value().reveal(), "plain"_ba);
    }

    void doesNotKeepTheDerivationKeyInTheClear()
    {
        const auto workspace = m_places.open(m_location);
        const auto reader = workspace->openReader().value();
        auto rows = reader->query("SELECT value FROM meta WHERE name = 'derivation_key'");
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->bytes(0).contains(workspace->derivationKey()));
    }

    void refusesToOpenWithoutItsKeyAndMakesNoNewOne()
    {
        makeWorkspace();
        const QString file = keyFile();
        QVERIFY(QFile::remove(file));
        const auto opened = tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
        QVERIFY(opened.error().message.contains(file));
        QVERIFY(!QFile::exists(file));
    }

    void refusesToOpenWithAnotherKey()
    {
        makeWorkspace();
        qputenv("GATEHOUSE_KEY",
            QByteArray(32, 'k').toBase64(
                QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const auto opened = tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
        QVERIFY(opened.error().message.contains("not the one"_L1));
    }

    void refusesASecondServerNamingTheFirst()
    {
        if (!isSqlite())
            QSKIP("several servers may share a PostgreSQL database");
        Workspace::Options options;
        options.isServer = true;
        auto first = m_places.open(m_location, options);
        const auto second = tryOpen(options);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(
            second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(tryOpen());
        first.reset();
        QVERIFY(tryOpen(options));
    }

    void aBackupIsAWholeWorkspace()
    {
        const auto workspace = m_places.open(m_location);
        const QString target = m_places.filePath(u"copy%1"_s.arg(QTest::currentDataTag() ? 1 : 0));
        const auto copied = workspace->backUp(target);
        if (!isSqlite()) {
            QVERIFY(!copied);
            QCOMPARE(copied.error().kind, ErrorKind::Invalid);
            QVERIFY(copied.error().message.contains("pg_dump"_L1));
            return;
        }
        QVERIFY(copied);
        QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(QFile::copy(keyFile(), target + u".key"_s));
        const auto copy = m_places.open(*Location::parse(target));
        QCOMPARE(copy->derivationKey(), workspace->derivationKey());
        const auto again = workspace->backUp(target);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header") << qint64(0) << "no SQLite file"_ba;
        QTest::newRow("page of the schema") << qint64(110) << QByteArray(3000, '\xff');
    }
    void refusesADamagedFile()
    {
        if (!isSqlite())
            QSKIP("a SQLite matter");
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        makeWorkspace();
        overwrite(m_location.file, at, bytes);
        const auto opened = tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    }

    void neverStartsEmptyWhenItsContentsAreGone()
    {
        if (!isSqlite())
            QSKIP("a SQLite matter");
        makeWorkspace();
        QVERIFY(QFile::resize(m_location.file, 0));
        const auto opened = tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QCOMPARE(QFileInfo(m_location.file).size(), 0);
    }

    void examinationFindsARowThatRefersToNothing()
    {
        if (!isSqlite())
            QSKIP("PostgreSQL cannot be made to hold one");
        const auto workspace = m_places.open(m_location);
        {
            const auto database = Database::open(m_location, Database::Access::ReadWrite).value();
            QVERIFY(database->run(u"PRAGMA foreign_keys = OFF"_s));
            QVERIFY(database->run(
                u"INSERT INTO client_secrets (client_row, hash, created_at) VALUES (9, x'00', 1)"_s));
        }
        const auto findings = workspace->examine().value();
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains("client_secrets"_L1));
    }

    void saysWhyItCannotBeOpened()
    {
        if (isSqlite())
            m_location.file = u"/proc/no/such/folder/w.gatehouse"_s;
        else
            m_location.port = 1;
        const auto opened = tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
        QVERIFY(!opened.error().message.isEmpty());
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
